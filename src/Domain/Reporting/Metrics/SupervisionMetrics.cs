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

    public static MetricDefinition ImproveWork { get; } = new(
        "recommendations.improveWork", "改进工作建议份数", "份", "期间内发出的改进工作建议数", null,
        "发出日期", "XF2022-A41-P1-I3");

    public static MetricDefinition PerfectPolicy { get; } = new(
        "recommendations.perfectPolicy", "完善政策建议份数", "份", "期间内发出的完善政策建议数", null,
        "发出日期", "XF2022-A41-P1-I3");

    public static MetricDefinition PursueResponsibility { get; } = new(
        "recommendations.pursueResponsibility", "追究责任建议份数", "份", "期间内发出的追究责任建议数", null,
        "发出日期", "XF2022-A41-P1-I3");

    public static MetricDefinition AdoptionRate { get; } = new(
        "recommendations.adoptionRate", "三项建议采纳率", "%", "其中反馈采纳或者部分采纳的", "期间内发出的三项建议",
        "发出日期", "XF2022-A41-P1-I3");

    public static MetricDefinition Orders { get; } = new(
        "supervision.orders", "督办件数", "件", "期间内提出并已签发的督办数", null,
        "提出日期", "XF2022-A41-P1-I2");

    public static MetricDefinition OrdersClosed { get; } = new(
        "supervision.ordersClosed", "督办销号件数", "件", "期间内提出的督办中已经销号的", null,
        "提出日期", "XF2022-A41-P1-I2");

    public static MetricDefinition Findings { get; } = new(
        "supervision.findings", "评查发现问题件次", "件次", "期间内评查发现的问题数", null,
        "发现日期", "XF2022-A40-P1");

    public static MetricDefinition Bulletins { get; } = new(
        "supervision.bulletins", "评查通报期数", "期", "期间内印发的评查通报数", null,
        "印发日期", "XF2022-A39-P3");

    public static MetricDefinition Redo { get; } = new(
        "supervision.redo", "退回重办件数", "件", "期间内因评查退回重办的问题数", null,
        "退回日期", "XF2022-A40-P1");
}
