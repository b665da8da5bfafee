using PetitionGovernance.Domain.Deadlines;

namespace PetitionGovernance.Domain.Petitions;

/// <summary>事项上的一个期限。</summary>
public sealed class ItemDeadline : RunningDeadline
{
    private ItemDeadline()
    {
    }

    public int ExtensionDays { get; private set; }

    /// <summary>交办函载明的日期等由人设定的末日。</summary>
    public DateOnly? SetDay { get; private init; }

    public override DeadlineRequest Request => new(Code, StartOn, ExtensionDays, [], SetDay);

    internal static ItemDeadline Start(int sequence, PeriodCode code, DateOnly startOn, WorkingDayCalendar calendar, DateOnly? setDay = null)
    {
        var deadline = new ItemDeadline { Sequence = sequence, Code = code, StartOn = startOn, SetDay = setDay };
        deadline.Recompute(calendar);
        return deadline;
    }

    internal void Extend(int days, WorkingDayCalendar calendar)
    {
        ExtensionDays = days;
        Recompute(calendar);
    }
}
