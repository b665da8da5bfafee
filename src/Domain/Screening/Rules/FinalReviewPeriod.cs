using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Screening.Rules;

/// <summary>复核机关收到复核请求之日起30日内提出复核意见；听证时间不计算在内。</summary>
public sealed class FinalReviewPeriod : ScreeningRule
{
    private static readonly IReadOnlyList<Citation> WithoutHearing = [Cite.XF2022("A36-P1-S2")];

    public FinalReviewPeriod()
        : base("程序-复核办理期限", Band.Finality, "复核的办理期限", "Period for the final review")
    {
        Explanation = "复核机关自收到复核请求之日起计算；按登记的听证起止日扣除听证时间。";
        Basis = [Cite.XF2022("A36-P1-S2"), Cite.XF2022("A36-P2-S2")];
        FormerBasis = [Cite.XF2005("A35-P2")];
    }

    public override Finding? Evaluate(ScreeningContext c)
    {
        if (c.Facts is not { Category: ClaimNature.Appeal, PriorState: PriorState.FinalReviewInHand }) return null;
        return Fires(
            c, FactSet.RequestType | FactSet.PriorState | FactSet.KeyEvent | FactSet.KeyDate | FactSet.HearingDays,
            c.Facts.RequestType is RequestType.FinalReview ? Verdicts.FinalReviewGoesOn : null, c.Stage.Due, c.Facts.HearingDays > 0 ? Basis : WithoutHearing);
    }

    protected internal override string Because(Finding finding) =>
        $"复核正在进行，{DueWords.LastDay(finding.Due)}，听证时间不计算在内。";

    protected internal override string BecauseInEnglish(Finding finding) =>
        $"The final review is under way: {DueWords.LastDayInEnglish(finding.Due)}; the days of a hearing do not count.";

    protected internal override IEnumerable<string> FlagsOf(Finding finding) =>
        DueWords.Flag(finding);
}
