using System.Linq.Expressions;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Organizations;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Accountability;
using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Application.Accountability;

/// <summary>The aggregates, loaded to be changed.</summary>
public interface IAccountabilityReferrals
{
    /// <returns>Null when there is none or <paramref name="visible"/> hides it.</returns>
    Task<AccountabilityReferral?> FindAsync(Guid id, Expression<Func<AccountabilityReferral, bool>> visible, CancellationToken cancellationToken);

    void Add(AccountabilityReferral drafted);
}
