using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Screening;

/// <summary>规则的参数：名称、法定值和出处；规则组可以另定。</summary>
/// <param name="Name">Stable, such as <c>max_representatives</c>.</param>
/// <param name="Value">The number the cited clause sets.</param>
public sealed record RuleParameter(string Name, int Value, Citation Source)
{
    /// <summary>The number the catalogue of provisions gives under this name.</summary>
    internal static RuleParameter Of(string name, string clause)
    {
        var source = Cite.XF2022(clause);
        return new(name, Provisions.Find(source.ProvisionId)!.Number(name), source);
    }
}
