using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Screening.Rules;

/// <summary>复查机关收到复查请求之日起30日内提出复查意见；听证时间照计。</summary>
public sealed class ReviewPeriod : ScreeningRule
{
    private static readonly IReadOnlyList<Citation> WithoutHearing = [Cite.XF2022("A35-P1-S2")];

    public ReviewPeriod()
        : base("程序-复查办理期限", Band.Finality, "复查的办理期限", "Period for the review")
    {
        Explanation = "复查机关自收到复查请求之日起计算。复查中举行听证的，听证时间不扣除：扣除只写在复核里。";
        Basis = [Cite.XF2022("A35-P1-S2"), Cite.XF2022("A36-P2-S2")];
        FormerBasis = [Cite.XF2005("A34")];
    }

    public override Finding? Evaluate(ScreeningContext c)
    {
        if (c.Facts is not { Category: ClaimNature.Appeal, PriorState: PriorState.ReviewInHand }) return null;
        return Fires(
            c, FactSet.RequestType | FactSet.PriorState | FactSet.KeyEvent | FactSet.KeyDate | FactSet.HearingDays,
            c.Facts.RequestType is RequestType.Review ? Verdicts.ReviewGoesOn : null, c.Stage.Due, c.Facts.HearingDays > 0 ? Basis : WithoutHearing);
    }

    protected internal override string Because(Finding finding) =>
        $"复查正在进行，{DueWords.LastDay(finding.Due)}，听证时间照计。";

    protected internal override string BecauseInEnglish(Finding finding) =>
        $"The review is under way: {DueWords.LastDayInEnglish(finding.Due)}; the days of a hearing count.";

    protected internal override IEnumerable<string> FlagsOf(Finding finding) =>
        DueWords.Flag(finding);
}
