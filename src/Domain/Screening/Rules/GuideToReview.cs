using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Screening.Rules;

/// <summary>对处理意见、复查意见不服的，引导到复查、复核机关，不得判为不再受理。</summary>
public sealed class GuideToReview : ScreeningRule
{
    private static readonly IReadOnlyList<Citation> OfReview = [Cite.XF2022("A35-P1-S1")];
    private static readonly IReadOnlyList<Citation> OfFinalReview = [Cite.XF2022("A36-P1-S1")];

    public GuideToReview()
        : base("程序-引导复查复核", Band.Finality, "引导请求复查复核", "Guidance to review")
    {
        Explanation = "已经收到处理意见而没有请求复查、或者收到复查意见而没有请求复核就重提的，告知复查、复核的权利和最后一日，引导到有权的机关。";
        Basis = [Cite.XF2022("A35-P1-S1"), Cite.XF2022("A36-P1-S1")];
        FormerBasis = [Cite.XF2005("A34"), Cite.XF2005("A35-P1")];
        AtStake = "是否同一事项、还在不在期限内：在期限内的引导请求复查、复核";
        AtStakeEnglish = "Whether the petitioner may still ask for a review";
    }

    public override Finding? Evaluate(ScreeningContext c)
    {
        var isFinal = c.Facts.PriorState is PriorState.ReviewOpinionServed;
        if (c.Facts.Category is not ClaimNature.Appeal || !(isFinal || c.Facts.PriorState is PriorState.OpinionServed or PriorState.OpinionNotServed)) return null;
        var skipsReview = !isFinal && c.Facts.RequestType is RequestType.FinalReview;
        const FactSet Elements = FactSet.RequestType | FactSet.PriorState | FactSet.SameFactsAndReasons | FactSet.KeyEvent | FactSet.KeyDate;
        if ((!c.IsComplaint).IsYes && !skipsReview || c.IsSame.IsNo) return null;
        if (c.IsSame.IsUnknown) return Asks(c, FactSet.SameFactsAndReasons);

        var isLate = c.Stage.InTime.IsNo;
        return FiresAsking(
            c, isLate ? Elements | FactSet.JustCause : c.Facts.PriorState is PriorState.OpinionNotServed ? FactSet.PriorState : Elements,
            isLate && c.LacksJustCause.IsUnknown ? Verdicts.Clarify : Verdicts.ToReview, c.Stage.Due, isFinal ? OfFinalReview : OfReview);
    }

    protected internal override string Because(Finding finding) =>
        $"已经收到{(finding.Context.Facts.PriorState is PriorState.ReviewOpinionServed ? "复查意见，应当请求复核" : "处理意见，应当请求复查")}，{DueWords.LastDay(finding.Due)}。";

    protected internal override string BecauseInEnglish(Finding finding) =>
        $"{(finding.Context.Facts.PriorState is PriorState.ReviewOpinionServed ? "The review opinion was received, so a final review" : "The handling opinion was received, so a review")} is to be asked for: {DueWords.LastDayInEnglish(finding.Due)}.";

    protected internal override IEnumerable<PathGuidance> GuidanceOf(Finding finding) =>
        ReviewGuidance.Of(finding);
}
