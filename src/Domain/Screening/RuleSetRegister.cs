using PetitionGovernance.Domain.Organizations;

namespace PetitionGovernance.Domain.Screening;

/// <summary>全部规则组：某地、某日用哪一组。</summary>
/// <remarks>The narrowest division that covers the place and has a set in force that day; where there is none, the product's own.</remarks>
public sealed class RuleSetRegister
{
    private readonly VersionedRuleSet[] narrowestFirst;

    public RuleSetRegister(IEnumerable<DivisionRuleSets> divisions) => narrowestFirst =
    [
        .. divisions
            .OrderByDescending(d => DivisionCode.Prefix(d.Division).Length).ThenBy(d => d.Division, StringComparer.Ordinal)
            .SelectMany(d => d.Editions, (d, edition) => Of(d.Division, edition)),
    ];

    /// <param name="division">Null: of no place.</param>
    public VersionedRuleSet For(string? division, DateOnly day) =>
        (division is null ? null : Array.Find(narrowestFirst, set => set.Rules.AppliesTo(division, day))) ?? VersionedRuleSet.Default;

    private static VersionedRuleSet Of(string division, RuleSetEdition edition) => new(
        new RuleSet(edition.Name, division, edition.EffectiveFrom, edition.EffectiveTo, edition.SwitchedOff, edition.Parameters),
        $"{division} {edition.EffectiveFrom:yyyy-MM-dd} #{edition.Revision}");
}

/// <summary>规则组和它的版本。</summary>
/// <param name="Version">Names the set and how often it has been changed.</param>
public sealed record VersionedRuleSet(RuleSet Rules, string Version)
{
    public static VersionedRuleSet Default { get; } = new(RuleSet.Default, "default");
}
