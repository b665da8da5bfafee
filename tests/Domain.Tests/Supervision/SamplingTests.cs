using PetitionGovernance.Domain.Supervision;

namespace PetitionGovernance.Domain.Tests.Supervision;

public sealed class SamplingTests
{
    private static readonly List<SampledItem> Items =
        [.. Enumerable.Range(1, 1000).Select(i => new SampledItem(new Guid(i, 0, 0, new byte[8]), i % 2 == 0 ? "ZJJ" : "SLJ", i <= 100 ? 8 : 1))];

    [Theory]
    [InlineData(SamplingMethod.Random)]
    [InlineData(SamplingMethod.RiskWeighted)]
    [InlineData(SamplingMethod.ByBody)]
    public void The_same_seed_draws_the_same_whatever_the_order_and_another_seed_another(SamplingMethod method)
    {
        var drawn = Sampling.Draw(Items, method, 7, 20);

        Sampling.Draw(Enumerable.Reverse(Items), method, 7, 20).Should().Equal(drawn);
        Sampling.Draw(Items, method, 8, 20).Should().NotEqual(drawn);
        drawn.Should().OnlyHaveUniqueItems().And.HaveCount(method is SamplingMethod.ByBody ? 40 : 20);
    }

    [Fact]
    public void What_version_1_draws_stays_so_for_ever() =>
        Sampling.Draw(Items, SamplingMethod.Random, 42, 3).Should().Equal(Sampling.Draw(Items.Where(i => i.Risk > 0), SamplingMethod.Random, 42, 3)).And.HaveCount(3);

    [Fact]
    public void By_risk_the_risky_tenth_makes_up_much_more_than_a_tenth_of_many_samples()
    {
        var risky = Items.Where(i => i.Risk > 1).Select(i => i.Id).ToHashSet();

        var share = Enumerable.Range(1, 50).SelectMany(seed => Sampling.Draw(Items, SamplingMethod.RiskWeighted, seed, 20)).Count(risky.Contains) / 1000.0;
        var plain = Enumerable.Range(1, 50).SelectMany(seed => Sampling.Draw(Items, SamplingMethod.Random, seed, 20)).Count(risky.Contains) / 1000.0;

        share.Should().BeInRange(0.35, 0.6, "one tenth with weight 8 is 8 of 17 parts");
        plain.Should().BeInRange(0.05, 0.16);
    }
}
