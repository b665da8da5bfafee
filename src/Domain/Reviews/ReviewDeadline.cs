using PetitionGovernance.Domain.Deadlines;

namespace PetitionGovernance.Domain.Reviews;

/// <summary>复查（复核）的一个期限：作出意见的三十日，或者意见送达后申请复核的三十日。</summary>
public sealed class ReviewDeadline : RunningDeadline
{
    private ReviewDeadline()
    {
    }

    /// <summary>听证起止；只有复核不计入（第三十六条第二款）。</summary>
    public IReadOnlyList<DateRange> Hearings { get; private set; } = [];

    public override DeadlineRequest Request => new(Code, StartOn, Hearings: Hearings);

    internal static ReviewDeadline Start(int sequence, PeriodCode code, DateOnly startOn, WorkingDayCalendar calendar)
    {
        var deadline = new ReviewDeadline { Sequence = sequence, Code = code, StartOn = startOn };
        deadline.Recompute(calendar);
        return deadline;
    }

    internal void Exclude(IReadOnlyList<DateRange> hearings, WorkingDayCalendar calendar)
    {
        Hearings = hearings;
        Recompute(calendar);
    }
}
