using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Screening.Rules;

/// <summary>信访部门收到信访事项，应当在15日内分类处理。</summary>
public sealed class DisposalPeriod : ScreeningRule
{
    private static readonly IReadOnlyList<Citation> InTime = [Cite.XF2022("A22-P1-T")];

    public DisposalPeriod()
        : base("程序-转办期限", Band.Registration, "信访部门分类处理期限", "Period for disposal by the petition office")
    {
        Explanation = "信访部门自收到之日起在法定期限内按性质和责任分类处理：转送、交办、受理或者告知。逾期不处理的由上级责令改正。";
        Basis = [Cite.XF2022("A22-P1-T"), Cite.XF2022("A43-S1")];
        FormerBasis = [Cite.XF2005("A21-P1")];
        AlwaysRuns = true;
    }

    public override Finding? Evaluate(ScreeningContext c)
    {
        if (!c.IsPetitionOffice || c.Due(PeriodCode.Dispose, c.Facts.ReceivedOn) is not { } due) return null;
        return Fires(c, FactSet.ReceiverKind | FactSet.ReceivedOn, due: due, cites: due.IsInTime(c.AsOf) is false ? Basis : InTime);
    }

    protected internal override string Because(Finding finding) =>
        $"信访部门应当在收到之日起法定期限内处理，{DueWords.LastDay(finding.Due)}。";

    protected internal override string BecauseInEnglish(Finding finding) =>
        $"A petition office disposes of it within the statutory period from the day of receipt: {DueWords.LastDayInEnglish(finding.Due)}.";

    protected internal override IEnumerable<string> FlagsOf(Finding finding) =>
        DueWords.Flag(finding);
}
