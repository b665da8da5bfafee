using PetitionGovernance.Domain.Legal;

namespace PetitionGovernance.Domain.Screening.Rules;

/// <summary>同一事项已经登记或者转送、还没有受理的，关联在途件，照常处理。</summary>
public sealed class LinkWithItemUnderWay : ScreeningRule
{
    public LinkWithItemUnderWay()
        : base("程序-在途关联", Band.InHand, "关联在途件", "Linked with the item under way")
    {
        Explanation = "还没有受理，也没有在办，不予受理的四个要件不齐；与在途的一件关联，照常转送。";
        Basis = [Cite.XF2022("A19-P3")];
        FormerBasis = [Cite.XF2005("A16-P1")];
        AlwaysRuns = true;
    }

    public override Finding? Evaluate(ScreeningContext c) =>
        c.Facts is { Category: ClaimNature.Appeal, PriorState: PriorState.AwaitingTransfer or PriorState.AwaitingNotification, SameFactsAndReasons: SameFacts.Yes }
            ? Fires(c, FactSet.PriorState | FactSet.SameFactsAndReasons)
            : null;

    protected internal override string Because(Finding finding) =>
        "同一事项已经登记、还没有受理，不能不予受理，关联在途件。";

    protected internal override string BecauseInEnglish(Finding finding) =>
        "The same matter is registered but not yet accepted: it cannot be refused and is linked with the item under way.";

    protected internal override IEnumerable<string> FlagsOf(Finding finding) =>
        ["关联在途件"];
}
