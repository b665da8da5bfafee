namespace PetitionGovernance.Domain.Reporting.Metrics;

/// <summary>接访下访的指标。</summary>
public static class ReceptionMetrics
{
    public static MetricDefinition Sessions { get; } = new(
        "reception.sessions", "下访接访次数", "次", "期间内接访下访的场次数", null,
        "接访日期", "XF2022-A11");

    public static MetricDefinition Problems { get; } = new(
        "reception.problems", "收集问题件数", "件", "期间内接访下访收集的问题数", null,
        "接访日期", "XF2022-A11");

    public static MetricDefinition Resolved { get; } = new(
        "reception.problemsResolved", "解决问题件数", "件", "上述问题中已经解决的", null,
        "接访日期", "XF2022-A11");

    public static MetricDefinition ResolvedRate { get; } = new(
        "reception.resolvedRate", "接访问题结案率", "%", "其中已经解决的", "期间内接访下访收集的问题",
        "接访日期", "XF2022-A11");
}
