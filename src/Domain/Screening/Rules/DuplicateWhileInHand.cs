using PetitionGovernance.Domain.Legal;

namespace PetitionGovernance.Domain.Screening.Rules;

/// <summary>已经受理或者正在办理的，信访人在规定期限内向上级机关再提出同一事项的，上级机关不予受理。</summary>
public sealed class DuplicateWhileInHand : ScreeningRule
{
    public DuplicateWhileInHand()
        : base("三不予-3", Band.InHand, "在办期内向上级重复提出", "Brought to a higher body while in hand")
    {
        Explanation = "四个要件缺一不可：已经受理或者正在办理，还在规定期限内（含已批准的延期），向上级机关提出，同一事项。同一机关重复的并入原件；期限已过的改为督办；只是登记、还没有受理的不适用。把复查、复核视为办理是解释，由人决定。";
        Basis = [Cite.XF2022("A19-P3")];
        FormerBasis = [Cite.XF2005("A16-P1")];
        Overrides = ["三不予-1", "两不再-3"];
        IsAdverse = true;
        AtStake = "是否在办期内向上级重复提出：是的上级不予受理，期限已过的督办";
        AtStakeEnglish = "Whether it is in hand below, within the period";
    }

    public override Finding? Evaluate(ScreeningContext c)
    {
        if (c.IsInHand.IsUnknown) return c.IsAppeal.IsNo ? null : Asks(c, FactSet.PriorState);
        return Decide(
            c, c.IsAppeal & c.IsComplaint & c.IsInHand & c.IsSame & c.ReceiverIsHigherThanPriorBody & c.Stage.InTime,
            FactSet.Category | FactSet.RequestType | FactSet.PriorState | FactSet.SameFactsAndReasons
                | FactSet.ReceiverLevel | FactSet.PriorBodyLevel | FactSet.KeyEvent | FactSet.KeyDate,
            Verdicts.InHandBelow, c.Stage.Due);
    }

    protected internal override string Because(Finding finding) =>
        $"{FactWords.Level.Of(finding.Context.Facts.PriorBodyLevel!.Value)}级机关正在办理同一事项，{DueWords.LastDay(finding.Due)}。";

    protected internal override string BecauseInEnglish(Finding finding) =>
        $"A body of {FactWords.Level.InEnglish(finding.Context.Facts.PriorBodyLevel!.Value)} level has the same matter in hand: {DueWords.LastDayInEnglish(finding.Due)}.";

    protected internal override IEnumerable<PathGuidance> GuidanceOf(Finding finding) =>
        RefusalGuidance.ToBodyInHand(finding);
}
