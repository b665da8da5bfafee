using PetitionGovernance.Domain.Legal;

namespace PetitionGovernance.Domain.Screening.Rules;

/// <summary>一件含有几种诉求的，拆分后各自甄别，处置合并。</summary>
public sealed class SplitMixedItem : ScreeningRule
{
    public SplitMixedItem()
        : base("性质-混合拆分", Band.Nature, "混合件拆分", "A mixed item is split")
    {
        Explanation = "申诉求决夹带检举控告、建议意见，或者旧诉求夹带新诉求的，拆成几件各自甄别；转送的那一件不得带有检举内容。";
        Basis = [Cite.XF2022("A29"), Cite.XF2022("A30"), Cite.XF2022("A31")];
        FormerBasis = [Cite.XF2005("A21-P1")];
        AlwaysRuns = true;
    }

    public override Finding? Evaluate(ScreeningContext c) =>
        c.IsSplit ? Fires(c, FactSet.Category | FactSet.Marks | FactSet.SameFactsAndReasons) : null;

    protected internal override string Because(Finding finding) =>
        $"一件含有{finding.Context.Claims}个诉求，拆分后各自甄别。";

    protected internal override string BecauseInEnglish(Finding finding) =>
        $"One item holds {finding.Context.Claims} claims: it is split, and each is screened by itself.";

    protected internal override IEnumerable<string> FlagsOf(Finding finding) =>
        [finding.Context.Claims == 2 ? "拆分两件" : $"拆分{ChineseNumeral.Of(finding.Context.Claims)}件"];
}
