using PetitionGovernance.Domain.Legal;

namespace PetitionGovernance.Domain.Screening.Rules;

/// <summary>同一机关就同一事项重复收到的，登记后并入原件。</summary>
public sealed class MergeWithItemInHand : ScreeningRule
{
    public MergeWithItemInHand()
        : base("程序-同机关重复", Band.InHand, "同一机关重复提出", "Brought again to the same body")
    {
        Explanation = "不予受理只约束上级机关。在办机关本级或者下级再收到同一事项的，登记后并入原件，告知信访人；并件不影响统计。";
        Basis = [Cite.XF2022("A22-P1-H"), Cite.XF2022("A28-P1")];
        FormerBasis = [Cite.XF2005("A21-P1")];
        AtStake = "是否同一事项：是的并入原件";
        AtStakeEnglish = "Whether it is the same matter, to be merged";
    }

    public override Finding? Evaluate(ScreeningContext c)
    {
        if (!(c.IsAppeal & c.IsInHand).IsYes || OverdueInHand.MustBeSupervised(c)) return null;
        return Decide(
            c, c.IsComplaint & c.IsSame & !c.ReceiverIsHigherThanPriorBody,
            FactSet.RequestType | FactSet.PriorState | FactSet.SameFactsAndReasons | FactSet.ReceiverLevel | FactSet.PriorBodyLevel, Verdicts.Merged);
    }

    protected internal override string Because(Finding finding) =>
        "同一事项已经在办，登记后并入原件。";

    protected internal override string BecauseInEnglish(Finding finding) =>
        "The same matter is in hand here: it is registered and merged into that item.";
}
