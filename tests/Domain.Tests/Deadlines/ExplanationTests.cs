using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Tests.Shared;
using static PetitionGovernance.Domain.Tests.Deadlines.Given;

namespace PetitionGovernance.Domain.Tests.Deadlines;

public sealed class ExplanationTests
{
    [Theory]
    [MemberData(nameof(CaseTable.Rows), "Deadlines/Cases/explanations.csv", MemberType = typeof(CaseTable))]
    public void A_deadline_explains_itself_in_one_sentence(
        string description, string code, string start, string extensionDays, string hearings, string setDay, string sentence)
    {
        var request = new DeadlineRequest(Code(code), Date(start), Number(extensionDays), Hearings(hearings), DateOrNone(setDay));

        var explained = DeadlineCalculator.Explain(request, Calendar);

        explained.Sentence.Should().Be(sentence, description);
        explained.SentenceEnglish.Should().EndWith(").").And.Contain(start).And.Contain("art. ");
    }

    [Fact]
    public void A_roll_over_names_every_day_it_skips()
    {
        var days = DeadlineCalculator.Explain(new(PeriodCode.Review, new(2024, 9, 3)), Calendar).Days;

        days.Where(day => day.Kind is DayKind.RolledOver).Should().Equal(
            new(new(2024, 10, 3), 30, DayKind.RolledOver, "国庆节放假，顺延"),
            new(new(2024, 10, 4), null, DayKind.RolledOver, "国庆节放假，顺延"),
            new(new(2024, 10, 5), null, DayKind.RolledOver, "国庆节放假，顺延"),
            new(new(2024, 10, 6), null, DayKind.RolledOver, "国庆节放假，顺延"),
            new(new(2024, 10, 7), null, DayKind.RolledOver, "国庆节放假，顺延"));
        days[^1].Should().Be(new ExplainedDay(new(2024, 10, 8), null, DayKind.LastDay, "顺延后的末日"));
    }

    [Fact]
    public void A_working_day_period_says_of_every_day_why_it_counts_or_not()
    {
        var days = DeadlineCalculator.Explain(new(PeriodCode.Object, new(2025, 4, 25)), Calendar).Days;

        days.Should().Equal(
            new(new(2025, 4, 25), null, DayKind.Start, "承办单位收到转送交办，当日不计入"),
            new(new(2025, 4, 26), null, DayKind.Weekend, "周末，不计入"),
            new(new(2025, 4, 27), 1, DayKind.MakeUpWorkday, "劳动节调休上班，计入"),
            new(new(2025, 4, 28), 2, DayKind.Counted, ""),
            new(new(2025, 4, 29), 3, DayKind.Counted, ""),
            new(new(2025, 4, 30), 4, DayKind.Counted, ""),
            new(new(2025, 5, 1), null, DayKind.Holiday, "劳动节放假，不计入"),
            new(new(2025, 5, 2), null, DayKind.Holiday, "劳动节放假，不计入"),
            new(new(2025, 5, 3), null, DayKind.Holiday, "劳动节放假，不计入"),
            new(new(2025, 5, 4), null, DayKind.Holiday, "劳动节放假，不计入"),
            new(new(2025, 5, 5), null, DayKind.Holiday, "劳动节放假，不计入"),
            new(new(2025, 5, 6), 5, DayKind.LastDay, "末日"));
    }

    [Fact]
    public void A_last_day_that_is_a_make_up_day_says_so() =>
        DeadlineCalculator.Explain(new(PeriodCode.Review, new(2024, 1, 12)), Calendar).Days[^1]
            .Should().Be(new ExplainedDay(new(2024, 2, 18), null, DayKind.LastDay, "顺延后的末日；春节调休上班，是工作日，不再顺延"));

    [Fact]
    public void A_holiday_inside_a_period_of_days_is_counted_and_says_so() =>
        DeadlineCalculator.Explain(new(PeriodCode.Dispose, new(2025, 12, 31)), Calendar).Days[1]
            .Should().Be(new ExplainedDay(new(2026, 1, 1), 1, DayKind.Counted, "元旦放假，照计"));

    [Fact]
    public void A_day_set_for_the_start_itself_is_the_last_day_at_once() =>
        DeadlineCalculator.Explain(new(PeriodCode.Assign, new(2025, 3, 3), SetDay: new(2025, 3, 3)), Calendar).Days
            .Select(day => day.Kind).Should().Equal(DayKind.Start, DayKind.LastDay);

    [Fact]
    public void A_pending_deadline_is_explained_as_far_as_the_calendar_reaches()
    {
        var days = DeadlineCalculator.Explain(new(PeriodCode.Dispose, new(2026, 12, 19)), Calendar).Days;
        var workingDays = DeadlineCalculator.Explain(new(PeriodCode.Object, new(2026, 12, 29)), Calendar).Days;

        days.Should().HaveCount(16);
        days[^1].Should().Be(new ExplainedDay(new(2027, 1, 3), 15, DayKind.Pending, DeadlineRefusals.CalendarMissing(2027).Chinese));
        workingDays.Select(day => (day.Date.Day, day.Count, day.Kind)).Should().Equal(
            (29, null, DayKind.Start), (30, 1, DayKind.Counted), (31, 2, DayKind.Counted), (1, null, DayKind.Pending));
    }

    [Fact]
    public void A_working_day_nobody_can_be_sure_of_is_not_counted() =>
        DeadlineCalculator.Explain(new(PeriodCode.Object, new(2026, 12, 25)), Calendar).Days[^1]
            .Should().Be(new ExplainedDay(new(2027, 1, 1), null, DayKind.Pending, DeadlineRefusals.CalendarMissing(2027).Chinese));

    [Fact]
    public void A_roll_over_into_a_missing_year_names_the_days_known_to_be_skipped()
    {
        var until2022 = new WorkingDayCalendar(Calendar.Exceptions, "2022", [2022]);

        var explained = DeadlineCalculator.Explain(new(PeriodCode.Dispose, new(2022, 12, 16)), until2022);

        explained.Due.WorkBy.Should().Be(new(2022, 12, 30), "the reminder day lies in the covered year");
        explained.Days[^2].Should().Be(new ExplainedDay(new(2022, 12, 31), 15, DayKind.RolledOver, "元旦放假，顺延"));
        explained.Days[^1].Should().Be(new ExplainedDay(new(2023, 1, 1), null, DayKind.Pending, explained.Due.PendingReason!));
    }
}
