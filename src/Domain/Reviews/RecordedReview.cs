using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Reviews;

/// <summary>历史上的一次复查、复核。</summary>
/// <param name="Reviewed">The review a final review was asked for; there is no final review without one.</param>
/// <param name="AttackedOn">The day of the reply, or of the review; without one there is nothing to review.</param>
public sealed record RecordedReview(
    string ReviewNo, PetitionItemId Item, string RegNo, ReviewTier Tier, Guid? Reviewed, string AttackedOrgCode, DateOnly AttackedOn, DateOnly AppliedOn,
    string BodyOrgCode, bool Accepted, string? NonAcceptanceReason, DateOnly? DecidedOn, ReviewOutcome? Decision)
{
    public const int MaxNoLength = 40;

    internal Refusal? Impossible(DateOnly today)
    {
        if (Tier is ReviewTier.FinalReview && Reviewed is null) return HistoryRefusals.StepMissing.On("tier");
        if (AppliedOn > today) return HistoryRefusals.DayInFuture.On("appliedOn");
        if (AppliedOn < AttackedOn) return HistoryRefusals.DayTooEarly.On("appliedOn");
        if (DecidedOn > today) return HistoryRefusals.DayInFuture.On("decidedOn");
        if (DecidedOn < AppliedOn) return HistoryRefusals.DayTooEarly.On("decidedOn");
        return Accepted && DecidedOn is null != Decision is null ? HistoryRefusals.StepMissing.On(Decision is null ? "decision" : "decidedOn") : null;
    }
}
