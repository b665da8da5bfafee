using System.Collections.Frozen;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Deadlines;

/// <summary>工作日历：按国务院办公厅逐年公布的节假日安排判断某日是不是工作日。</summary>
/// <remarks>
/// Immutable. A year that has not been published is never guessed: asking about one of its days is refused.
/// The New Year break may begin in the last week of December (as on 2022-12-31); those exceptional days belong to the
/// notice of the year that follows, and stay when the year they fall in is replaced.
/// </remarks>
public sealed class WorkingDayCalendar
{
    private const int NewYearBreakMonth = 12;
    private const int NewYearBreakFirstDay = 25;

    private readonly FrozenDictionary<DateOnly, CalendarDay> exceptions;
    private readonly FrozenSet<int> years;

    /// <param name="exceptions">Exceptional days only; a make-up working day must be a Saturday or Sunday.</param>
    /// <param name="version">Names this state of the calendar in traces.</param>
    /// <param name="years">The years officially covered.</param>
    public WorkingDayCalendar(IEnumerable<CalendarDay> exceptions, string version, IEnumerable<int> years)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(version);
        var days = new Dictionary<DateOnly, CalendarDay>();
        foreach (var day in exceptions)
        {
            if (string.IsNullOrWhiteSpace(day.Name)) throw new RefusedException(DeadlineRefusals.CalendarDayUnnamed(day.Date));
            if (!day.IsOffDay && !IsWeekend(day.Date)) throw new RefusedException(DeadlineRefusals.MakeUpDayNotAtWeekend(day.Date));
            if (!days.TryAdd(day.Date, day)) throw new RefusedException(DeadlineRefusals.CalendarDayRepeated(day.Date));
        }

        this.exceptions = days.ToFrozenDictionary();
        this.years = years.ToFrozenSet();
        Version = version;
    }

    /// <summary>国务院办公厅已公布的2022年至2026年节假日安排。</summary>
    public static WorkingDayCalendar Published { get; } = PublishedHolidays.Load();

    /// <summary>随产品发布的各年安排所依据的通知文号。</summary>
    public static IReadOnlyDictionary<int, string> PublishedDocuments => PublishedHolidays.Documents;

    public string Version { get; }

    public IReadOnlySet<int> Years => years;

    /// <summary>全部例外日，按日期先后。</summary>
    public IEnumerable<CalendarDay> Exceptions => exceptions.Values.OrderBy(day => day.Date);

    /// <summary>某年通知中的例外日，按日期先后；元旦假期在上年12月的部分也在内。</summary>
    public IEnumerable<CalendarDay> NoticeOf(int year) => Exceptions.Where(day => NoticeYear(day.Date) == year);

    public bool Covers(DateOnly day) => years.Contains(day.Year);

    /// <exception cref="RefusedException">The year of <paramref name="day"/> has not been published.</exception>
    public bool IsWorkingDay(DateOnly day)
    {
        if (!Covers(day)) throw new RefusedException(DeadlineRefusals.CalendarMissing(day.Year));
        return exceptions.TryGetValue(day, out var exception) ? !exception.IsOffDay : !IsWeekend(day);
    }

    /// <summary>该日在节假日安排中的例外；没有则按周一至周五上班。</summary>
    public CalendarDay? ExceptionOn(DateOnly day) => exceptions.GetValueOrDefault(day);

    /// <summary>增加一年的节假日安排，或者以新的安排替换该年。</summary>
    public WorkingDayCalendar With(int year, IEnumerable<CalendarDay> exceptions, string version)
    {
        List<CalendarDay> notice = [.. exceptions];
        if (!notice.Exists(day => day.IsOffDay)) throw new RefusedException(DeadlineRefusals.CalendarWithoutHolidays(year));
        if (notice.Find(day => NoticeYear(day.Date) != year) is { } stray)
            throw new RefusedException(DeadlineRefusals.CalendarDayOutsideYear(stray.Date, year));

        return new(this.exceptions.Values.Where(day => NoticeYear(day.Date) != year).Concat(notice), version, years.Append(year));
    }

    internal static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    private static int NoticeYear(DateOnly day) =>
        day is { Month: NewYearBreakMonth, Day: >= NewYearBreakFirstDay } ? day.Year + 1 : day.Year;
}
