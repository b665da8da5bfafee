namespace PetitionGovernance.Domain.Deadlines;

/// <summary>记录上的一个期限。末日由期限模块算出；日历变动时对未了的期限重算。</summary>
public abstract class RunningDeadline
{
    /// <summary>Order of creation within its record, from 1.</summary>
    public int Sequence { get; private protected init; }

    public PeriodCode Code { get; private protected init; }

    /// <summary>触发日；不计入期间。</summary>
    public DateOnly StartOn { get; private protected init; }

    /// <summary>名义末日。</summary>
    public DateOnly NominalDue { get; private set; }

    /// <summary>法定末日（含顺延，当日有效）；所需年份的放假安排未公布时为空，绝不推测。</summary>
    public DateOnly? LegalDue { get; private set; }

    /// <summary>内部提醒日。</summary>
    public DateOnly? WorkBy { get; private set; }

    /// <summary>从这一天起亮黄灯。</summary>
    public DateOnly DueSoonFrom { get; private set; }

    public int? PendingYear { get; private set; }

    public string CalendarVersion { get; private set; } = "";

    /// <summary>履行日；空表示尚未履行。</summary>
    public DateOnly? MetOn { get; private set; }

    /// <summary>因程序变化不再适用之日（异议成立、撤回、退回重办、不予受理）。</summary>
    public DateOnly? LapsedOn { get; private set; }

    public bool IsOpen => MetOn is null && LapsedOn is null;

    /// <summary>The day the record is sorted and warned by: the legal last day, or the nominal one while the calendar is missing.</summary>
    public DateOnly SortDay => LegalDue ?? NominalDue;

    public abstract DeadlineRequest Request { get; }

    internal void Meet(DateOnly on) => MetOn = on;

    internal void Lapse(DateOnly on) => LapsedOn = on;

    /// <summary>What ended it did not hold: it runs on as if nothing had happened.</summary>
    internal void Reopen() => (MetOn, LapsedOn) = (null, null);

    /// <returns>True when a day has changed.</returns>
    internal bool Recompute(WorkingDayCalendar calendar)
    {
        var due = DeadlineCalculator.Compute(Request, calendar);
        var changed = (NominalDue, LegalDue, WorkBy, DueSoonFrom, PendingYear) != (due.Nominal, due.LegalDue, due.WorkBy, due.DueSoonFrom, due.PendingYear);
        (NominalDue, LegalDue, WorkBy, DueSoonFrom) = (due.Nominal, due.LegalDue, due.WorkBy, due.DueSoonFrom);
        (PendingYear, CalendarVersion) = (due.PendingYear, due.CalendarVersion);
        return changed;
    }
}
