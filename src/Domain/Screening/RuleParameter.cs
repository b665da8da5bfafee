using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Screening;

/// <summary>规则的参数：名称、法定值和出处；规则组可以在限度内另定。</summary>
/// <param name="Name">Stable, such as <c>max_representatives</c>.</param>
/// <param name="Value">The number the cited clause sets.</param>
/// <param name="Least">The least a rule set may set.</param>
/// <param name="Most">The most a rule set may set.</param>
public sealed record RuleParameter(string Name, int Value, int Least, int Most, Citation Source)
{
    /// <summary>The number the catalogue of provisions gives under this name, and how far a rule set may leave it without leaving the clause.</summary>
    internal static RuleParameter Of(string name, string clause, int? least = null, int? most = null)
    {
        var source = Cite.XF2022(clause);
        var value = Provisions.Find(source.ProvisionId)!.Number(name);
        return new(name, value, least ?? value, most ?? value, source);
    }

    public bool Allows(int value) => Least <= value && value <= Most;
}
