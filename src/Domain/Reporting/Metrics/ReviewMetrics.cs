namespace PetitionGovernance.Domain.Reporting.Metrics;

/// <summary>复查复核的指标。</summary>
public static class ReviewMetrics
{
    public static MetricDefinition Applications { get; } = new(
        "reviews.applications", "申请复查件数", "件", "期间内申请的复查数", null,
        "申请日期", "XF2022-A35");

    public static MetricDefinition Accepted { get; } = new(
        "reviews.accepted", "复查受理件数", "件", "期间内申请的复查中受理的", null,
        "申请日期", "XF2022-A35");

    public static MetricDefinition Upheld { get; } = new(
        "reviews.upheld", "复查维持件数", "件", "期间内申请的复查中维持的", null,
        "申请日期", "XF2022-A35");

    public static MetricDefinition Revoked { get; } = new(
        "reviews.revoked", "复查撤销件数", "件", "期间内申请的复查中撤销的", null,
        "申请日期", "XF2022-A35");

    public static MetricDefinition ApplicationRate { get; } = new(
        "reviews.applicationRate", "复查申请占比", "%", "期间内申请的复查数", "期间内收到、按第三十一条第六项受理的申诉求决类事项数",
        "申请日期；收到日期", "XF2022-A35");

    public static MetricDefinition FinalApplications { get; } = new(
        "finalReviews.applications", "申请复核件数", "件", "期间内申请的复核数", null,
        "申请日期", "XF2022-A36");

    public static MetricDefinition FinalUpheld { get; } = new(
        "finalReviews.upheld", "复核维持件数", "件", "期间内申请的复核中维持的", null,
        "申请日期", "XF2022-A36");
}
