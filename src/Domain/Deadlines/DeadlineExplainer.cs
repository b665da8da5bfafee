namespace PetitionGovernance.Domain.Deadlines;

/// <summary>逐日走完一个已经算出的期限，说明每一日为什么计入或者不计入。</summary>
internal sealed class DeadlineExplainer(PeriodRule rule, DeadlineRequest request, DueDate due, WorkingDayCalendar calendar)
{
    private readonly List<ExplainedDay> days = [];
    private readonly List<(DateOnly Day, DayReason Reason)> skipped = [];
    private int count;

    public DeadlineExplanation Explain()
    {
        days.Add(new(request.Start, null, DayKind.Start, $"{rule.StartsOn}，当日不计入"));

        // A day set for the start itself ends the period on the day it begins.
        var first = request.Start.AddDays(1);
        AddEnd(due.Nominal < first ? due.Nominal : AddUntilNominal(first));

        var sentences = new DeadlineSentences(rule, request, due, calendar, skipped);
        return new(due, sentences.Chinese(), sentences.English(), days);
    }

    /// <returns>The nominal last day, or the first day no calendar covers if a working-day period cannot get past it.</returns>
    private DateOnly AddUntilNominal(DateOnly day)
    {
        for (; day < due.Nominal; day = day.AddDays(1))
        {
            if (rule.Unit is PeriodUnit.WorkingDay && !calendar.Covers(day)) break;
            days.Add(Before(day, DayReason.Of(day, calendar)));
        }
        return day;
    }

    private ExplainedDay Before(DateOnly day, DayReason? reason)
    {
        if (DeadlineCalculator.IsExcluded(rule, request, day)) return new(day, null, DayKind.Hearing, "听证时间不计入");
        if (rule.Unit is not PeriodUnit.WorkingDay)
            return new(day, ++count, DayKind.Counted, reason is { IsOff: true } ? $"{reason.Chinese}，照计" : reason?.Chinese ?? "");

        if (reason is null) return new(day, ++count, DayKind.Counted, "");
        if (!reason.IsOff) return new(day, ++count, DayKind.MakeUpWorkday, $"{reason.Chinese}，计入");
        skipped.Add((day, reason));
        return new(day, null, reason.IsFestival ? DayKind.Holiday : DayKind.Weekend, $"{reason.Chinese}，不计入");
    }

    private void AddEnd(DateOnly day)
    {
        for (; day != due.LegalDue; day = day.AddDays(1))
        {
            if (!calendar.Covers(day))
            {
                days.Add(new(day, rule.Unit is PeriodUnit.WorkingDay ? null : CountOf(day), DayKind.Pending, due.PendingReason!));
                return;
            }
            var reason = DayReason.Of(day, calendar) is { IsOff: true } off ? off : DayReason.Hearing;
            skipped.Add((day, reason));
            days.Add(new(day, CountOf(day), DayKind.RolledOver, $"{reason.Chinese}，顺延"));
        }

        var note = day == due.Nominal ? "末日" : "顺延后的末日";
        if (DayReason.Of(day, calendar) is { IsOff: false } makeUp) note += $"；{makeUp.Chinese}，是工作日，不再顺延";
        days.Add(new(day, CountOf(day), DayKind.LastDay, note));
    }

    // Of the days from the nominal end on, only that one has a number.
    private int? CountOf(DateOnly day) => day == due.Nominal && day > request.Start ? ++count : null;
}
