namespace PetitionGovernance.Domain.Screening;

/// <summary>一组规则的内容：叫什么、停用哪些、参数另定多少、到哪一天、出处。</summary>
/// <param name="Name">As the place calls its list, for example 三不予、两不再.</param>
/// <param name="SwitchedOff">Codes of rules; only practice can be switched off.</param>
/// <param name="Parameters">Only what differs from the clause.</param>
/// <param name="EffectiveTo">The last day; null until further notice.</param>
/// <param name="Source">The document of the place that says so.</param>
public sealed record RuleSetTerms(
    string Name, IReadOnlyList<string> SwitchedOff, IReadOnlyDictionary<string, int> Parameters, DateOnly? EffectiveTo, string Source)
{
    public const int MaxNameLength = 50;
    public const int MaxSourceLength = 200;
    public const int MaxReasonLength = 500;

    /// <summary>The same rules always read the same: order says nothing, and nothing is said twice.</summary>
    internal RuleSetTerms Ordered() => this with
    {
        SwitchedOff = [.. SwitchedOff.Distinct().Order(StringComparer.Ordinal)],
        Parameters = new SortedDictionary<string, int>(Parameters.ToDictionary(), StringComparer.Ordinal),
    };

    internal string Described() => string.Join('，', Sentences());

    private IEnumerable<string> Sentences()
    {
        yield return $"“{Name}”";
        yield return SwitchedOff.Count == 0 ? "全部规则启用" : $"停用 {string.Join('、', SwitchedOff)}";
        foreach (var (name, value) in Parameters) yield return $"{name} 为 {value}";
        if (EffectiveTo is { } last) yield return $"至 {last:yyyy-MM-dd} 止";
    }
}
