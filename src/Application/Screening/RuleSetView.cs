using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Screening;

namespace PetitionGovernance.Application.Screening;

/// <summary>一个地区自某日起的甄别规则组。</summary>
public sealed record RuleSetView
{
    /// <summary>行政区划代码；下级地区没有自己的规则组的，也用这一组</summary>
    public required string Division { get; init; }

    /// <summary>生效日（含）</summary>
    public required DateOnly EffectiveFrom { get; init; }

    /// <summary>失效日（含）；空为没有定期</summary>
    public DateOnly? EffectiveTo { get; init; }

    /// <summary>当地怎样称呼这份清单，如“三不予、两不再”</summary>
    public required string Name { get; init; }

    /// <summary>停用的规则编号；其余全部启用</summary>
    public required IReadOnlyList<string> SwitchedOff { get; init; }

    /// <summary>另定的参数；没有列出的用法定值</summary>
    public required IReadOnlyDictionary<string, int> Parameters { get; init; }

    /// <summary>当地文件的名称、文号</summary>
    public required string Source { get; init; }

    /// <summary>最近一次制定或者改定的理由；从前的见审计记录</summary>
    public required string Reason { get; init; }

    /// <summary>第几次改定</summary>
    public required int Revision { get; init; }

    /// <summary>该地区全部规则组的版本，即 ETag；制定、改定时放入 If-Match（还没有规则组的地区为 0）</summary>
    public required int Version { get; init; }

    /// <summary>All of them, in no order.</summary>
    internal static IQueryable<RuleSetView> In(IReadStore store) => store.Query<DivisionRuleSets>().SelectMany(d => d.Editions, (d, e) => new RuleSetView
    {
        Division = d.Division,
        EffectiveFrom = e.EffectiveFrom,
        EffectiveTo = e.EffectiveTo,
        Name = e.Name,
        SwitchedOff = e.SwitchedOff,
        Parameters = e.Parameters,
        Source = e.Source,
        Reason = e.Reason,
        Revision = e.Revision,
        Version = d.Version,
    });

    /// <summary>As it will be once saved.</summary>
    internal static RuleSetView OfChanged(DivisionRuleSets division, RuleSetEdition e) => new()
    {
        Division = division.Division,
        EffectiveFrom = e.EffectiveFrom,
        EffectiveTo = e.EffectiveTo,
        Name = e.Name,
        SwitchedOff = e.SwitchedOff,
        Parameters = e.Parameters,
        Source = e.Source,
        Reason = e.Reason,
        Revision = e.Revision,
        Version = division.Version + 1,
    };
}
