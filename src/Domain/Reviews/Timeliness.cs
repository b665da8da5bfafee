using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Domain.Reviews;

/// <summary>申请是否在期限内。</summary>
public enum Timeliness
{
    /// <summary>在三十日内</summary>
    InTime,
    /// <summary>没有送达证明，期限没有开始</summary>
    NotBegun,
    /// <summary>末日所在年份的放假安排未公布，不能判为逾期</summary>
    CalendarMissing,
    /// <summary>答复没有告知权利和期限，送达后一年内提出，由人认定</summary>
    NotInformed,
    /// <summary>逾期</summary>
    Late,
}

/// <summary>申请提出时期限的情况。</summary>
/// <param name="LastDay">The last day to apply; null where the period has not begun or its calendar is missing.</param>
public sealed record ApplicationPeriod(Timeliness Timeliness, DateOnly? LastDay)
{
    /// <summary>逾期申请和没有告知权利的，受理前须由人认定（第三十五条；行政复议法第二十条类推）。</summary>
    public bool NeedsFinding => Timeliness is Timeliness.Late or Timeliness.NotInformed;

    /// <param name="ask">The right to ask for the review or for the final review.</param>
    public static ApplicationPeriod Of(PeriodCode ask, Service? service, bool rightNotInformed, DateOnly appliedOn, WorkingDayCalendar calendar)
    {
        if (service is null) return new(Timeliness.NotBegun, null);
        var due = DeadlineCalculator.Compute(new(ask, service.ServedOn), calendar);
        return due.IsInTime(appliedOn) switch
        {
            true => new(Timeliness.InTime, due.LegalDue),
            null => new(Timeliness.CalendarMissing, null),
            _ when rightNotInformed && WithinLongest(service.ServedOn, appliedOn, calendar) => new(Timeliness.NotInformed, due.LegalDue),
            _ => new(Timeliness.Late, due.LegalDue),
        };
    }

    private static bool WithinLongest(DateOnly servedOn, DateOnly appliedOn, WorkingDayCalendar calendar) =>
        Periods.IsInForce(PeriodCode.AskUninformed, servedOn)
        && DeadlineCalculator.Compute(new(PeriodCode.AskUninformed, servedOn), calendar).IsInTime(appliedOn) is not false;
}

/// <summary>人对逾期理由或者未告知权利的认定。</summary>
/// <param name="By">Login name.</param>
public sealed record TimelinessFinding(bool Justified, string Reason, string By, DateOnly On);
