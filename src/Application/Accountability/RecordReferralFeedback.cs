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

/// <summary>登记接收单位的反馈：是否立案，不立案的理由。</summary>
[Requires(Permission.HandlePetition, Permission.PrepareReferrals)]
public sealed record RecordReferralFeedback : ReferralCommand
{
    /// <summary>是否立案</summary>
    public required bool Filed { get; init; }

    /// <summary>理由（不立案必填）</summary>
    public string? Reason { get; init; }

    /// <summary>反馈日期；空为今天</summary>
    public DateOnly? FedBackOn { get; init; }
}

internal sealed class RecordReferralFeedbackValidator : AbstractValidator<RecordReferralFeedback>
{
    public RecordReferralFeedbackValidator() => RuleFor(r => r.Reason).AtMost(AccountabilityReferral.MaxTextLength);
}

internal sealed class RecordReferralFeedbackHandler(ReferralDesk desk) : IRequestHandler<RecordReferralFeedback, ReferralView>
{
    public async Task<ReferralView> Handle(RecordReferralFeedback r, CancellationToken cancellationToken)
    {
        var (referral, now) = await desk.TakeAsync(r, cancellationToken);
        referral.FeedBackWith(r.Filed, r.Reason, r.FedBackOn ?? now.Today, now);
        return ReferralView.Of(referral);
    }
}
