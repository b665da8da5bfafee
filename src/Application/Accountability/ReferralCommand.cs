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

/// <summary>An act on one referral. Which one, and on which version of it, comes from the route and the <c>If-Match</c> header.</summary>
public abstract record ReferralCommand : ICommand<ReferralView>
{
    internal Guid Id { get; init; }

    /// <summary>Null: whatever version it has.</summary>
    internal int? ExpectedVersion { get; init; }
}

public static class ReferralCommandTarget
{
    /// <summary>Says which referral, and which version of it the client has seen.</summary>
    public static T On<T>(this T command, Guid id, int? expectedVersion) where T : ReferralCommand =>
        (T)(command with { Id = id, ExpectedVersion = expectedVersion });
}
