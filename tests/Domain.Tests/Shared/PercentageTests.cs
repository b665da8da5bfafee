using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Tests.Shared;

public sealed class PercentageTests
{
    [Theory]
    [InlineData(0, 1, "0")]
    [InlineData(1, 1, "100")]
    [InlineData(1, 3, "33.33")]
    [InlineData(2, 3, "66.67")]
    [InlineData(1, 8, "12.5")]
    [InlineData(1, 800, "0.13")]
    [InlineData(19_999_999, 20_000_000, "99.99")]
    [InlineData(1, 20_000_000, "0.01")]
    public void A_share_is_rounded_but_never_to_all_or_nothing(long part, long whole, string expected) =>
        Percentage.Of(part, whole).Should().Be(decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void Of_nothing_there_is_no_share() => Percentage.Of(0, 0).Should().BeNull();

    [Theory]
    [InlineData(2, 1)]
    [InlineData(-1, 1)]
    public void A_part_larger_than_the_whole_is_a_mistake(long part, long whole) =>
        FluentActions.Invoking(() => Percentage.Of(part, whole)).Should().Throw<ArgumentOutOfRangeException>();
}
