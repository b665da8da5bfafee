using PetitionGovernance.Architecture.Tests.Canaries.Modules.Petitions;

namespace PetitionGovernance.Architecture.Tests.Canaries.Modules.Screening;

/// <summary>May know petitions; together with <see cref="ItemAskingTheRules"/> it closes a circle.</summary>
internal sealed class RuleLookingAtItems(ItemAskingTheRules? item)
{
    public ItemAskingTheRules? Item { get; } = item;
}
