using PetitionGovernance.Domain.Deadlines;

namespace PetitionGovernance.Domain.Coordination;

/// <summary>等受指引的机关答复多少日。没有法定日数，由本地配置；末日是休息日的顺延。</summary>
public sealed record AnswerPeriod(int Days)
{
    /// <summary>The day of the guidance is not counted. Where the calendar is not published yet, the day is not moved.</summary>
    public DateOnly LastDay(DateOnly givenOn, WorkingDayCalendar calendar)
    {
        var day = givenOn.AddDays(Days);
        while (calendar.Covers(day) && !calendar.IsWorkingDay(day)) day = day.AddDays(1);
        return day;
    }
}
