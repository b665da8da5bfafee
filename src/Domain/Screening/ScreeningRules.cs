using System.Collections.Frozen;

namespace PetitionGovernance.Domain.Screening;

/// <summary>全部甄别规则，按档次排列；按约定在 Rules 文件夹里找到，不需登记。</summary>
public static class ScreeningRules
{
    /// <summary>The rules, in order of evaluation: by band, within a band by code.</summary>
    public static IReadOnlyList<ScreeningRule> All { get; } =
    [
        .. typeof(ScreeningRules).Assembly.GetTypes()
            .Where(type => type is { IsAbstract: false } && type.IsSubclassOf(typeof(ScreeningRule)))
            .Select(type => (ScreeningRule)Activator.CreateInstance(type)!)
            .OrderBy(rule => rule.Band)
            .ThenBy(rule => rule.Code, StringComparer.Ordinal),
    ];

    private static readonly FrozenDictionary<string, ScreeningRule> ByCode = All.ToFrozenDictionary(rule => rule.Code);

    /// <summary>全部参数，按名称。</summary>
    public static IReadOnlyDictionary<string, RuleParameter> Parameters { get; } =
        All.SelectMany(rule => rule.Parameters).DistinctBy(parameter => parameter.Name).ToFrozenDictionary(parameter => parameter.Name);

    public static ScreeningRule? Find(string code) => ByCode.GetValueOrDefault(code);
}
