using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Deadlines;

/// <summary>期限的末日。</summary>
/// <param name="Start">The day of the event; not counted.</param>
/// <param name="Nominal">
/// The day the count ends on, before any roll-over. For a pending working-day period: the earliest day it can end on.
/// </param>
/// <param name="LegalDue">
/// The last day, still in time until it ends: decides whether something is late. Empty while the calendar of
/// <see cref="PendingYear"/> is missing: never guessed.
/// </param>
/// <param name="WorkBy">
/// The body's own reminder: the nominal day, or the last working day before it. For a petitioner's right it is
/// <paramref name="LegalDue"/>: the roll-over is granted in full.
/// </param>
/// <param name="CalendarVersion"><see cref="WorkingDayCalendar.Version"/> of the calendar it was computed with.</param>
public sealed record DueDate(
    PeriodCode Code,
    DateOnly Start,
    DateOnly Nominal,
    DateOnly? LegalDue,
    DateOnly? WorkBy,
    string CalendarVersion,
    IReadOnlyList<Citation> Basis)
{
    /// <summary>缺少节假日安排的年份；齐全的为空。</summary>
    public int? PendingYear { get; init; }

    public string? PendingReason => PendingYear is { } year ? DeadlineRefusals.CalendarMissing(year).Chinese : null;

    /// <summary>灯转为临期的首日，见 <see cref="Lights"/>。</summary>
    public required DateOnly DueSoonFrom { get; init; }

    /// <summary>某日是否仍在规定期限内；日历不全、不能判断的为空。</summary>
    public bool? IsInTime(DateOnly day) =>
        LegalDue is { } due ? day <= due
        // Rolling over only ever moves the last day later.
        : day <= Nominal ? true
        : null;
}
