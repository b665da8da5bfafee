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

/// <summary>线索办结：不立案，或者逐人有结果。</summary>
[Requires(Permission.HandlePetition, Permission.PrepareReferrals)]
public sealed record CloseReferral : ReferralCommand
{
    /// <summary>办结日期；空为今天</summary>
    public DateOnly? ConcludedOn { get; init; }
}

internal sealed class CloseReferralValidator : AbstractValidator<CloseReferral>;

internal sealed class CloseReferralHandler(ReferralDesk desk) : IRequestHandler<CloseReferral, ReferralView>
{
    public async Task<ReferralView> Handle(CloseReferral r, CancellationToken cancellationToken)
    {
        var (referral, now) = await desk.TakeAsync(r, cancellationToken);
        referral.Close(r.ConcludedOn ?? now.Today, now);
        return ReferralView.Of(referral);
    }
}
