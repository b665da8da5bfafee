using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Deadlines;

/// <summary>计算期限的末日。</summary>
/// <remarks>
/// The day of the event is not counted, the last day is; days in between count whatever they are, except for a working-day
/// period. Only a last day that is not a working day moves, to the next working day; a make-up working day is one.
/// </remarks>
public static class DeadlineCalculator
{
    /// <exception cref="RefusedException">The request is unlawful or incomplete; a missing calendar is told by the result instead.</exception>
    public static DueDate Compute(DeadlineRequest request, WorkingDayCalendar calendar) =>
        Compute(Periods.Of(request.Code, request.Start), request, calendar);

    /// <summary>按给定的规则计算：期限总表以外的期限（法定途径自己的期限）也用同一种算法。</summary>
    public static DueDate ComputeBy(PeriodRule rule, DateOnly start, WorkingDayCalendar calendar) => Compute(rule, new(rule.Code, start), calendar);

    /// <summary>计算期限的末日，并逐日说明。</summary>
    public static DeadlineExplanation Explain(DeadlineRequest request, WorkingDayCalendar calendar) =>
        Explain(Periods.Of(request.Code, request.Start), request, calendar);

    /// <summary>按给定的规则计算，并逐日说明。</summary>
    public static DeadlineExplanation ExplainBy(PeriodRule rule, DateOnly start, WorkingDayCalendar calendar) =>
        Explain(rule, new(rule.Code, start), calendar);

    private static DeadlineExplanation Explain(PeriodRule rule, DeadlineRequest request, WorkingDayCalendar calendar) =>
        new DeadlineExplainer(rule, request, Compute(rule, request, calendar), calendar).Explain();

    /// <summary>因听证不计入期限的日子。</summary>
    internal static bool IsExcluded(PeriodRule rule, DeadlineRequest request, DateOnly day)
    {
        if (rule.HearingsExcludedBy is null || request.Hearings is not { } hearings) return false;
        for (var i = 0; i < hearings.Count; i++)
            if (hearings[i].Contains(day)) return true;
        return false;
    }

    internal static DueDate Compute(PeriodRule rule, DeadlineRequest request, WorkingDayCalendar calendar)
    {
        Lawful.Ensure(MayCompute(rule, request));

        int? pending = null;
        var nominal = rule.Unit is PeriodUnit.WorkingDay
            ? CountWorkingDays(request.Start, rule.Number!.Value, calendar, ref pending)
            : NominalEnd(rule, request);
        var due = pending is null ? LastDay(rule, request, nominal, calendar, ref pending) : null;
        var workBy = rule.Bearer is PeriodBearer.Petitioner || rule.Unit is PeriodUnit.WorkingDay || !rule.RollsOver
            ? due
            : WorkingDayOnOrBefore(nominal, request.Start, calendar, ref pending);

        return new(rule.Code, request.Start, nominal, due, workBy, calendar.Version, Basis(rule, request))
        {
            PendingYear = pending,
            DueSoonFrom = Lights.DueSoonFrom(request.Start, due ?? nominal, workBy, calendar),
        };
    }

    private static Refusal? MayCompute(PeriodRule rule, DeadlineRequest request)
    {
        if (request.ExtensionDays != 0 || rule.IsCeiling)
        {
            if (rule.Code is not (PeriodCode.Handle or PeriodCode.Extend)) return DeadlineRefusals.ExtensionNotProvidedFor(rule);
            if (HandlingExtension.MayLast(request.ExtensionDays, request.Start) is { } refusal) return refusal;
        }

        if (!rule.NeedsSetDay) return null;
        if (request.SetDay is not { } setDay) return DeadlineRefusals.SetDayMissing(rule);
        return setDay < request.Start ? DeadlineRefusals.SetDayBeforeStart(setDay, request.Start) : null;
    }

    private static DateOnly NominalEnd(PeriodRule rule, DeadlineRequest request)
    {
        if (rule.NeedsSetDay) return request.SetDay!.Value;
        // 民法典202: AddMonths gives the last day of the month where there is no corresponding day.
        if (rule.Unit is PeriodUnit.Month) return request.Start.AddMonths(rule.Number!.Value);
        if (rule.Unit is PeriodUnit.Year) return request.Start.AddYears(rule.Number!.Value);

        // The extension joins the nominal end, not the rolled one: 60 + 30 never make more than 90 days.
        var days = (rule.IsCeiling ? 0 : rule.Number!.Value) + request.ExtensionDays;
        if (rule.HearingsExcludedBy is null || request.Hearings is not { Count: > 0 }) return request.Start.AddDays(days);

        var day = request.Start;
        while (days > 0)
        {
            day = day.AddDays(1);
            if (!IsExcluded(rule, request, day)) days--;
        }
        return day;
    }

    private static DateOnly CountWorkingDays(DateOnly start, int days, WorkingDayCalendar calendar, ref int? pending)
    {
        var day = start;
        while (days > 0)
        {
            var next = day.AddDays(1);
            if (!calendar.Covers(next))
            {
                pending = next.Year;
                return day.AddDays(days);
            }
            day = next;
            if (calendar.IsWorkingDay(day)) days--;
        }
        return day;
    }

    private static DateOnly? LastDay(PeriodRule rule, DeadlineRequest request, DateOnly nominal, WorkingDayCalendar calendar, ref int? pending)
    {
        if (!rule.RollsOver) return nominal;
        // A hearing in the days rolled over is not counted either: the last day comes after it.
        for (var day = nominal; ; day = day.AddDays(1))
        {
            if (!calendar.Covers(day))
            {
                pending ??= day.Year;
                return null;
            }
            if (calendar.IsWorkingDay(day) && !IsExcluded(rule, request, day)) return day;
        }
    }

    /// <summary>Not before the start, when no working day lies between.</summary>
    private static DateOnly? WorkingDayOnOrBefore(DateOnly nominal, DateOnly start, WorkingDayCalendar calendar, ref int? pending)
    {
        for (var day = nominal; day > start; day = day.AddDays(-1))
        {
            if (!calendar.Covers(day))
            {
                pending ??= day.Year;
                return null;
            }
            if (calendar.IsWorkingDay(day)) return day;
        }
        return start;
    }

    private static Citation[] Basis(PeriodRule rule, DeadlineRequest request)
    {
        if (rule.Code is PeriodCode.Handle && request.ExtensionDays > 0)
            return [.. rule.Basis, .. Periods.Of(PeriodCode.Extend, request.Start).Basis, .. rule.CountingBasis];
        if (rule.HearingsExcludedBy is { } hearingClause && request.Hearings is { Count: > 0 })
            return [.. rule.Basis, hearingClause, .. rule.CountingBasis];
        return [.. rule.Basis, .. rule.CountingBasis];
    }
}
