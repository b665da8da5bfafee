using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Procedures;

namespace PetitionGovernance.Domain.Screening;

/// <summary>法定途径的期限：按法定程序目录，由事实能够算出的第一个。</summary>
internal static class RoutePeriods
{
    private sealed record DatedPeriod(StatutoryPeriod Period, DateOnly From, DateOnly? To);

    private static readonly DatedPeriod[][] ByRoute =
        [.. Enum.GetValues<LegalRoute>().Select(route => RouteProcedures.Of(route).SelectMany(p => p.Periods).Select(p => new DatedPeriod(p, p.EffectiveFrom, p.EffectiveTo)).ToArray())];

    public static DueDate? Of(ScreeningContext c)
    {
        if (c.Facts.LegalRoute is not { } route) return null;
        foreach (var (period, from, to) in ByRoute[(int)route])
            if (StartOf(period, c) is { } start && from <= start && !(start > to) && start.Year <= CalendarYear.Last) return period.DueAfter(start, c.Calendar);
        return null;
    }

    // The letter itself is the application only where a petition body that answers for the duty may treat it as one.
    private static DateOnly? StartOf(StatutoryPeriod period, ScreeningContext c) => (period.Kind, period.From) switch
    {
        (PeriodKind.Apply, TriggerEvent.LearnedOfAct) when c.Facts.KeyEvent is KeyEvent.PenaltyReceived or KeyEvent.AdministrativeActKnown => c.Facts.KeyDate,
        (PeriodKind.Apply, TriggerEvent.PersonnelDecisionLearned) when c.Facts.KeyEvent is KeyEvent.PersonnelDecisionKnown => c.Facts.KeyDate,
        (PeriodKind.Decide, TriggerEvent.ApplicationReceived) when c.Facts.LegalRoute is LegalRoute.OpenInformation or LegalRoute.DutyApplication => c.Facts.ReceivedOn,
        _ => null,
    };
}
