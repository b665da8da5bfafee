using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Deadlines;

/// <summary>随产品发布的节假日安排：每年一份国务院办公厅通知，照通知分段写。</summary>
internal static class PublishedHolidays
{
    private sealed record Notice(int Year, string Document, IReadOnlyList<Break> DaysOff, IReadOnlyList<MakeUpDay> MakeUpDays);

    private sealed record Break(string Festival, DateOnly First, DateOnly Last);

    private sealed record MakeUpDay(string Festival, DateOnly Date);

    public static WorkingDayCalendar Load()
    {
        var notices = EmbeddedJson.Rows<Notice, WorkingDayCalendar>("published-holidays.json");
        var days = new List<CalendarDay>();
        foreach (var notice in notices)
        {
            foreach (var (festival, first, last) in notice.DaysOff)
                for (var day = first; day <= last; day = day.AddDays(1)) days.Add(new(day, festival, IsOffDay: true));
            foreach (var (festival, date) in notice.MakeUpDays) days.Add(new(date, festival, IsOffDay: false));
        }

        return new(days, $"{notices[0].Year}-{notices[^1].Year} {notices[^1].Document}", notices.Select(notice => notice.Year));
    }
}
