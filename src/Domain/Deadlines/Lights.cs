namespace PetitionGovernance.Domain.Deadlines;

/// <summary>期限灯的判定。</summary>
/// <remarks>
/// Due soon from the day on which at most <see cref="WarningWorkingDays"/> working days remain to the legal last day, and in any case
/// from the day after the body's own reminder day. Overdue from the day after the legal last day.
/// While the calendar is not published nothing is ever overdue or missed: the nominal day, never later than the legal one, only warns.
/// </remarks>
public static class Lights
{
    /// <summary>临期的提前量，工作日；本产品约定。</summary>
    public const int WarningWorkingDays = 3;

    /// <param name="metOn">The day the duty was done; empty while it is open.</param>
    public static Light Of(DueDate due, DateOnly? metOn, DateOnly today)
    {
        if (metOn is { } met) return due.IsInTime(met) is false ? Light.Missed : Light.Met;
        if (due.IsInTime(today) is false) return Light.Overdue;
        return today >= due.DueSoonFrom ? Light.DueSoon : Light.OnTrack;
    }

    internal static DateOnly DueSoonFrom(DateOnly start, DateOnly last, DateOnly? workBy, WorkingDayCalendar calendar)
    {
        var from = last;
        for (var remaining = 0; from > start; from = from.AddDays(-1))
        {
            if (IsProbablyWorkingDay(from, calendar) && ++remaining > WarningWorkingDays) break;
        }
        return workBy is { } reminder && reminder < from ? reminder.AddDays(1) : from;
    }

    // A reminder is no official date: in a year without a calendar Monday to Friday is good enough.
    private static bool IsProbablyWorkingDay(DateOnly day, WorkingDayCalendar calendar) =>
        calendar.Covers(day) ? calendar.IsWorkingDay(day) : !WorkingDayCalendar.IsWeekend(day);
}
