using PetitionGovernance.Domain.Screening;

namespace PetitionGovernance.Application.Screening;

/// <summary>哪一组规则在哪里、在哪一天适用。</summary>
public interface IRuleSets
{
    /// <param name="division">Null: of no place, so the product's own.</param>
    ValueTask<VersionedRuleSet> OfAsync(string? division, DateOnly day, CancellationToken cancellationToken);
}

/// <param name="Version">Names the set and how often it has been changed.</param>
public sealed record VersionedRuleSet(RuleSet Rules, string Version)
{
    public static readonly VersionedRuleSet Default = new(RuleSet.Default, "default");
}
