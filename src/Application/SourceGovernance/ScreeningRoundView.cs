using PetitionGovernance.Domain.SourceGovernance;

namespace PetitionGovernance.Application.SourceGovernance;

/// <summary>一轮矛盾纠纷排查和它的覆盖。</summary>
/// <param name="Id">标识</param>
/// <param name="Version">版本</param>
/// <param name="Name">名称</param>
/// <param name="From">开始日期（含）</param>
/// <param name="To">结束日期（含）</param>
/// <param name="Reports">各乡镇（街道）的报告</param>
/// <param name="Townships">全县乡镇（街道）数</param>
/// <param name="Covered">其中已经报告的</param>
/// <param name="Uncovered">还没有报告的乡镇（街道）的行政区划代码</param>
public sealed record ScreeningRoundView(
    Guid Id, int Version, string Name, DateOnly From, DateOnly To, IReadOnlyList<TownshipReport> Reports, int Townships, int Covered, IReadOnlyList<string> Uncovered)
{
    /// <param name="townships">Division codes of all townships.</param>
    internal static ScreeningRoundView Of(DisputeScreening round, IReadOnlyCollection<string> townships)
    {
        var uncovered = townships.Except(round.Reports.Select(r => r.AreaCode)).Order(StringComparer.Ordinal).ToList();
        return new(round.Id, round.Version, round.Name, round.From, round.To, round.Reports, townships.Count, townships.Count - uncovered.Count, uncovered);
    }
}
