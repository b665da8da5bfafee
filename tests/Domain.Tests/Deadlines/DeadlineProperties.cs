using CsCheck;
using PetitionGovernance.Domain.Deadlines;
using static PetitionGovernance.Domain.Tests.Deadlines.Given;

namespace PetitionGovernance.Domain.Tests.Deadlines;

/// <summary>What holds for every deadline; a failure prints the seed to repeat it with.</summary>
public sealed class DeadlineProperties
{
    static DeadlineProperties() => Check.Iter = 1000;

    // All starts from which 60 + 30 days, a hearing of 20 and a roll-over stay within the published years; the one period of a year does not.
    private static readonly Gen<DateOnly> Start =
        Gen.Int[0, new DateOnly(2026, 8, 15).DayNumber - new DateOnly(2022, 5, 1).DayNumber].Select(new DateOnly(2022, 5, 1).AddDays);

    private static readonly PeriodCode[] Codes = [.. TableCodes.Except([PeriodCode.AskUninformed])];

    private static readonly Gen<DeadlineRequest> Request = Gen.Select(
        Start, Gen.Int[0, Codes.Length - 1].Select(i => Codes[i]), Gen.Int[0, 30], Gen.Int[0, 45], Gen.Int[1, 20], Gen.Int[0, 60],
        (start, code, extension, hearingIn, hearingDays, setIn) => new DeadlineRequest(
            code,
            start,
            code is PeriodCode.Handle ? extension : code is PeriodCode.Extend ? Math.Max(extension, 1) : 0,
            [new(start.AddDays(hearingIn), start.AddDays(hearingIn + hearingDays - 1))],
            start.AddDays(setIn)));

    [Fact]
    public void The_last_day_is_a_working_day_unless_the_period_runs_in_hours() => Request.Sample(request =>
        Calendar.IsWorkingDay(Due(request).LegalDue!.Value) || request.Code is PeriodCode.Urgent);

    [Fact]
    public void The_legal_day_is_never_before_the_nominal_nor_the_reminder_after_it() => Request.Sample(request =>
    {
        var due = Due(request);
        return due.LegalDue >= due.Nominal && due.WorkBy <= due.LegalDue && due.WorkBy >= due.Start
            && due.DueSoonFrom <= due.LegalDue && due.DueSoonFrom >= due.Start;
    });

    [Fact]
    public void Between_the_nominal_and_the_legal_day_there_is_no_working_day_but_hearings() => Request.Sample(request =>
    {
        var due = Due(request);
        for (var day = due.Nominal; day < due.LegalDue; day = day.AddDays(1))
            if (Calendar.IsWorkingDay(day) && !(request.Code is PeriodCode.FinalReview && request.Hearings![0].Contains(day))) return false;
        return true;
    });

    [Fact]
    public void Starting_a_day_later_never_ends_earlier() => Request.Where(request => request.SetDay > request.Start).Sample(request =>
        Due(request).LegalDue <= Due(request with { Start = request.Start.AddDays(1) }).LegalDue);

    [Fact]
    public void An_objection_has_as_many_working_days_as_the_regulation_gives() => Start.Sample(start =>
    {
        var due = Due(new(PeriodCode.Object, start)).LegalDue;
        var days = 0;
        for (var day = start.AddDays(1); day <= due; day = day.AddDays(1))
            if (Calendar.IsWorkingDay(day)) days++;
        return days == Periods.Of(PeriodCode.Object, start).Number;
    });

    [Fact]
    public void Handling_and_extension_never_make_more_than_ninety_days_nominally() => Gen.Select(Start, Gen.Int[0, 30]).Sample((start, extension) =>
    {
        var due = Due(new(PeriodCode.Handle, start, extension));
        return due.Nominal.DayNumber - start.DayNumber == 60 + extension && due.Nominal <= start.AddDays(90);
    });

    [Fact]
    public void Only_a_final_review_takes_note_of_hearings() => Request.Sample(request =>
    {
        var (with, without) = (Due(request), Due(request with { Hearings = null }));
        return request.Code is PeriodCode.FinalReview ? with.LegalDue >= without.LegalDue : with.LegalDue == without.LegalDue;
    });

    [Fact]
    public void The_explanation_counts_the_days_of_the_period_and_leaves_no_day_out() => Request.Sample(request =>
    {
        var (due, _, _, days) = DeadlineCalculator.Explain(request, Calendar);
        var rule = Periods.Of(request.Code, request.Start);
        var expected = rule.Unit switch
        {
            PeriodUnit.WorkingDay => rule.Number,
            PeriodUnit.CalendarDay => (rule.IsCeiling ? 0 : rule.Number) + request.ExtensionDays,
            _ => due.Nominal.DayNumber - due.Start.DayNumber,
        };
        var counts = days.Where(day => day.Count is not null).Select(day => day.Count!.Value).ToList();
        var dates = days.Select(day => day.Date).Distinct().ToList();
        return counts.SequenceEqual(Enumerable.Range(1, expected!.Value))
            && dates.Count == due.LegalDue!.Value.DayNumber - due.Start.DayNumber + 1
            && days[^1] is { Kind: DayKind.LastDay } last && last.Date == due.LegalDue;
    });

    [Fact]
    public void The_explanation_says_why_of_every_day_it_skips() => Request.Sample(request =>
        DeadlineCalculator.Explain(request, Calendar).Days.All(day =>
            day.Kind is DayKind.Counted || (day.Note.Length > 0 && (day.Kind is not DayKind.RolledOver || !Calendar.IsWorkingDay(day.Date)
                || day.Note == "听证，顺延"))));

    [Fact]
    public void Exactly_three_working_days_remain_when_the_light_turns() => Gen.Select(Start, Gen.Bool.Select(handling => handling ? PeriodCode.Handle : PeriodCode.Dispose))
        .Sample((start, code) =>
        {
            var due = Due(new(code, start));
            return Remaining(due.DueSoonFrom) == Lights.WarningWorkingDays && Remaining(due.DueSoonFrom.AddDays(-1)) > Lights.WarningWorkingDays;

            int Remaining(DateOnly today)
            {
                var days = 0;
                for (var day = today.AddDays(1); day <= due.LegalDue; day = day.AddDays(1))
                    if (Calendar.IsWorkingDay(day)) days++;
                return days;
            }
        });

    [Fact]
    public void A_deadline_never_turns_back_to_a_calmer_light() => Gen.Select(Request, Gen.Int[0, 100]).Sample((request, later) =>
        Lights.Of(Due(request), null, request.Start.AddDays(later)) <= Lights.Of(Due(request), null, request.Start.AddDays(later + 1)));

    [Fact]
    public void A_shorter_calendar_leaves_pending_or_agrees_and_is_never_later_than_the_truth() => Request.Sample(request =>
    {
        var until2024 = new WorkingDayCalendar(Calendar.Exceptions, "until 2024", [2022, 2023, 2024]);
        var (known, truth) = (DeadlineCalculator.Compute(request, until2024), Due(request));
        return known.LegalDue is { } due ? due == truth.LegalDue : known.PendingYear is 2025 or 2026 && known.Nominal <= truth.LegalDue;
    });

    private static DueDate Due(DeadlineRequest request) => DeadlineCalculator.Compute(request, Calendar);
}
