namespace PetitionGovernance.Domain.Reporting.Metrics;

/// <summary>督查的指标。</summary>
public static class SupervisionMetrics
{
    public static MetricDefinition Talks { get; } = new(
        "supervision.talks", "约谈次数", "次", "期间内的约谈次数", null,
        "约谈日期", "XF2022-A39-P3");

    public static MetricDefinition Recommendations { get; } = new(
        "supervision.recommendations", "三项建议份数", "份", "期间内发出的三项建议数", null,
        "发出日期", "XF2022-A14-P1-I6");
}
