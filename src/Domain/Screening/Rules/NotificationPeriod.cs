using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Legal;

namespace PetitionGovernance.Domain.Screening.Rules;

/// <summary>其他机关、单位收到直接提出的信访事项，能当场告知的当场书面告知，不能的在15日内书面告知。</summary>
public sealed class NotificationPeriod : ScreeningRule
{
    public NotificationPeriod()
        : base("程序-告知期限", Band.Registration, "其他机关书面告知期限", "Period for written notification by another body")
    {
        Explanation = "信访部门以外的机关、单位收到直接提出的信访事项，能够当场告知的当场书面告知；不能的在法定期限内书面告知接收情况以及处理途径和程序。";
        Basis = [Cite.XF2022("A23-P2-S1"), Cite.XF2022("A23-P2-S2")];
        FormerBasis = [Cite.XF2005("A22-P2")];
        AlwaysRuns = true;
    }

    public override Finding? Evaluate(ScreeningContext c)
    {
        if (!c.IsOtherBody || c.Facts.RequestType is RequestType.CompetenceObjection or RequestType.Review or RequestType.FinalReview) return null;
        return c.Due(PeriodCode.Notify, c.Facts.ReceivedOn) is { } due ? Fires(c, FactSet.ReceiverKind | FactSet.ReceivedOn, due: due) : null;
    }

    protected internal override string Because(Finding finding) =>
        $"能够当场告知的当场书面告知，不能的在法定期限内书面告知，{DueWords.LastDay(finding.Due)}。";

    protected internal override string BecauseInEnglish(Finding finding) =>
        $"The petitioner is told in writing on the spot, or else within the statutory period: {DueWords.LastDayInEnglish(finding.Due)}.";

    protected internal override IEnumerable<string> FlagsOf(Finding finding) =>
        finding.Context.Facts.Jurisdiction is Jurisdiction.OwnBody ? ["可当场书面告知", .. DueWords.Flag(finding)] : DueWords.Flag(finding);
}
