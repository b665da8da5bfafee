using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Screening.Rules;

/// <summary>对复核意见不服，仍以同一事实和理由提出投诉请求的，不再受理。</summary>
public sealed class FinallyReviewed : ScreeningRule
{
    private static readonly IReadOnlyList<Citation> ByProvince = [Cite.Practice(PracticeSource.StepwiseVisits), Cite.XF2022("A36-P3"), Cite.XF2022("A37-P3")];
    private static readonly IReadOnlyList<Citation> UnderFormerRegulation = [Cite.XF2005("A35-P3"), Cite.XF2022("A36-P3"), Cite.XF2022("A37-P3")];

    public FinallyReviewed()
        : base("两不再-2", Band.Finality, "复核终结", "Finally reviewed, same facts and reasons again")
    {
        Explanation = "复核意见送达后，仍然以同一事实和理由提出投诉请求的，不再受理，并做好疏导帮扶。三同由人核对；有新的事实和理由的、检举承办人的不受此限。2022年5月以前作出的复核意见，其终结效力按当时的条例认定；省级审核认定办结的，条例没有规定，只有2014年办法。";
        Basis = [Cite.XF2022("A36-P3"), Cite.XF2022("A37-P3")];
        FormerBasis = [Cite.XF2005("A35-P3")];
        IsAdverse = true;
        AtStake = "是否复核终结后以同一事实和理由再提出：是的不再受理，有新的事实和理由的按新件办";
        AtStakeEnglish = "Whether it is the matter finally reviewed, again";
    }

    public override Finding? Evaluate(ScreeningContext c)
    {
        var isConcluded = c.Prior(PriorState.FinalReviewOpinionServed, PriorState.ProvinciallyConcluded);
        if (isConcluded.IsUnknown) return c.IsAppeal.IsNo ? null : Asks(c, FactSet.PriorState);
        return Decide(
            c, c.IsAppeal & isConcluded & c.IsSame & c.AsksAgain,
            FactSet.Category | FactSet.PriorState | FactSet.SameFactsAndReasons | FactSet.RequestType | (c.Known & FactSet.KeyDate), Verdicts.NoLonger,
            cites: c.Facts.PriorState is PriorState.ProvinciallyConcluded ? ByProvince
                : c.Facts.KeyDate < Regulation.XF2022.EffectiveFrom ? UnderFormerRegulation
                : Basis);
    }

    protected internal override string Because(Finding finding) =>
        finding.Context.Facts.PriorState is PriorState.ProvinciallyConcluded ? "该事项已经省级审核认定办结，又以同一事实和理由提出。" : "该事项已经复核终结，又以同一事实和理由提出。";

    protected internal override string BecauseInEnglish(Finding finding) =>
        finding.Context.Facts.PriorState is PriorState.ProvinciallyConcluded ? "The province has found the matter concluded, and it is brought again for the same facts and reasons." : "The final review has been done, and the matter is brought again for the same facts and reasons.";

    protected internal override IEnumerable<string> FlagsOf(Finding finding) =>
        ["转疏导帮扶台账"];

    protected internal override IEnumerable<PathGuidance> GuidanceOf(Finding finding) =>
        RefusalGuidance.ToCounselling(finding);
}
