namespace PetitionGovernance.Domain.Deadlines;

/// <summary>计算一个期限所需的事实。</summary>
/// <param name="Start">The day of the event that starts the period; itself not counted.</param>
/// <param name="ExtensionDays">Approved extension, for <see cref="PeriodCode.Handle"/> (0 = none) and <see cref="PeriodCode.Extend"/>.</param>
/// <param name="Hearings">Heard only where the law leaves hearings out of the count, i.e. in a final review; elsewhere of no effect.</param>
/// <param name="SetDay">The last day stated in the document, where no law gives a number.</param>
public sealed record DeadlineRequest(
    PeriodCode Code,
    DateOnly Start,
    int ExtensionDays = 0,
    IReadOnlyList<DateRange>? Hearings = null,
    DateOnly? SetDay = null);
