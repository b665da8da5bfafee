using PetitionGovernance.Domain.Legal;

namespace PetitionGovernance.Domain.Screening.Rules;

/// <summary>信访部门收到属于本级机关、单位职权的，转送有权处理的机关、单位。</summary>
public sealed class SameLevelBody : ScreeningRule
{
    public SameLevelBody()
        : base("责任-本级", Band.Responsibility, "本级有权机关", "A body of the same level")
    {
        Explanation = "信访部门把属于本级机关或者其部门职责的事项转送有权处理的机关；情况重大紧急的另行报告。";
        Basis = [Cite.XF2022("A22-P1-I1-S1")];
        FormerBasis = [Cite.XF2005("A21-P1-I2")];
    }

    public override Finding? Evaluate(ScreeningContext c) =>
        c.NeedsHandler && c.IsPetitionOffice && c.Facts.Jurisdiction is Jurisdiction.OtherBodyOfSameLevel or Jurisdiction.OtherSystem
            or Jurisdiction.AbolishedWithSuccessor or Jurisdiction.SeveralAgreed
            ? Fires(c, FactSet.ReceiverKind | FactSet.Jurisdiction, Verdicts.Transferred(c))
            : null;

    protected internal override string Because(Finding finding) =>
        "属于本级其他机关、单位的职权，转送有权处理的机关、单位。";

    protected internal override string BecauseInEnglish(Finding finding) =>
        "Another body of the same level is competent: it is passed on to it.";
}
