namespace PetitionGovernance.Domain.Reporting.Metrics;

/// <summary>办理的指标。</summary>
public static class HandlingMetrics
{
    public static MetricDefinition FirstTimeInTime { get; } = new(
        "firstTime.acceptedInTimeRate", "初次信访事项及时受理率", "%", "其中十五日内转送交办、有权处理机关又在十五日内告知的", "期间内收到、已转送交办并已告知的初次信访事项",
        "收到日期", "XF2022-A22-P1-I2");

    public static MetricDefinition Transfers { get; } = new(
        "routing.transfers", "转送件数", "件", "期间内收到、已经转送的信访事项数", null,
        "收到日期", "XF2022-A41-P1-I2");

    public static MetricDefinition Assignments { get; } = new(
        "routing.assignments", "交办件数", "件", "期间内收到、已经交办的信访事项数", null,
        "收到日期", "XF2022-A41-P1-I2");

    public static MetricDefinition Procedure { get; } = new(
        "procedure.items", "导入信访程序办理件数", "件", "期间内收到、按第三十一条第六项受理的申诉求决类事项数", null,
        "收到日期", "XF2022-A31-I6");

    public static MetricDefinition ClosedInTime { get; } = new(
        "procedure.closedInTimeRate", "按期办结率", "%", "其中在六十日（加批准的延期）内办结的", "期间内收到、按第三十一条第六项受理的事项中已经办结的，和期间内到期的",
        "收到日期", "XF2022-A34");

    public static MetricDefinition ResolvedAtOnce { get; } = new(
        "appeals.resolvedAtOnceRate", "申诉求决类一次性化解率", "%", "其中没有申请复查、也没有同一事项再次提出的", "期间内办结的初次申诉求决类事项",
        "办结日期", "实践口径 practice");
}
