using PetitionGovernance.Architecture.Tests.Canaries.Modules.Screening;

namespace PetitionGovernance.Architecture.Tests.Canaries.Modules.Petitions;

/// <summary>Knows what its module must never know, and only inside a method body.</summary>
internal sealed class ItemAskingTheRules
{
    public static string Ask() => new RuleLookingAtItems(null).ToString()!;
}
