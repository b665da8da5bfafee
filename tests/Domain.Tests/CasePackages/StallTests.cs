using PetitionGovernance.Domain.CasePackages;
using static PetitionGovernance.Domain.Tests.CasePackages.GivenPackage;
using static PetitionGovernance.Domain.Tests.Petitions.Given;

namespace PetitionGovernance.Domain.Tests.CasePackages;

public sealed class StallTests
{
    [Theory]
    [InlineData("2025-03-09", 0)]
    [InlineData("2025-03-10", 0)]
    [InlineData("2025-03-11", 1)]
    public void A_dispatch_left_out_is_raised_the_day_after_its_last_day(string today, int raised) => Open().Escalate(Day(today)).Should().Be(raised);

    [Fact]
    public void A_cause_is_raised_once_and_another_one_anew()
    {
        var package = Open();
        package.Escalate(Day("2025-03-11")).Should().Be(1);
        package.Escalate(Day("2025-03-12")).Should().Be(0, "it has been raised");
        package.StallsAfter.Should().Be(Day(TargetDay), "the target is what may be missed next");

        package.Dispatch("查进展", Day("2025-03-12"), On("2025-03-12"));
        package.StallsAfter.Should().Be(Day("2025-03-19"));
        package.Escalate(Day("2025-03-20")).Should().Be(1, "another dispatch was left out");

        package.Escalations.Select(e => (e.Cause, e.DueOn)).Should().Equal((StallCause.NoDispatch, Day("2025-03-10")), (StallCause.NoDispatch, Day("2025-03-19")));
    }

    [Fact]
    public void A_measure_overdue_and_a_target_passed_are_causes_of_their_own()
    {
        var package = Open(terms: Terms with { DispatchEveryDays = null });
        package.Plan([new PlannedMeasure("一", null, Day("2025-04-01")), new PlannedMeasure("二", null, Day("2025-04-02"))], Day(Opened), On(Opened));
        package.SettleMeasure(1, done: true, "已办", Day("2025-03-20"), On("2025-03-20"));

        package.Escalate(Day("2025-04-02")).Should().Be(0);
        package.Escalate(Day("2025-07-01")).Should().Be(2);

        package.Escalations.Select(e => (e.Cause, e.Measure, e.DueOn)).Should()
            .Equal((StallCause.MeasureOverdue, 2, Day("2025-04-02")), (StallCause.TargetPassed, 0, Day(TargetDay)));
        package.StallsAfter.Should().BeNull();
    }

    [Fact]
    public void What_is_closed_does_not_stall_and_what_comes_back_does_again()
    {
        var package = Closed();
        package.StallsAfter.Should().BeNull();
        package.Escalate(Day("2026-01-01")).Should().Be(0);

        package.Rebound(Day("2025-06-02"), "再次停水", Day("2025-09-30"), On("2025-06-02"));

        package.StallsAfter.Should().Be(Day("2025-06-09"));
    }
}
