using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Screening.Rules;

/// <summary>自受理之日起60日内办结；经批准可以延长不超过30日。</summary>
public sealed class HandlingPeriod : ScreeningRule
{
    private static readonly IReadOnlyList<Citation> Plain = [Cite.XF2022("A34-P1-S1")];
    private static readonly IReadOnlyList<Citation> Extended = [Cite.XF2022("A34-P1-S1"), Cite.XF2022("A34-P1-S2"), Cite.XF2022("A34-P1-S3")];
    private static readonly IReadOnlyList<Citation> Overdue = [Cite.XF2022("A34-P1-S1"), Cite.XF2022("A45-I1")];

    public HandlingPeriod()
        : base("程序-办结期限", Band.InHand, "办结期限", "Period for handling")
    {
        Explanation = "只适用第三十一条第六项的事项。延期从名义末日接续；逾期没有办结的应当督办。";
        Basis = [Cite.XF2022("A34-P1-S1"), Cite.XF2022("A34-P1-S2"), Cite.XF2022("A34-P1-S3"), Cite.XF2022("A45-I1")];
        FormerBasis = [Cite.XF2005("A33")];
        AlwaysRuns = true;
    }

    public override Finding? Evaluate(ScreeningContext c)
    {
        if (c.Facts is not { Category: ClaimNature.Appeal, PriorState: PriorState.InHand } || c.Stage.Due is not { } due) return null;
        return Fires(
            c, FactSet.PriorState | FactSet.KeyEvent | FactSet.KeyDate | FactSet.ExtensionDays, due: due,
            cites: (c.Facts.ExtensionDays > 0, c.Stage.InTime.IsNo) switch { (false, false) => Plain, (true, false) => Extended, (false, true) => Overdue, _ => Basis });
    }

    protected internal override string Because(Finding finding) =>
        $"先前的信访正在办理，{DueWords.LastDay(finding.Due)}。";

    protected internal override string BecauseInEnglish(Finding finding) =>
        $"The earlier petition is being handled: {DueWords.LastDayInEnglish(finding.Due)}.";

    protected internal override IEnumerable<string> FlagsOf(Finding finding) =>
        (finding.Context.Facts.ExtensionDays > 0, finding.Context.Stage.InTime.IsNo) switch
        {
            (false, false) => [],
            (true, false) => ["须核对延期批准与告知"],
            (false, true) => ["办理逾期", "督办"],
            _ => ["须核对延期批准与告知", "办理逾期", "督办"],
        };
}
