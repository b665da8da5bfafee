using PetitionGovernance.Domain.Reporting.Trends;

namespace PetitionGovernance.Domain.Tests.Reporting;

/// <summary>What counts as unusual, and what does not.</summary>
public sealed class SurgeTests
{
    private const int Seed = 20240901;
    private const int Days = 21;

    private static readonly DateOnly Now = new(2024, 9, 1);

    [Theory]
    [InlineData("十二个月月均二十，本月四十", 20, 40, 12, null, true)]
    [InlineData("本月二十八，在起伏之内", 20, 28, 12, null, false)]
    [InlineData("历史六个月就够", 20, 60, 6, null, true)]
    [InlineData("历史五个月不够", 20, 60, 5, null, false)]
    [InlineData("小数目：从没有到七件", 0, 7, 12, null, false)]
    [InlineData("小数目：从没有到八件", 0, 8, 12, null, true)]
    [InlineData("去年同月也有四十：年年如此", 20, 40, 12, 40, false)]
    [InlineData("去年同月三十九：还是高", 20, 40, 12, 39, true)]
    public void A_month_is_unusual_by_its_own_history(string description, int monthly, int now, int months, int? yearBefore, bool unusual) =>
        (Surge.Of(Flat(monthly, months), new MonthCount(Now, now, Days), tested: 5, yearBefore) is not null).Should().Be(unusual, description);

    [Fact]
    public void A_month_with_more_working_days_may_have_more_items()
    {
        var short_ = Flat(30, 12).Select(m => m with { WorkingDays = 16 }).ToList();

        Surge.Of(short_, new MonthCount(Now, 50, 16), 1, null).Should().NotBeNull();
        Surge.Of(short_, new MonthCount(Now, 50, 23), 1, null).Should().BeNull();
    }

    [Fact]
    public void It_says_from_what_to_what_and_since_when()
    {
        var history = Flat(20, 11).Append(new MonthCount(Now.AddMonths(-1), 30, Days)).ToList();

        Surge.Of(history, new MonthCount(Now, 48, Days), 1, null).Should().BeEquivalentTo(new { Expected = 20.8m, Actual = 48, Since = Now.AddMonths(-1) });
    }

    [Fact]
    public void Of_a_thousand_quiet_months_hardly_any_warns_and_of_a_hundred_doubled_ones_nearly_all()
    {
        var random = new Random(Seed);
        var alarms = 0;
        for (var i = 0; i < 1000; i++) alarms += Enumerable.Range(0, 5).Any(_ => Drawn(random, 20, 20)) ? 1 : 0;
        var found = Enumerable.Range(0, 100).Count(_ => Drawn(random, 20, 50));

        alarms.Should().BeLessThan(15, $"of 1000 months of five series each, seed {Seed}");
        found.Should().BeGreaterThan(90, $"of 100 surges from 20 to 50, seed {Seed}");
    }

    private static bool Drawn(Random random, double monthly, double now) =>
        Surge.Of([.. Enumerable.Range(1, 12).Select(i => new MonthCount(Now.AddMonths(i - 13), Poisson(random, monthly), Days))], new MonthCount(Now, Poisson(random, now), Days), tested: 5, null) is not null;

    private static int Poisson(Random random, double mean)
    {
        var (count, product) = (-1, 1.0);
        for (; product > Math.Exp(-mean); count++) product *= random.NextDouble();
        return count;
    }

    private static List<MonthCount> Flat(int monthly, int months) => [.. Enumerable.Range(1, months).Select(i => new MonthCount(Now.AddMonths(i - months - 1), monthly, Days))];
}
