using System.Linq.Expressions;
using PetitionGovernance.Domain.Deadlines;

namespace PetitionGovernance.Application.Deadlines;

/// <summary>一年的节假日安排。</summary>
public sealed record CalendarYearView
{
    public required int Year { get; init; }

    /// <summary>节假日安排已经公布并录入；否则该年的正式末日不予计算</summary>
    public required bool IsOfficial { get; init; }

    /// <summary>通知的文号；没有录入的为空</summary>
    public string? Document { get; init; }

    /// <summary>版本：随产品发布的和没有录入的为 0，由管理员录入的从 1 起；录入、替换时放入 If-Match</summary>
    public required int Version { get; init; }

    /// <summary>全部例外日，按日期先后；元旦假期在上年12月的部分属于本年</summary>
    public required IReadOnlyList<CalendarDay> Days { get; init; }

    internal static Expression<Func<CalendarYear, CalendarYearView>> Projection { get; } = year => new CalendarYearView
    {
        Year = year.Year,
        IsOfficial = true,
        Document = year.Document,
        Version = year.Version,
        Days = year.Days.OrderBy(d => d.Date).ToList(),
    };

    /// <summary>The year as the product ships it, or as one not published yet.</summary>
    internal static CalendarYearView Shipped(int year) => new()
    {
        Year = year,
        IsOfficial = WorkingDayCalendar.Published.Years.Contains(year),
        Document = WorkingDayCalendar.PublishedDocuments.GetValueOrDefault(year),
        Version = 0,
        Days = [.. WorkingDayCalendar.Published.NoticeOf(year)],
    };
}
