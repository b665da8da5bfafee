using PetitionGovernance.Domain.Integration;

namespace PetitionGovernance.Domain.Tests.Integration;

public sealed class RetryScheduleTests
{
    private static readonly RetrySchedule Schedule = new(TimeSpan.FromSeconds(10), TimeSpan.FromHours(6), MaxAttempts: 16);

    [Theory]
    [InlineData(1, 10)]
    [InlineData(2, 20)]
    [InlineData(3, 40)]
    [InlineData(12, 20480)]
    [InlineData(13, 21600)]
    [InlineData(15, 21600)]
    [InlineData(5000, 21600)]
    public void The_longest_wait_doubles_up_to_its_cap(int failures, int seconds) => Schedule.Bound(failures).Should().Be(TimeSpan.FromSeconds(seconds));

    [Theory]
    [InlineData(14, false)]
    [InlineData(15, false)]
    [InlineData(16, true)]
    [InlineData(17, true)]
    public void It_is_given_up_at_the_last_attempt(int failures, bool givenUp) => (Schedule.After(failures, 0.5) is null).Should().Be(givenUp);

    [Fact]
    public void The_wait_is_anything_from_nothing_to_the_longest()
    {
        var chance = new Random(20260310);

        for (var failures = 1; failures < Schedule.MaxAttempts; failures++)
        {
            var (bound, waits) = (Schedule.Bound(failures), new List<TimeSpan>());
            for (var i = 0; i < 200; i++) waits.Add(Schedule.After(failures, chance.NextDouble())!.Value);

            waits.Should().OnlyContain(wait => wait >= TimeSpan.Zero && wait < bound);
            waits.Average(wait => wait / bound).Should().BeInRange(0.4, 0.6, "full jitter spreads evenly");
        }
    }
}
