using System.Collections.Frozen;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Deadlines;

/// <summary>随产品发布的节假日安排：每年一份国务院办公厅通知，照通知分段写。</summary>
internal static class PublishedHolidays
{
    private sealed record Notice(int Year, string Document, IReadOnlyList<Break> DaysOff, IReadOnlyList<MakeUpDay> MakeUpDays);

    private sealed record Break(string Festival, DateOnly First, DateOnly Last);

    private sealed record MakeUpDay(string Festival, DateOnly Date);

    private static readonly IReadOnlyList<Notice> Notices = EmbeddedJson.Rows<Notice, WorkingDayCalendar>("published-holidays.json");

    public static IReadOnlyDictionary<int, string> Documents { get; } = Notices.ToFrozenDictionary(notice => notice.Year, notice => notice.Document);

    public static WorkingDayCalendar Load()
    {
        var days = new List<CalendarDay>();
        foreach (var notice in Notices)
        {
            foreach (var (festival, first, last) in notice.DaysOff)
                for (var day = first; day <= last; day = day.AddDays(1)) days.Add(new(day, festival, IsOffDay: true));
            foreach (var (festival, date) in notice.MakeUpDays) days.Add(new(date, festival, IsOffDay: false));
        }

        return new(days, $"{Notices[0].Year}-{Notices[^1].Year} {Notices[^1].Document}", Notices.Select(notice => notice.Year));
    }
}
