using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Screening.Rules;

/// <summary>信访人收到复查意见之日起30日内可以请求复核。</summary>
public sealed class FinalReviewAskedFor : ScreeningRule
{
    private static readonly IReadOnlyList<Citation> InTime = [Cite.XF2022("A36-P1-S1")];

    public FinalReviewAskedFor()
        : base("程序-复核申请期限", Band.Finality, "请求复核的期限", "Period to ask for a final review")
    {
        Explanation = "自收到复查意见之日起计算，末日遇休息日顺延，调休上班日不顺延；逾期有正当理由的可以请求，理由不明的先问。";
        Basis = [Cite.XF2022("A36-P1-S1"), Cite.Law("行政复议法20"), Cite.Law("民事诉讼法86")];
        FormerBasis = [Cite.XF2005("A35-P1")];
        AtStake = "是否在期限内请求：在期限内的进入复核，逾期的看有无正当理由";
        AtStakeEnglish = "Whether the request is in time";
    }

    public override Finding? Evaluate(ScreeningContext c)
    {
        if (c.Facts is not { Category: ClaimNature.Appeal, RequestType: RequestType.FinalReview, PriorState: PriorState.ReviewOpinionServed }) return null;
        const FactSet Elements = FactSet.RequestType | FactSet.PriorState | FactSet.KeyEvent | FactSet.KeyDate | FactSet.ReceivedOn;
        var (due, inTime) = c.Stage;
        if (inTime.IsYes) return Fires(c, Elements, Verdicts.EnterFinalReview, due, InTime);
        if (c.ReviewRightNotTold) return Fires(c, Elements | FactSet.Marks, Verdicts.EnterFinalReview, due);
        if (inTime.IsUnknown) return FiresAsking(c, Elements, Verdicts.Clarify, due, InTime);
        return (!c.LacksJustCause).IsYes ? Fires(c, Elements | FactSet.JustCause, Verdicts.EnterFinalReview, due)
            : c.LacksJustCause.IsYes ? Fires(c, Elements | FactSet.JustCause, Verdicts.Explain, due, InTime)
            : FiresAsking(c, Elements | FactSet.JustCause, Verdicts.Clarify, due, InTime);
    }

    protected internal override string Because(Finding finding) =>
        finding.Context.Stage.InTime.IsYes ? $"在期限内提出，{DueWords.LastDay(finding.Due)}。" : $"不能认定在期限内提出，{DueWords.LastDay(finding.Due)}。";

    protected internal override string BecauseInEnglish(Finding finding) =>
        finding.Context.Stage.InTime.IsYes ? $"Asked for within the period: {DueWords.LastDayInEnglish(finding.Due)}." : $"That it was asked for within the period cannot be held: {DueWords.LastDayInEnglish(finding.Due)}.";
}
