using PetitionGovernance.Application.Legal;
using PetitionGovernance.Domain.Screening;

namespace PetitionGovernance.Application.Screening;

/// <summary>一条甄别规则。</summary>
public sealed record ScreeningRuleView
{
    /// <summary>规则编号，永久不变，如 三不予-3</summary>
    public required string Code { get; init; }

    public required string Name { get; init; }

    public required string NameEnglish { get; init; }

    /// <summary>规则说什么、为什么</summary>
    public required string Explanation { get; init; }

    /// <summary>优先的档次，先者定论</summary>
    public required Band Band { get; init; }

    /// <summary>结论对信访人不利：不予受理、不再受理</summary>
    public required bool IsAdverse { get; init; }

    /// <summary>根据：条例条文写明，或者出自实践</summary>
    public required RuleStanding Standing { get; init; }

    /// <summary>可以由规则组停用；只有出自实践的可以</summary>
    public required bool IsSwitchable { get; init; }

    /// <summary>依据</summary>
    public required IReadOnlyList<CitationView> Basis { get; init; }

    /// <summary>2022 年 5 月 1 日以前的事项所依据的条款</summary>
    public required IReadOnlyList<CitationView> FormerBasis { get; init; }

    /// <summary>实践的出处</summary>
    public required IReadOnlyList<PracticeSourceView> Sources { get; init; }

    /// <summary>同时成立时压过的规则</summary>
    public required IReadOnlyList<string> Overrides { get; init; }

    /// <summary>参数和法定值</summary>
    public required IReadOnlyList<RuleParameterView> Parameters { get; init; }

    /// <summary>第一个适用的日期</summary>
    public required DateOnly EffectiveFrom { get; init; }

    /// <summary>最后一个适用的日期；现行的为空</summary>
    public DateOnly? EffectiveTo { get; init; }

    internal static ScreeningRuleView Of(ScreeningRule rule) => new()
    {
        Code = rule.Code,
        Name = rule.ChineseName,
        NameEnglish = rule.EnglishName,
        Explanation = rule.Explanation,
        Band = rule.Band,
        IsAdverse = rule.IsAdverse,
        Standing = rule.Standing,
        IsSwitchable = rule.IsSwitchable,
        Basis = [.. rule.Basis.Select(CitationView.Of)],
        FormerBasis = [.. rule.FormerBasis.Select(CitationView.Of)],
        Sources = [.. rule.Sources.Select(source => new PracticeSourceView(source.Id, source.ChineseName, source.EnglishName))],
        Overrides = rule.Overrides,
        Parameters = [.. rule.Parameters.Select(parameter => new RuleParameterView(parameter.Name, parameter.Value, CitationView.Of(parameter.Source)))],
        EffectiveFrom = rule.EffectiveFrom,
        EffectiveTo = rule.EffectiveTo,
    };
}

/// <summary>实践的出处。</summary>
/// <param name="Id">出处编号</param>
/// <param name="Name">写法；没有核对原文的写明</param>
/// <param name="NameEnglish">英文写法</param>
public sealed record PracticeSourceView(string Id, string Name, string NameEnglish);

/// <summary>规则的参数。</summary>
/// <param name="Name">参数名，如 max_representatives</param>
/// <param name="Value">法定值</param>
/// <param name="Source">出处</param>
public sealed record RuleParameterView(string Name, int Value, CitationView Source);
