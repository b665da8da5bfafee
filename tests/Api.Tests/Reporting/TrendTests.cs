using System.Net;
using PetitionGovernance.Api.Tests.Hosting;
using PetitionGovernance.Api.Tests.Imports;

namespace PetitionGovernance.Api.Tests.Reporting;

[Collection(CountyYearOnSqlite.Name)]
public sealed class TrendsOnSqlite(SqliteCountyYear year) : TrendTests(year);

[Collection(CountyYearOnPostgres.Name)]
public sealed class TrendsOnPostgres(PostgresCountyYear year) : TrendTests(year);

/// <summary>The barometer over the two years of the sample.</summary>
public abstract class TrendTests(CountyYear year)
{
    private const string Trends = "/api/v1/reports/trends";

    [Fact]
    [Trait("Covers", "XF2022-A14-P1-I4")]
    public async Task Over_eighteen_months_only_what_rose_is_warned_of()
    {
        var client = await year.Host.AsAsync("office-lead");
        var found = new List<string>();
        for (var month = new DateOnly(2023, 7, 1); month < new DateOnly(2025, 1, 1); month = month.AddMonths(1))
            found.AddRange((await client.GetJsonAsync($"{Trends}?year={month.Year}&month={month.Month}")).GetProperty("warnings").EnumerateArray().Select(w => $"{month:yyyy-MM} {w.Text("kind")} {w.Text("key")}"));

        found.Should().Equal("2024-09 total 全部", "2024-09 field 征地拆迁");
    }

    [Fact]
    [Trait("Covers", "XF2022-A40-P2")]
    public async Task A_warning_says_what_rose_from_what_to_what_since_when_how_unusual_which_items_and_what_to_do()
    {
        var trends = await (await year.Host.AsAsync("office-lead")).GetJsonAsync($"{Trends}?year=2024&month=9");
        var warning = trends.GetProperty("warnings").EnumerateArray().Single(w => w.Text("kind") == "field");

        warning.GetProperty("to").GetInt32().Should().Be(40);
        warning.GetProperty("from").GetDecimal().Should().BeInRange(18, 24);
        warning.Text("since").Should().Be("2024-09-01");
        warning.GetProperty("chance").GetDouble().Should().BeLessThan(0.002);
        warning.GetProperty("items").GetArrayLength().Should().Be(20);
        warning.Text("text").Should().Contain("征地拆迁").And.Contain("40");
        warning.Text("suggestion").Should().Contain("完善政策").And.Contain("第四十条");
        trends.GetProperty("townships").GetArrayLength().Should().Be(30);
        trends.GetProperty("items").GetInt32().Should().Be(243);
    }

    [Fact]
    public async Task Who_may_not_know_of_accusations_does_not_see_them_in_a_trend()
    {
        var (lead, leader) = (await year.Host.AsAsync("office-lead"), await year.Host.AsAsync("leader"));
        var (all, seen) = (0, 0);
        for (var month = 1; month <= 12; month++)
        {
            all += (await lead.GetJsonAsync($"{Trends}?year=2024&month={month}")).GetProperty("items").GetInt32();
            seen += (await leader.GetJsonAsync($"{Trends}?year=2024&month={month}")).GetProperty("items").GetInt32();
        }

        (all, seen).Should().Be((2026, 2006));
    }

    [Theory]
    [InlineData("?year=2024", "month")]
    [InlineData("?year=2024&month=0", "month")]
    [InlineData("?year=1&month=2", "year")]
    public async Task A_question_that_has_no_answer_names_the_field(string query, string field) =>
        await (await year.Host.AsAsync("office-lead")).GetAsync(Trends + query).ProblemAsync(HttpStatusCode.BadRequest, field: field);
}
