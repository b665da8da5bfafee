namespace PetitionGovernance.Domain.Reporting;

/// <summary>报告的期间，首尾都含。</summary>
public readonly record struct ReportPeriod(DateOnly From, DateOnly To)
{
    public static ReportPeriod OfYear(int year) => new(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));

    /// <summary>上一年同期；二月二十九日对二月二十八日。</summary>
    public ReportPeriod YearBefore => new(From.AddYears(-1), To.AddYears(-1));
}
