namespace PetitionGovernance.Domain.Reporting.Metrics;

/// <summary>领导包案的指标。</summary>
public static class PackageMetrics
{
    public static MetricDefinition Total { get; } = new(
        "packages.total", "领导包案数", "个", "期间内立案，或者立案在前、期间内还在办的包案数", null,
        "立案日期", "XF2022-A10");

    public static MetricDefinition Resolved { get; } = new(
        "packages.resolved", "包案化解数", "个", "上述包案中到期间末已经化解的", null,
        "化解日期", "XF2022-A10");
}
