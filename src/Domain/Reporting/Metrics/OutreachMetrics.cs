namespace PetitionGovernance.Domain.Reporting.Metrics;

/// <summary>宣讲的指标。</summary>
public static class OutreachMetrics
{
    public static MetricDefinition Audience { get; } = new(
        "outreach.audience", "宣讲受众人次", "人次", "期间内宣讲的受众人次之和，不含培训", null,
        "宣讲日期", "实践口径 practice");

    public static MetricDefinition Townships { get; } = new(
        "outreach.townshipsCovered", "宣讲覆盖乡镇街道数", "个", "期间内宣讲到的乡镇街道数，不含培训", null,
        "宣讲日期", "实践口径 practice");
}
