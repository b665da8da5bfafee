using PetitionGovernance.Domain.Legal;

namespace PetitionGovernance.Domain.Screening.Rules;

/// <summary>终结以后以新的事实和理由提出的，按新件办理。</summary>
public sealed class NewFactsAfterConclusion : ScreeningRule
{
    public NewFactsAfterConclusion()
        : base("程序-终结后新事实", Band.Finality, "终结后的新事实", "New facts after the conclusion")
    {
        Explanation = "不再受理只挡同一事实和理由；有新的事实和理由的按新件甄别，新事实是否实质由人判断。";
        Basis = [Cite.XF2022("A36-P3")];
        FormerBasis = [Cite.XF2005("A35-P3")];
    }

    public override Finding? Evaluate(ScreeningContext c) =>
        c.Facts is { Category: ClaimNature.Appeal, PriorState: PriorState.FinalReviewOpinionServed or PriorState.ProvinciallyConcluded, SameFactsAndReasons: SameFacts.No }
            ? Fires(c, FactSet.PriorState | FactSet.SameFactsAndReasons)
            : null;

    protected internal override string Because(Finding finding) =>
        "先前的事项已经终结，这次提出的是新的事实和理由。";

    protected internal override string BecauseInEnglish(Finding finding) =>
        "The earlier matter is concluded; what is brought now are new facts and reasons.";
}
