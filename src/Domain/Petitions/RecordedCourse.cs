using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Petitions;

/// <summary>历史事项已经走过的过程；不知道的为空。</summary>
public sealed record RecordedCourse
{
    private const int MostExtension = 365;
    private const int LastPath = 6;

    public Disposition? Disposition { get; init; }

    public int? StatutoryPath { get; init; }

    public string? ResponsibleOrgCode { get; init; }

    public DateOnly? DisposedOn { get; init; }

    public DateOnly? NotifiedOn { get; init; }

    public DateOnly? AcceptedOn { get; init; }

    public int? ExtendedDays { get; init; }

    public DateOnly? RepliedOn { get; init; }

    public ReplyOutcome? Outcome { get; init; }

    public DateOnly? ClosedOn { get; init; }

    public bool? Satisfied { get; init; }

    /// <summary>只有登记，过程没有留下：不再是待办的事。</summary>
    public bool RegistrationOnly { get; init; }

    /// <summary>不可能有过的；错过的期限不在其中。</summary>
    internal Refusal? Impossible(Registration r, DateOnly today)
    {
        if (r.HeadCount is < 1 or > Registration.MaxHeadCount) return HistoryRefusals.HeadCountOutOfRange.On("headCount");
        if (StatutoryPath is { } path && (path is < 1 or > LastPath || r.Category is not PetitionCategory.Appeal)) return HistoryRefusals.PathOutOfRange.On("statutoryPath");
        if (ExtendedDays is { } days && (days is < 1 or > MostExtension || AcceptedOn is null)) return HistoryRefusals.ExtensionOutOfRange.On("extendedDays");
        if (Disposition is null != DisposedOn is null) return HistoryRefusals.StepMissing.On(Disposition is null ? "disposition" : "disposedOn");
        if (NotifiedOn is not null && DisposedOn is null) return HistoryRefusals.StepMissing.On("disposedOn");
        if (AcceptedOn is not null && DisposedOn is null) return HistoryRefusals.StepMissing.On("disposedOn");
        if (RepliedOn is not null && AcceptedOn is null) return HistoryRefusals.StepMissing.On("acceptedOn");
        if (ClosedOn is not null && RepliedOn is null) return HistoryRefusals.StepMissing.On("repliedOn");
        return Backwards(r.ReceivedOn, DisposedOn, "disposedOn", today) ?? Backwards(DisposedOn, NotifiedOn, "notifiedOn", today)
            ?? Backwards(DisposedOn, AcceptedOn, "acceptedOn", today) ?? Backwards(AcceptedOn, RepliedOn, "repliedOn", today)
            ?? Backwards(RepliedOn, ClosedOn, "closedOn", today);
    }

    private static Refusal? Backwards(DateOnly? before, DateOnly? day, string field, DateOnly today) =>
        day > today ? HistoryRefusals.DayInFuture.On(field) : day < before ? HistoryRefusals.DayTooEarly.On(field) : null;
}
