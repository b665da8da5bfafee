using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Screening.Rules;

/// <summary>多人走访应当推选代表，代表不超过5人。</summary>
public sealed class Representatives : ScreeningRule
{
    private static readonly IReadOnlyList<Citation> WithinLimit = [Cite.XF2022("A20-P3")];
    private static readonly RuleParameter MaxRepresentatives = RuleParameter.Of("max_representatives", "A20-P3", least: 1);

    public Representatives()
        : base("程序-代表人数", Band.Representation, "推选代表", "Representatives of a joint visit")
    {
        Explanation = "只约束走访。超过法定人数的劝导重新推选，事项照常登记，不构成不予受理；网络、书信联名不受限制。";
        Basis = [Cite.XF2022("A20-P3"), Cite.XF2022("A47-P1")];
        FormerBasis = [Cite.XF2005("A18-P2")];
        Parameters = [MaxRepresentatives];
        AlwaysRuns = true;
        AtStake = "代表是否超过法定人数：超过的劝导重新推选";
        AtStakeEnglish = "Whether there are too many representatives";
    }

    public override Finding? Evaluate(ScreeningContext c)
    {
        if (!c.IsVisit.IsYes || c.Facts.HeadCount is not > 1) return null;
        const FactSet Elements = FactSet.Channel | FactSet.HeadCount | FactSet.Representatives;
        return c.Facts.Representatives > c.RuleSet.Value(MaxRepresentatives)
            ? Fires(c, Elements, Verdicts.ReElectRepresentatives)
            : FiresAsking(c, Elements, cites: WithinLimit);
    }

    protected internal override string Because(Finding finding) =>
        finding.Context.Facts.Representatives is { } chosen ? $"{finding.Context.Facts.HeadCount}人走访，推选代表{chosen}人。" : $"{finding.Context.Facts.HeadCount}人走访，是否推选代表没有登记。";

    protected internal override string BecauseInEnglish(Finding finding) =>
        finding.Context.Facts.Representatives is { } chosen
            ? $"{finding.Context.Facts.HeadCount} people visited and chose {chosen} representatives."
            : $"{finding.Context.Facts.HeadCount} people visited; whether they chose representatives is not on record.";

    protected internal override IEnumerable<string> FlagsOf(Finding finding) =>
        finding.Context.Facts.Representatives is null ? [] : finding.Verdict is null ? ["代表人数合规"] : ["事项照常登记"];
}
