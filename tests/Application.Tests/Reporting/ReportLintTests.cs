using PetitionGovernance.Application.Reporting;

namespace PetitionGovernance.Application.Tests.Reporting;

/// <summary>Each test plants one fault in a report that has none.</summary>
public sealed class ReportLintTests
{
    private static readonly AnnualReport Sound = new()
    {
        Year = 2024,
        From = new DateOnly(2024, 1, 1),
        To = new DateOnly(2024, 12, 31),
        PreviousFrom = new DateOnly(2023, 1, 1),
        PreviousTo = new DateOnly(2023, 12, 31),
        AsOf = new DateOnly(2025, 1, 10),
        Metrics = [Count("petitions.items", 10), Count("petitions.persons", 12), Rate("disputes.resolvedRate", 99.99m, 9999, 10000), Count("disputes.found", 10000), Count("disputes.resolved", 9999)],
        Breakdowns = [new("breakdown.channel.letter", "channel", "letter", 4, null, null), new("breakdown.channel.visit", "channel", "visit", 6, null, null)],
        MostComplainedOf = [],
    };

    [Fact]
    public void A_sound_report_has_no_remarks() => ReportLint.Check(Sound).Should().BeEmpty();

    [Fact]
    public void A_rate_without_a_declared_denominator_is_found() =>
        Codes(Sound with { Metrics = [.. Sound.Metrics, Rate("x.rate", 50, null, null)] }).Should().Equal("rate-without-denominator x.rate");

    [Fact]
    public void A_hundred_percent_that_is_not_is_found() =>
        Codes(Sound with { Metrics = [.. Sound.Metrics, Rate("x.rate", 100, 9999, 10000)] }).Should().Equal("not-quite-all x.rate");

    [Fact]
    public void A_hundred_percent_that_is_one_is_not() =>
        Codes(Sound with { Metrics = [.. Sound.Metrics, Rate("x.rate", 100, 10000, 10000)] }).Should().BeEmpty();

    [Fact]
    public void A_distribution_that_does_not_add_up_is_found() =>
        Codes(Sound with { Breakdowns = [.. Sound.Breakdowns.Take(1)] }).Should().Equal("sum-does-not-add-up breakdown.channel");

    [Fact]
    public void A_part_larger_than_its_whole_is_found() =>
        Codes(Sound with { Metrics = [.. Sound.Metrics, Count("reviews.applications", 3), Count("reviews.accepted", 4)] }).Should().Equal("sum-does-not-add-up reviews.accepted");

    [Fact]
    public void Kinds_that_do_not_add_up_to_their_total_are_found() =>
        Codes(Sound with
        {
            Metrics =
            [
                .. Sound.Metrics, Count("supervision.recommendations", 9), Count("recommendations.improveWork", 3),
                Count("recommendations.perfectPolicy", 3), Count("recommendations.pursueResponsibility", 2),
            ],
        }).Should().Equal("sum-does-not-add-up supervision.recommendations");

    [Fact]
    public void A_ratio_over_two_date_bases_is_found() =>
        Codes(Sound with { Metrics = [.. Sound.Metrics, Rate("x.rate", 5, 1, 20) with { DateBasis = "申请日期；收到日期" }] }).Should().Equal("different-bases x.rate");

    [Fact]
    public void A_comparison_with_another_part_of_the_year_is_found() =>
        Codes(Sound with { To = new DateOnly(2024, 6, 30) }).Should().Equal("different-bases previous");

    [Fact]
    public void A_change_from_nothing_is_found() =>
        Codes(Sound with { Metrics = [.. Sound.Metrics, Count("x.count", 5) with { ChangePercent = 0 }] }).Should().Equal("different-bases x.count");

    private static IEnumerable<string> Codes(AnnualReport report) => ReportLint.Check(report).Select(r => $"{r.Code} {r.Metric}");

    private static MetricView Count(string code, decimal value) => new()
    {
        Code = code,
        Name = code,
        Unit = "件",
        Value = value,
        Formula = "",
        DateBasis = "收到日期",
        Rounding = "",
        Source = "",
    };

    private static MetricView Rate(string code, decimal value, long? numerator, long? denominator) => Count(code, value) with { Unit = "%", Numerator = numerator, Denominator = denominator };
}
