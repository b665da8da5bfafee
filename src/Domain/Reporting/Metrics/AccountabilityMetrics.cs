namespace PetitionGovernance.Domain.Reporting.Metrics;

/// <summary>追责的指标。</summary>
public static class AccountabilityMetrics
{
    public static MetricDefinition Officials { get; } = new(
        "accountability.officials", "受到追责问责人数", "人", "期间内办结的公职人员线索中受到追责问责的人数", null,
        "办结日期", "XF2022-A42");

    public static MetricDefinition Petitioners { get; } = new(
        "accountability.unlawfulPetitioners", "依法处理违法信访人数", "人", "期间内办结的违法信访线索中依法处理的人数", null,
        "办结日期", "XF2022-A47");
}
