using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Tests.Shared;
using static PetitionGovernance.Domain.Tests.Deadlines.Given;

namespace PetitionGovernance.Domain.Tests.Deadlines;

public sealed class LightTests
{
    [Theory]
    [MemberData(nameof(CaseTable.Rows), "Deadlines/Cases/lights.csv", MemberType = typeof(CaseTable))]
    public void A_light_turns_on_its_day(
        string description, string article, string code, string start, string metOn, string today, string light) =>
        Lights.Of(Due(code, start), DateOrNone(metOn), Date(today)).Should().Be(Enum.Parse<Light>(light), $"{description}（{article}）");

    [Fact]
    public void While_the_calendar_is_missing_a_deadline_warns_but_is_never_overdue()
    {
        var due = Due("Handle", "2026-12-01");

        due.Nominal.Should().Be(new(2027, 1, 30));
        Lights.Of(due, null, new(2027, 1, 25)).Should().Be(Light.OnTrack);
        Lights.Of(due, null, new(2027, 1, 26)).Should().Be(Light.DueSoon);
        Lights.Of(due, null, new(2027, 6, 1)).Should().Be(Light.DueSoon);
        Lights.Of(due, new(2027, 6, 1), new(2027, 6, 1)).Should().Be(Light.Met);
    }

    [Fact]
    public void The_day_after_the_reminder_warns_however_far_hearings_move_the_last_day()
    {
        var hearing = new DateRange(new(2024, 7, 8), new(2024, 7, 15));

        var due = DeadlineCalculator.Compute(new(PeriodCode.FinalReview, new(2024, 6, 6), Hearings: [hearing]), Calendar);

        (due.WorkBy, due.LegalDue).Should().Be((new DateOnly(2024, 7, 5), new DateOnly(2024, 7, 16)));
        Lights.Of(due, null, new(2024, 7, 5)).Should().Be(Light.OnTrack);
        Lights.Of(due, null, new(2024, 7, 6)).Should().Be(Light.DueSoon);
    }

    [Fact]
    public void The_period_is_over_on_the_day_after_the_last()
    {
        var due = Due("Handle", "2025-04-01");

        due.IsInTime(new(2025, 6, 2)).Should().BeTrue();
        due.IsInTime(new(2025, 6, 3)).Should().BeTrue();
        due.IsInTime(new(2025, 6, 4)).Should().BeFalse();
    }
}
