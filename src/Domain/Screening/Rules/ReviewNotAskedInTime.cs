using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Screening.Rules;

/// <summary>没有正当理由逾期不请求复查、复核，仍以同一事实和理由提出的，不再受理。</summary>
public sealed class ReviewNotAskedInTime : ScreeningRule
{
    private static readonly IReadOnlyList<Citation> OfReview = [Cite.XF2022("A35-P1-S1"), Cite.Practice(PracticeSource.StepwiseVisits)];
    private static readonly IReadOnlyList<Citation> OfFinalReview = [Cite.XF2022("A36-P1-S1"), Cite.Practice(PracticeSource.StepwiseVisits)];

    public ReviewNotAskedInTime()
        : base("两不再-1", Band.Finality, "逾期未请求复查复核", "Review not asked for in time, without just cause")
    {
        Explanation = "收到处理意见、复查意见后，没有正当理由超过法定期限才请求复查、复核，或者不请求而直接重提的，不再受理。2022年条例只写期限，没有写逾期的后果；依据是原文未核的2014年办法和地方条例，必须由人决定。理由不明的先问，不得当作没有。";
        Standing = RuleStanding.DisputedPractice;
        Sources = [PracticeSource.StepwiseVisits, PracticeSource.LocalRegulations];
        Basis = [Cite.XF2022("A35-P1-S1"), Cite.XF2022("A36-P1-S1"), Cite.Practice(PracticeSource.StepwiseVisits)];
        FormerBasis = [Cite.XF2005("A34"), Cite.XF2005("A35-P1"), Cite.Practice(PracticeSource.StepwiseVisits)];
        IsAdverse = true;
        AtStake = "逾期有无正当理由：没有的不再受理，有的仍可请求复查、复核";
        AtStakeEnglish = "Whether the delay had just cause";
    }

    public override Finding? Evaluate(ScreeningContext c)
    {
        if (c.Facts.PriorState is not (PriorState.OpinionServed or PriorState.ReviewOpinionServed) || c.ReviewRightNotTold) return null;
        var isFinal = c.Facts.PriorState is PriorState.ReviewOpinionServed;
        var asks = c.Facts.RequestType is { } request ? Tri.Of(request is RequestType.Complaint || request == (isFinal ? RequestType.FinalReview : RequestType.Review)) : Tri.Unknown;
        return Decide(
            c, c.IsAppeal & asks & c.IsSame & !c.Stage.InTime & c.LacksJustCause,
            FactSet.Category | FactSet.PriorState | FactSet.RequestType | FactSet.SameFactsAndReasons | FactSet.KeyEvent | FactSet.KeyDate | FactSet.ReceivedOn | FactSet.JustCause,
            Verdicts.NoLonger, c.Stage.Due, isFinal ? OfFinalReview : OfReview);
    }

    protected internal override string Because(Finding finding) =>
        $"没有正当理由，超过期限才提出，{DueWords.LastDay(finding.Due)}。";

    protected internal override string BecauseInEnglish(Finding finding) =>
        $"Asked for after the period, without just cause: {DueWords.LastDayInEnglish(finding.Due)}.";

    protected internal override IEnumerable<PathGuidance> GuidanceOf(Finding finding) =>
        RefusalGuidance.IfJustCause(finding);
}
