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

/// <summary>批准移送，或者不批准；由拟稿人以外的人。</summary>
[Requires(Permission.ApproveReferrals)]
public sealed record DecideReferral : ReferralCommand
{
    /// <summary>是否批准</summary>
    public required bool Approved { get; init; }

    /// <summary>理由（不批准的必填）</summary>
    public string? Reason { get; init; }
}

internal sealed class DecideReferralValidator : AbstractValidator<DecideReferral>
{
    public DecideReferralValidator() => RuleFor(r => r.Reason).AtMost(AccountabilityReferral.MaxTextLength)
        .Must((r, reason) => r.Approved || !string.IsNullOrWhiteSpace(reason)).Says("不批准的须写明理由。", "A refusal needs its reason.");
}

internal sealed class DecideReferralHandler(ReferralDesk desk) : IRequestHandler<DecideReferral, ReferralView>
{
    public async Task<ReferralView> Handle(DecideReferral r, CancellationToken cancellationToken)
    {
        var (referral, now) = await desk.TakeAsync(r, cancellationToken);
        referral.Decide(r.Approved, r.Reason, now);
        return ReferralView.Of(referral);
    }
}
