using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Tests.Deadlines;

public sealed class CalendarYearTests
{
    private static readonly DateOnly Today = new(2026, 11, 5);

    private static readonly CalendarDay[] Arrangement =
        [new(new(2027, 2, 6), "春节", IsOffDay: true), new(new(2027, 2, 14), "春节", IsOffDay: false), new(new(2026, 12, 31), "元旦", IsOffDay: true)];

    [Fact]
    public void A_year_is_published_whole_with_its_days_in_order()
    {
        var year = CalendarYear.Publish(2027, "通知一", Arrangement, Actor.System, Today);

        year.Days.Select(d => d.Date).Should().Equal(new DateOnly(2026, 12, 31), new DateOnly(2027, 2, 6), new DateOnly(2027, 2, 14));
        year.Events.Should().Equal(new CalendarYearPublished(2027, "通知一", DaysOff: 2, MakeUpDays: 1, "system", Today));
    }

    [Fact]
    public void A_later_notice_replaces_the_whole_year()
    {
        var year = CalendarYear.Publish(2027, "通知一", Arrangement, Actor.System, Today);

        year.Replace("通知二", [new(new(2027, 1, 1), "元旦", IsOffDay: true)], Actor.System, Today);

        year.Document.Should().Be("通知二");
        year.Days.Should().ContainSingle();
    }

    [Theory]
    [InlineData("2028-01-01", true, "元旦", "deadline.calendar-day-outside-year")]
    [InlineData("2027-12-25", true, "元旦", "deadline.calendar-day-outside-year")]
    [InlineData("2027-12-24", true, "平安", null)]
    [InlineData("2027-02-15", false, "春节", "deadline.make-up-day-not-at-weekend")]
    [InlineData("2027-02-06", true, "春节", "deadline.calendar-day-repeated")]
    public void Days_that_are_no_arrangement_of_the_year_are_refused(string date, bool isOffDay, string name, string? refused)
    {
        var publish = () => CalendarYear.Publish(2027, "通知", [.. Arrangement, new(Given.Date(date), name, isOffDay)], Actor.System, Today);

        if (refused is null) publish.Should().NotThrow();
        else publish.Should().Throw<RefusedException>().Which.Refusal.Code.Should().Be(refused);
    }

    [Fact]
    public void Every_year_shipped_names_its_notice() =>
        WorkingDayCalendar.PublishedDocuments.Keys.Should().BeEquivalentTo(WorkingDayCalendar.Published.Years);
}
