using PetitionGovernance.Application.Screening;

namespace PetitionGovernance.Infrastructure.Screening;

internal sealed class RuleSetLibrary : IRuleSets
{
    public ValueTask<VersionedRuleSet> OfAsync(string? division, DateOnly day, CancellationToken cancellationToken) => new(VersionedRuleSet.Default);
}
