namespace PetitionGovernance.Domain.Reporting.Metrics;

/// <summary>调解的指标。</summary>
public static class MediationMetrics
{
    public static MetricDefinition Mediated { get; } = new(
        "mediation.items", "调解信访事项件数", "件", "期间内达成调解协议的信访事项数，一件算一次", null,
        "达成协议日期", "XF2022-A33");

    public static MetricDefinition AgreementRate { get; } = new(
        "mediation.agreementRate", "调解达成率", "%", "期间内达成调解协议的信访事项", "期间内收到的检举控告以外的信访事项",
        "达成协议日期；收到日期", "XF2022-A33");

    public static MetricDefinition Studio { get; } = new(
        "mediation.baiDajie", "白大姐访调工作室调解件数", "件", "期间内由白大姐访调工作室调解达成协议的信访事项数，一件算一次", null,
        "达成协议日期", "实践口径 practice");
}
