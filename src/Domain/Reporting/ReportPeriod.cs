namespace PetitionGovernance.Domain.Reporting;

/// <summary>报告的期间，首尾都含。</summary>
public readonly record struct ReportPeriod(DateOnly From, DateOnly To)
{
    private const int MonthsOfYear = 12;

    /// <summary>上一年同期：月末对月末（二月二十九日对二月二十八日），其余同月同日。</summary>
    public ReportPeriod YearBefore => new(From.AddYears(-1), IsMonthEnd(To) ? MonthEnd(To.AddYears(-1)) : To.AddYears(-1));

    public static ReportPeriod OfYear(int year) => Of(year, 1, MonthsOfYear);

    /// <param name="part">第几个月、季度、半年，从 1 起。</param>
    /// <param name="months">一份几个月：1、3、6、12。</param>
    public static ReportPeriod Of(int year, int part, int months)
    {
        if (part < 1 || months < 1 || part * months > MonthsOfYear) throw new ArgumentOutOfRangeException(nameof(part), part, "Not a part of a year.");
        var from = new DateOnly(year, (part - 1) * months + 1, 1);
        return new ReportPeriod(from, from.AddMonths(months).AddDays(-1));
    }

    /// <summary>还没有过完的，只到这一日：与上一年比较的也只到同一日。</summary>
    public ReportPeriod Until(DateOnly day) => day >= To ? this : new ReportPeriod(From, day < From ? From.AddDays(-1) : day);

    private static bool IsMonthEnd(DateOnly day) => day.AddDays(1).Day == 1;

    private static DateOnly MonthEnd(DateOnly day) => new(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month));
}
