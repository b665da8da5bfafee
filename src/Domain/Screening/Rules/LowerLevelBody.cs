using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Screening.Rules;

/// <summary>信访部门收到涉及下级机关、单位的，按属地管理、分级负责、谁主管谁负责转送。</summary>
public sealed class LowerLevelBody : ScreeningRule
{
    private static readonly IReadOnlyList<Citation> ByOtherChannel = [Cite.XF2022("A22-P1-I2")];

    public LowerLevelBody()
        : base("责任-下级", Band.Responsibility, "下级有权机关", "A body of a lower level")
    {
        Explanation = "按属地管理、分级负责，谁主管、谁负责的原则，转送下级有权处理的机关；走访到上一级的不算越级。";
        Basis = [Cite.XF2022("A22-P1-I2"), Cite.XF2022("A20-P1")];
        FormerBasis = [Cite.XF2005("A21-P1-I3")];
    }

    public override Finding? Evaluate(ScreeningContext c) =>
        c.NeedsHandler && c.IsPetitionOffice && c.Facts.Jurisdiction is Jurisdiction.LowerBody or Jurisdiction.LowerBodyOfOwnSystem
            ? Fires(c, FactSet.ReceiverKind | FactSet.Jurisdiction, Verdicts.Transferred(c), cites: c.IsVisit.IsYes ? Basis : ByOtherChannel)
            : null;

    protected internal override string Because(Finding finding) =>
        "属于下级机关、单位的职权，按属地管理、分级负责转送。";

    protected internal override string BecauseInEnglish(Finding finding) =>
        "A body of a lower level is competent: it is passed on by place, level and who is in charge.";
}
