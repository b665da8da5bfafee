namespace PetitionGovernance.Domain.Deadlines;

/// <summary>一个期限在某日的样子。</summary>
public sealed record DeadlineState(
    int Sequence,
    PeriodCode Code,
    DateOnly StartOn,
    int ExtensionDays,
    DateOnly? SetDay,
    DateOnly NominalDue,
    DateOnly? LegalDue,
    DateOnly? WorkBy,
    DateOnly DueSoonFrom,
    int? PendingYear,
    string CalendarVersion,
    DateOnly? MetOn,
    DateOnly? LapsedOn)
{
    /// <summary>不计入期限的听证；只有复核才有。</summary>
    public IReadOnlyList<DateRange> Hearings { get; init; } = [];

    public bool IsOpen => MetOn is null && LapsedOn is null;

    public DeadlineRequest Request => new(Code, StartOn, ExtensionDays, Hearings, SetDay);

    public DueDate Due => new(Code, StartOn, NominalDue, LegalDue, WorkBy, CalendarVersion, Periods.Of(Code, StartOn).Basis)
    {
        DueSoonFrom = DueSoonFrom,
        PendingYear = PendingYear,
    };
}
