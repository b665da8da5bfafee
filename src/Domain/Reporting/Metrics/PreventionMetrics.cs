namespace PetitionGovernance.Domain.Reporting.Metrics;

/// <summary>源头预防的指标。</summary>
public static class PreventionMetrics
{
    public static MetricDefinition Assessments { get; } = new(
        "risk.assessments", "社会稳定风险评估件数", "件", "期间内作出的社会稳定风险评估数", null,
        "评估日期", "重大行政决策程序暂行条例");

    public static MetricDefinition Found { get; } = new(
        "disputes.found", "排查矛盾纠纷起数", "起", "期间内发现的矛盾纠纷数", null,
        "发现日期", "XF2022-A15-P3");

    public static MetricDefinition Resolved { get; } = new(
        "disputes.resolved", "疏导化解起数", "起", "期间内发现的矛盾纠纷中已经化解的", null,
        "发现日期", "XF2022-A15-P3");

    public static MetricDefinition ResolvedRate { get; } = new(
        "disputes.resolvedRate", "矛盾纠纷化解率", "%", "其中已经化解的", "期间内发现的矛盾纠纷",
        "发现日期", "XF2022-A15-P3");
}
