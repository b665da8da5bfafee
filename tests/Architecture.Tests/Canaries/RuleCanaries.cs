namespace PetitionGovernance.Architecture.Tests.Canaries;

/// <summary>A rule that counts how often it was asked, and can be inherited from.</summary>
internal class CountingRule
{
    private int asked;

    public int Evaluate() => ++asked;
}

internal sealed class InheritingRule : CountingRule;
