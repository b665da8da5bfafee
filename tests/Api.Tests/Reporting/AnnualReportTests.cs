using System.Globalization;
using System.Net;
using System.Text.Json;
using PetitionGovernance.Api.Tests.Hosting;
using PetitionGovernance.Api.Tests.Imports;

namespace PetitionGovernance.Api.Tests.Reporting;

[Collection(CountyYearOnSqlite.Name)]
public sealed class AnnualReportOnSqlite(SqliteCountyYear year) : AnnualReportTests(year);

[Collection(CountyYearOnPostgres.Name)]
public sealed class AnnualReportOnPostgres(PostgresCountyYear year) : AnnualReportTests(year);

/// <summary>The published figures of a county, from its records.</summary>
public abstract class AnnualReportTests(CountyYear year)
{
    private const string Annual = "/api/v1/reports/annual";

    private static IReadOnlyList<string[]> Expected =>
        [.. File.ReadLines(Path.Combine(CountyYear.Folder, "expected-report.csv")).Skip(1).Where(l => l.Length > 0).Select(l => l.Split(','))];

    [Fact]
    [Trait("Covers", "XF2022-A41-P1-H")]
    [Trait("Covers", "XF2022-A41-P1-I1")]
    [Trait("Covers", "XF2022-A41-P1-I2")]
    public async Task The_records_of_the_county_year_give_its_published_figures()
    {
        var report = await (await year.Host.AsAsync("office-lead")).GetJsonAsync($"{Annual}?year=2024");
        var found = Figures(report);

        Expected.Where(e => !found.TryGetValue(e[0], out var value) || value != decimal.Parse(e[2], CultureInfo.InvariantCulture))
            .Select(e => $"{e[0]} {e[1]}: {e[2]}, not {found.GetValueOrDefault(e[0])}").Should().BeEmpty();
        report.GetProperty("mostComplainedOf").GetArrayLength().Should().Be(10);
    }

    [Fact]
    public async Task Every_figure_opens_to_the_records_it_counts()
    {
        var client = await year.Host.AsAsync("office-lead");
        var report = await client.GetJsonAsync($"{Annual}?year=2024");
        foreach (var metric in report.GetProperty("metrics").EnumerateArray().Where(m => !m.Text("code").EndsWith(".yoy", StringComparison.Ordinal)))
        {
            var rate = metric.GetProperty("denominator").ValueKind is JsonValueKind.Number;
            var figure = metric.GetProperty(rate ? "numerator" : "value").GetDecimal();
            (await SumAsync(client, metric.Text("code"), "")).Should().Be(figure, metric.Text("code"));
            if (rate) (await SumAsync(client, metric.Text("code"), "&denominator=true")).Should().Be(metric.GetProperty("denominator").GetDecimal(), metric.Text("code"));
        }
    }

    [Fact]
    public async Task What_the_year_before_does_not_tell_is_not_compared()
    {
        var metrics = (await (await year.Host.AsAsync("office-lead")).GetJsonAsync($"{Annual}?year=2024")).GetProperty("metrics").EnumerateArray().ToDictionary(m => m.Text("code"));

        metrics["petitions.items"].GetProperty("previous").GetDecimal().Should().Be(2230);
        metrics["petitions.items"].GetProperty("changePercent").GetDecimal().Should().Be(-9.15m);
        foreach (var code in new[] { "procedure.items", "disputes.resolvedRate", "reviews.applications" })
        {
            metrics[code].GetProperty("previous").ValueKind.Should().Be(JsonValueKind.Null, code);
            metrics[code].GetProperty("changePercent").ValueKind.Should().Be(JsonValueKind.Null, code);
        }
    }

    [Fact]
    public async Task Who_may_not_know_of_accusations_cannot_count_them()
    {
        var leader = await year.Host.AsAsync("leader");
        var report = await leader.GetJsonAsync($"{Annual}?year=2024");

        Figures(report)["petitions.items"].Should().Be(2006);
        Figures(report).Keys.Should().NotContain("breakdown.category.accusation");
        (await SumAsync(leader, "petitions.items", "")).Should().Be(2006);
    }

    [Fact]
    public async Task A_township_has_its_own_report()
    {
        var client = await year.Host.AsAsync("office-lead");
        var whole = Figures(await client.GetJsonAsync($"{Annual}?year=2024"))["petitions.items"];
        var township = Figures(await client.GetJsonAsync($"{Annual}?year=2024&division=500230116"))["petitions.items"];

        township.Should().BeInRange(1, whole - 1);
        (await SumAsync(client, "petitions.items", "&division=500230116")).Should().Be(township);
    }

    [Theory]
    [InlineData("?year=1800", "year")]
    [InlineData("?year=last", "year")]
    [InlineData("?year=2024&division=abc", "division")]
    [InlineData("/metrics/petitions.items/items?year=2024&denominator=true", "denominator")]
    [InlineData("/metrics/petitions.items/items?year=2024&cursor=x", "cursor")]
    public async Task A_question_that_has_no_answer_names_the_field(string query, string field) =>
        await (await year.Host.AsAsync("office-lead")).GetAsync(Annual + query).ProblemAsync(HttpStatusCode.BadRequest, field: field);

    [Fact]
    public async Task A_metric_that_there_is_none_of_is_not_found() =>
        await (await year.Host.AsAsync("office-lead")).GetAsync($"{Annual}/metrics/petitions.beauty/items?year=2024").ProblemAsync(HttpStatusCode.NotFound);

    private static Dictionary<string, decimal> Figures(JsonElement report) => report.GetProperty("metrics").EnumerateArray()
        .Where(m => m.GetProperty("value").ValueKind is JsonValueKind.Number).Select(m => (Code: m.Text("code"), Value: m.GetProperty("value").GetDecimal()))
        .Concat(report.GetProperty("breakdowns").EnumerateArray().Select(b => (Code: b.Text("code"), Value: b.GetProperty("items").GetDecimal())))
        .ToDictionary(f => f.Code, f => f.Value);

    private static async Task<decimal> SumAsync(HttpClient client, string code, string more)
    {
        var sum = 0m;
        for (var cursor = ""; ;)
        {
            var page = await client.GetJsonAsync($"{Annual}/metrics/{code}/items?year=2024&pageSize=200{more}{cursor}");
            sum += page.GetProperty("items").EnumerateArray().Sum(i => i.GetProperty("weight").GetDecimal());
            if (page.GetProperty("nextCursor").GetString() is not { } next) return sum;
            cursor = $"&cursor={next}";
        }
    }
}
