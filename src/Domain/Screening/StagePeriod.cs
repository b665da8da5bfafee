using PetitionGovernance.Domain.Deadlines;

namespace PetitionGovernance.Domain.Screening;

/// <summary>先前程序所处阶段的期限，和是否还在期限内。</summary>
/// <param name="Due">Empty where its first day is not known, or the stage has no period.</param>
/// <param name="InTime">For a body's period: as of the day asked. For the petitioner's right to ask: on the day he asked.</param>
internal sealed record StagePeriod(DueDate? Due, Tri InTime)
{
    private static readonly StagePeriod None = new(null, Tri.Unknown);

    public static StagePeriod Of(ScreeningContext c) => c.Facts.PriorState switch
    {
        PriorState.InHand when c.Facts.KeyEvent is KeyEvent.Accepted => OfBody(c, PeriodCode.Handle),
        PriorState.ReviewInHand when c.Facts.KeyEvent is KeyEvent.ReviewRequestReceived => OfBody(c, PeriodCode.Review),
        PriorState.FinalReviewInHand when c.Facts.KeyEvent is KeyEvent.FinalReviewRequestReceived => OfBody(c, PeriodCode.FinalReview),
        PriorState.OpinionServed when c.Facts.KeyEvent is KeyEvent.OpinionServed or KeyEvent.OpinionServedWithoutReviewRight =>
            OfPetitioner(c, PeriodCode.ReviewAsk),
        PriorState.ReviewOpinionServed when c.Facts.KeyEvent is KeyEvent.ReviewOpinionServed => OfPetitioner(c, PeriodCode.FinalAsk),
        _ => None,
    };

    private static StagePeriod OfBody(ScreeningContext c, PeriodCode code)
    {
        var due = c.Due(code, c.Facts.KeyDate, code is PeriodCode.Handle ? Extension(c) : 0, code is PeriodCode.FinalReview ? Hearing(c) : 0);
        return due is null ? None : new(due, Tri.Of(due.IsInTime(c.AsOf)));
    }

    // Posted is asked: the day the request was received stands for it. Not known when it came in, a late question proves nothing.
    private static StagePeriod OfPetitioner(ScreeningContext c, PeriodCode code)
    {
        if (c.Due(code, c.Facts.KeyDate) is not { } due) return None;
        if (c.Facts.ReceivedOn is { } asked) return new(due, Tri.Of(due.IsInTime(asked)));
        return new(due, due.IsInTime(c.AsOf) is true ? Tri.Yes : Tri.Unknown);
    }

    private static int Extension(ScreeningContext c) =>
        c.Facts is { ExtensionDays: > 0 and var days, KeyDate: { } start } && HandlingExtension.MayLast(days, start) is null ? days : 0;

    private static int Hearing(ScreeningContext c) => c.Facts.HearingDays is > 0 and <= FactContradictions.MostHearingDays and var days ? days : 0;
}
