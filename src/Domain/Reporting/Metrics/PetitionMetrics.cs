namespace PetitionGovernance.Domain.Reporting.Metrics;

/// <summary>登记的指标。</summary>
public static class PetitionMetrics
{
    public static MetricDefinition Items { get; } = new(
        "petitions.items", "信访登记件次", "件", "收到日期在期间内的信访事项数", null,
        "收到日期", "XF2022-A41-P1-I1");

    public static MetricDefinition Persons { get; } = new(
        "petitions.persons", "信访登记人次", "人次", "收到日期在期间内的信访事项的人次之和", null,
        "收到日期", "XF2022-A41-P1-I1");

    public static MetricDefinition ItemsChange { get; } = new(
        "petitions.items.yoy", "件次同比", "%", "（本年件次－上年件次）÷上年件次", null,
        "收到日期", "XF2022-A41-P1-I1")
    { ChangeOf = "petitions.items" };

    public static MetricDefinition PersonsChange { get; } = new(
        "petitions.persons.yoy", "人次同比", "%", "（本年人次－上年人次）÷上年人次", null,
        "收到日期", "XF2022-A41-P1-I1")
    { ChangeOf = "petitions.persons" };
}
