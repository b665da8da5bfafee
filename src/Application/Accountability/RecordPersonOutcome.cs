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

/// <summary>登记对一个人的处理结果。</summary>
[Requires(Permission.HandlePetition, Permission.PrepareReferrals)]
public sealed record RecordPersonOutcome : ReferralCommand
{
    /// <summary>第几人，从 1 起</summary>
    public required int Person { get; init; }

    /// <summary>处理结果</summary>
    public required ReferralOutcome Outcome { get; init; }

    /// <summary>何种处分、处罚</summary>
    public string? Measure { get; init; }

    /// <summary>作出日期；空为今天</summary>
    public DateOnly? On { get; init; }
}

internal sealed class RecordPersonOutcomeValidator : AbstractValidator<RecordPersonOutcome>
{
    public RecordPersonOutcomeValidator()
    {
        RuleFor(r => r.Outcome).IsInEnum();
        RuleFor(r => r.Measure).AtMost(AccountabilityReferral.MaxTextLength);
    }
}

internal sealed class RecordPersonOutcomeHandler(ReferralDesk desk) : IRequestHandler<RecordPersonOutcome, ReferralView>
{
    public async Task<ReferralView> Handle(RecordPersonOutcome r, CancellationToken cancellationToken)
    {
        var (referral, now) = await desk.TakeAsync(r, cancellationToken);
        referral.RecordOutcome(r.Person, r.Outcome, r.Measure, r.On ?? now.Today, now);
        return ReferralView.Of(referral);
    }
}
