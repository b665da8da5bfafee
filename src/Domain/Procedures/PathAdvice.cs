using PetitionGovernance.Domain.Deadlines;

namespace PetitionGovernance.Domain.Procedures;

/// <summary>对一件具体事项的指路：走哪个程序，向谁，凭什么，最迟哪一天。</summary>
/// <param name="Periods">Those whose starting event has a known day, in the catalogue's order.</param>
public sealed record PathAdvice(Procedure Procedure, IReadOnlyList<AdvisedPeriod> Periods)
{
    /// <summary>按已知的日期，哪些程序可走、期限到哪一天。只算，不查日历以外的任何东西。</summary>
    /// <param name="known">What happened, and when; a day that is not known is left out, and no period is guessed from another day.</param>
    public static IReadOnlyList<PathAdvice> For(
        StatutoryRoute route, string? topic, IReadOnlyDictionary<TriggerEvent, DateOnly> known, WorkingDayCalendar calendar) =>
        [.. ProcedureCatalogue.For(route, topic).Select(p => new PathAdvice(p, [.. Computed(p, known, calendar)]))];

    private static IEnumerable<AdvisedPeriod> Computed(
        Procedure procedure, IReadOnlyDictionary<TriggerEvent, DateOnly> known, WorkingDayCalendar calendar)
    {
        foreach (var period in procedure.Periods)
            if (known.TryGetValue(period.From, out var day) && period.DueAfter(day, calendar) is { } due) yield return new(period, due);
    }
}

/// <summary>一个已经算出末日的期限。</summary>
public sealed record AdvisedPeriod(StatutoryPeriod Period, DueDate Due);
