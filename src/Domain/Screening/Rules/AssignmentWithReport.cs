using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Screening.Rules;

/// <summary>重要情况需要反馈办理结果的，交办有权处理的机关、单位，限期反馈；期限已过没有办结的，交办督办。</summary>
public sealed class AssignmentWithReport : ScreeningRule
{
    private static readonly IReadOnlyList<Citation> Reporting = [Cite.XF2022("A22-P1-I3")];
    private static readonly IReadOnlyList<Citation> Overdue = [Cite.XF2022("A22-P1-I3"), Cite.XF2022("A34-P1-S1"), Cite.XF2022("A40-P1"), Cite.XF2022("A45-I1")];

    public AssignmentWithReport()
        : base("责任-交办", Band.Responsibility, "交办", "Assignment with a report back")
    {
        Explanation = "需要反馈结果的重要情况，直接交办并写明反馈期限；反馈期限由交办方指定，不是法定数字。向上级重复提出而原办理期限已过的，不是不予受理，而是交办督办。";
        Basis = [Cite.XF2022("A22-P1-I3"), Cite.XF2022("A34-P1-S1"), Cite.XF2022("A40-P1"), Cite.XF2022("A45-I1")];
        FormerBasis = [Cite.XF2005("A21-P1-I4")];
        Overrides = ["责任-本级", "责任-下级", "责任-系统下级", "责任-本机关"];
    }

    public override Finding? Evaluate(ScreeningContext c)
    {
        if (!c.NeedsHandler || c.Facts.ReceiverKind is null) return null;
        if (OverdueInHand.MustBeSupervised(c))
            return Fires(c, FactSet.PriorState | FactSet.SameFactsAndReasons | FactSet.KeyEvent | FactSet.KeyDate, Verdicts.Assigned(c), c.Stage.Due, Overdue);
        return c.Facts.Has(Marks.ReportRequired) && CanAssign(c)
            ? Fires(c, FactSet.Marks | FactSet.ReceiverKind | FactSet.Jurisdiction, Verdicts.Assigned(c), cites: Reporting)
            : null;
    }

    private static bool CanAssign(ScreeningContext c) =>
        c.IsPetitionOffice
            ? c.Facts.Jurisdiction is Jurisdiction.OtherBodyOfSameLevel or Jurisdiction.OtherSystem or Jurisdiction.LowerBody or Jurisdiction.LowerBodyOfOwnSystem
                or Jurisdiction.SeveralAgreed or Jurisdiction.AbolishedWithSuccessor
            : c.Facts.Jurisdiction is Jurisdiction.LowerBodyOfOwnSystem;

    protected internal override string Because(Finding finding) =>
        finding.Due is null ? "重要情况需要反馈办理结果，交办并限期反馈。" : $"同一事项的办理期限已过，{DueWords.LastDay(finding.Due)}，交办督办。";

    protected internal override string BecauseInEnglish(Finding finding) =>
        finding.Due is null ? "An important matter whose result is wanted: assigned with a day to report back." : $"The period for handling the same matter is over ({DueWords.LastDayInEnglish(finding.Due)}): assigned and supervised.";

    protected internal override IEnumerable<string> FlagsOf(Finding finding) =>
        finding.Due is null ? ["须填反馈期限"] : ["须填反馈期限", "办理逾期", "督办"];
}
