namespace PetitionGovernance.Domain.Reporting.Metrics;

/// <summary>协调的指标。</summary>
public static class CoordinationMetrics
{
    public static MetricDefinition ToLeadership { get; } = new(
        "coordination.reportsToLeadership", "向县委常委会、县政府常务会议汇报次数", "次", "期间内向常委会、常务会议的汇报次数", null,
        "会议日期", "XF2022-A9-P2");

    public static MetricDefinition ToConference { get; } = new(
        "coordination.reportsToJointConference", "向联席会议汇报次数", "次", "期间内的联席会议次数", null,
        "会议日期", "XF2022-A13-P1");

    public static MetricDefinition DepartmentsToConference { get; } = new(
        "coordination.departmentsToJointConference", "重要部门向联席会议汇报次数", "次", "期间内部门向联席会议的汇报次数", null,
        "会议日期", "XF2022-A13-P1");

    public static MetricDefinition OfficeMeetings { get; } = new(
        "coordination.officeMeetings", "研究信访法治化议题次数", "次", "期间内信访部门研究法治化议题的次数", null,
        "会议日期", "实践口径 practice");

    public static MetricDefinition OfficeDeployments { get; } = new(
        "coordination.officeDeployments", "研究部署法治政府建设次数", "次", "期间内信访部门部署法治政府建设的次数", null,
        "会议日期", "实践口径 practice");

    public static MetricDefinition Mechanisms { get; } = new(
        "mechanisms.established", "法治化推进机制项数", "项", "到期间末已经建立的法治化推进机制数", null,
        "建立日期", "实践口径 practice");
}
