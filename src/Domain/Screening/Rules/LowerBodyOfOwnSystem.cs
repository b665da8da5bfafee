using PetitionGovernance.Domain.Legal;

namespace PetitionGovernance.Domain.Screening.Rules;

/// <summary>其他机关收到属于本系统下级职权的，转送、交办并告知去向。</summary>
public sealed class LowerBodyOfOwnSystem : ScreeningRule
{
    public LowerBodyOfOwnSystem()
        : base("责任-系统下级", Band.Responsibility, "本系统下级", "A lower body of the own system")
    {
        Explanation = "信访部门以外的机关只能在本系统内转送、交办，并告知信访人去向。";
        Basis = [Cite.XF2022("A23-P1-S2")];
        FormerBasis = [Cite.XF2005("A22-P1")];
    }

    public override Finding? Evaluate(ScreeningContext c) =>
        c.NeedsHandler && c.IsOtherBody && c.Facts.Jurisdiction is Jurisdiction.LowerBodyOfOwnSystem
            ? Fires(c, FactSet.ReceiverKind | FactSet.Jurisdiction, Verdicts.Transferred(c))
            : null;

    protected internal override string Because(Finding finding) =>
        "属于本系统下级的职权，转送并告知信访人去向。";

    protected internal override string BecauseInEnglish(Finding finding) =>
        "A lower body of the own system is competent: it is passed on, and the petitioner is told where to.";
}
