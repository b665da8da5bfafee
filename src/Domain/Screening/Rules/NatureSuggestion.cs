using PetitionGovernance.Domain.Legal;

namespace PetitionGovernance.Domain.Screening.Rules;

/// <summary>建议意见类事项，认真研究论证，合理可行的采纳并回复。</summary>
public sealed class NatureSuggestion : ScreeningRule
{
    public NatureSuggestion()
        : base("性质-建议意见", Band.Nature, "性质：建议意见", "Nature: a suggestion")
    {
        Explanation = "建议意见在此离开：不适用三不予、两不再，也不套用60日办结；转给有权研究的机关，或者由本机关研究论证后回复。";
        Basis = [Cite.XF2022("A29-P1-S1"), Cite.XF2022("A29-P1-S2")];
        FormerBasis = [Cite.XF2005("A3-P1")];
        AlwaysRuns = true;
    }

    public override Finding? Evaluate(ScreeningContext c) => c.Facts.Category is ClaimNature.Suggestion ? Fires(c, FactSet.Category) : null;

    protected internal override string Because(Finding finding) =>
        "信访人提出建议意见，应当认真研究论证。";

    protected internal override string BecauseInEnglish(Finding finding) =>
        "The petitioner makes a suggestion: it is to be studied with care.";
}
