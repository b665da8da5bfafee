using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Shared;
using PetitionGovernance.Domain.Tests.Shared;
using static PetitionGovernance.Domain.Tests.Deadlines.Given;

namespace PetitionGovernance.Domain.Tests.Deadlines;

public sealed class WorkingDayCalendarTests
{
    private static readonly CalendarDay NewYear2027 = new(new(2027, 1, 1), "元旦", IsOffDay: true);

    [Theory]
    [MemberData(nameof(CaseTable.Rows), "Deadlines/Cases/calendar-years.csv", MemberType = typeof(CaseTable))]
    public void The_published_years_hold_what_the_notices_say(
        string description, string year, string entries, string daysOff, string makeUpDays, string daysOffOnWeekdays)
    {
        var days = Calendar.Exceptions.Where(day => NoticeYear(day.Date) == Number(year)).ToList();

        days.Should().HaveCount(Number(entries), description);
        days.Count(day => day.IsOffDay).Should().Be(Number(daysOff), description);
        days.Count(day => !day.IsOffDay).Should().Be(Number(makeUpDays), description);
        days.Count(day => day.IsOffDay && day.Date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday))
            .Should().Be(Number(daysOffOnWeekdays), description);

        static int NoticeYear(DateOnly day) => day == new DateOnly(2022, 12, 31) ? 2023 : day.Year;
    }

    [Fact]
    public void The_published_calendar_names_its_years_and_version()
    {
        Calendar.Years.Should().BeEquivalentTo([2022, 2023, 2024, 2025, 2026]);
        Calendar.Version.Should().Be("2022-2026 国办发明电〔2025〕7号");
    }

    [Theory]
    [InlineData("2024-02-09", true, "2024年除夕不放假")]
    [InlineData("2025-01-28", false, "2025年除夕放假")]
    [InlineData("2024-09-14", true, "星期六调休上班")]
    [InlineData("2024-09-21", false, "平常的星期六")]
    [InlineData("2024-09-22", false, "平常的星期日")]
    [InlineData("2024-09-23", true, "平常的星期一")]
    [InlineData("2022-12-31", false, "2023年元旦假期")]
    [InlineData("2022-01-01", false, "首日")]
    [InlineData("2026-12-31", true, "末日")]
    public void A_day_is_a_working_day_by_the_arrangement_of_its_year(string day, bool working, string description) =>
        Calendar.IsWorkingDay(Date(day)).Should().Be(working, description);

    [Theory]
    [InlineData("2021-12-31", 2021)]
    [InlineData("2027-01-01", 2027)]
    public void A_year_without_a_calendar_is_refused_not_guessed(string day, int year)
    {
        var ask = () => Calendar.IsWorkingDay(Date(day));

        Calendar.Covers(Date(day)).Should().BeFalse();
        ask.Should().Throw<RefusedException>().Which.Refusal.Should().BeEquivalentTo(DeadlineRefusals.CalendarMissing(year));
    }

    [Fact]
    public void An_added_year_settles_what_was_pending()
    {
        var request = new DeadlineRequest(PeriodCode.Dispose, new(2026, 12, 17));

        var pending = DeadlineCalculator.Compute(request, Calendar);
        var settled = DeadlineCalculator.Compute(request, Calendar.With(2027, [NewYear2027], "2027-1"));

        (pending.LegalDue, pending.WorkBy, pending.PendingYear).Should().Be((null, null, 2027));
        pending.PendingReason.Should().Contain("2027年");
        (settled.LegalDue, settled.WorkBy, settled.PendingYear).Should().Be((new DateOnly(2027, 1, 4), new DateOnly(2026, 12, 31), null));
        settled.CalendarVersion.Should().Be("2027-1");
    }

    [Fact]
    public void The_last_working_day_of_the_last_year_needs_no_further_calendar() =>
        DeadlineCalculator.Compute(new(PeriodCode.Dispose, new(2026, 12, 16)), Calendar).LegalDue.Should().Be(new(2026, 12, 31));

    [Fact]
    public void A_working_day_period_that_walks_into_a_missing_year_is_pending_and_ends_no_earlier_than_nominal()
    {
        var request = new DeadlineRequest(PeriodCode.Object, new(2026, 12, 29));

        var pending = DeadlineCalculator.Compute(request, Calendar);
        var settled = DeadlineCalculator.Compute(request, Calendar.With(2027, [NewYear2027], "2027-1"));

        (pending.LegalDue, pending.PendingYear, pending.Nominal).Should().Be((null, 2027, new DateOnly(2027, 1, 3)));
        settled.LegalDue.Should().Be(new(2027, 1, 6));
    }

    [Fact]
    public void A_missing_year_before_leaves_only_the_reminder_open()
    {
        var due = DeadlineCalculator.Compute(new(PeriodCode.Dispose, new(2021, 12, 18)), Calendar);

        (due.LegalDue, due.WorkBy, due.PendingYear).Should().Be((new DateOnly(2022, 1, 4), null, 2021));
    }

    [Fact]
    public void Replacing_a_year_keeps_the_break_the_following_notice_put_into_its_last_week()
    {
        var replaced = Calendar.With(2022, [new(new(2022, 10, 1), "国庆节", IsOffDay: true)], "x");

        replaced.ExceptionOn(new(2022, 12, 31))!.Name.Should().Be("元旦");
        replaced.ExceptionOn(new(2022, 10, 3)).Should().BeNull();
        replaced.Years.Should().BeEquivalentTo(Calendar.Years);
        Calendar.ExceptionOn(new(2022, 10, 3)).Should().NotBeNull("the calendar itself never changes");
    }

    [Fact]
    public void The_new_year_break_may_begin_in_december()
    {
        var calendar = Calendar.With(2027, [new(new(2026, 12, 31), "元旦", IsOffDay: true), NewYear2027], "x");

        calendar.IsWorkingDay(new(2026, 12, 31)).Should().BeFalse();
        Calendar.IsWorkingDay(new(2026, 12, 31)).Should().BeTrue();
    }

    [Theory]
    [InlineData("2026-12-24", true, "deadline.calendar-day-outside-year")]
    [InlineData("2026-12-26", false, "")]
    [InlineData("2028-01-01", true, "deadline.calendar-day-outside-year")]
    [InlineData("2027-12-31", true, "deadline.calendar-day-outside-year")]
    [InlineData("2027-01-01", true, "deadline.calendar-day-repeated")]
    [InlineData("2027-01-04", false, "deadline.make-up-day-not-at-weekend")]
    [InlineData("2027-01-03", false, "")]
    [InlineData("2027-01-04", true, "")]
    public void An_arrangement_that_cannot_be_right_is_refused(string day, bool isOffDay, string refusal)
    {
        var add = () => Calendar.With(2027, [NewYear2027, new(Date(day), "元旦", isOffDay)], "x");

        if (refusal.Length == 0) add.Should().NotThrow();
        else add.Should().Throw<RefusedException>().Which.Refusal.Code.Should().Be(refusal);
    }

    [Fact]
    public void An_arrangement_without_a_day_off_or_with_an_unnamed_day_is_refused()
    {
        var empty = () => Calendar.With(2027, [], "x");
        var unnamed = () => Calendar.With(2027, [NewYear2027 with { Name = " " }], "x");

        empty.Should().Throw<RefusedException>().Which.Refusal.Code.Should().Be("deadline.calendar-without-holidays");
        unnamed.Should().Throw<RefusedException>().Which.Refusal.Code.Should().Be("deadline.calendar-day-unnamed");
    }

    [Fact]
    public void A_range_does_not_end_before_it_begins()
    {
        var reversed = () => new DateRange(new(2025, 3, 4), new(2025, 3, 3));

        reversed.Should().Throw<RefusedException>().Which.Refusal.Code.Should().Be("deadline.range-reversed");
        new DateRange(new(2025, 3, 3), new(2025, 3, 3)).Contains(new(2025, 3, 3)).Should().BeTrue();
    }
}
