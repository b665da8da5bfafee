using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Screening.Rules;

/// <summary>机关分立、合并、撤销的，由继续行使其职权的机关受理；职责不清的，由本级党委政府或者其指定的机关受理。</summary>
public sealed class SucceedingBody : ScreeningRule
{
    private static readonly IReadOnlyList<Citation> Succeeded = [Cite.XF2022("A24-P2-S1")];
    private static readonly IReadOnlyList<Citation> Unclear = [Cite.XF2022("A24-P2-S2")];

    public SucceedingBody()
        : base("责任-承继", Band.Responsibility, "职权承继", "Succession")
    {
        Explanation = "撤并机关的事项由承继机关受理；承继职责不清的请示本级党委政府指定，不得推诿。";
        Basis = [Cite.XF2022("A24-P2-S1"), Cite.XF2022("A24-P2-S2")];
        FormerBasis = [Cite.XF2005("A25")];
    }

    public override Finding? Evaluate(ScreeningContext c) => !c.NeedsHandler ? null : c.Facts.Jurisdiction switch
    {
        Jurisdiction.AbolishedWithSuccessor => Fires(c, FactSet.Jurisdiction, cites: Succeeded),
        Jurisdiction.AbolishedUnclear => Fires(c, FactSet.Jurisdiction, Verdicts.AskSuperior, cites: Unclear),
        _ => null,
    };

    protected internal override string Because(Finding finding) =>
        finding.Verdict is null ? "原机关已经撤并，由继续行使其职权的机关受理。" : "原机关已经撤并，承继职责不清，由本级党委政府或者其指定的机关受理。";

    protected internal override string BecauseInEnglish(Finding finding) =>
        finding.Verdict is null
            ? "The former body is no more: the one that carries on its powers accepts."
            : "The former body is no more and its succession is unclear: the party committee and government of the level, or whom they name, accept.";
}
