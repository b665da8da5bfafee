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
        foreach (var code in new[] { "procedure.items", "disputes.resolvedRate", "reviews.applications", "mediation.agreementRate", "reviews.applicationRate" })
        {
            metrics[code].GetProperty("previous").ValueKind.Should().Be(JsonValueKind.Null, code);
            metrics[code].GetProperty("changePercent").ValueKind.Should().Be(JsonValueKind.Null, code);
        }
    }

    [Theory]
    [InlineData("&month=3", "2024-03-01", "2024-03-31", "2023-03-31", 3, 3)]
    [InlineData("&month=2", "2024-02-01", "2024-02-29", "2023-02-28", 2, 2)]
    [InlineData("&quarter=2", "2024-04-01", "2024-06-30", "2023-06-30", 4, 6)]
    [InlineData("&half=2", "2024-07-01", "2024-12-31", "2023-12-31", 7, 12)]
    public async Task A_part_of_the_year_is_compared_with_the_same_part_of_the_year_before(string part, string from, string to, string previousTo, int first, int last)
    {
        var report = await (await year.Host.AsAsync("office-lead")).GetJsonAsync($"{Annual}?year=2024{part}");

        (report.Text("from"), report.Text("to"), report.Text("previousTo")).Should().Be((from, to, previousTo));
        var items = report.GetProperty("metrics").EnumerateArray().Single(m => m.Text("code") == "petitions.items");
        items.GetProperty("value").GetInt32().Should().Be(Received("petitions.csv", 2024, first, last));
        items.GetProperty("previous").GetInt32().Should().Be(Received("petitions-previous-year.csv", 2023, first, last));
    }

    [Fact]
    public async Task As_of_a_past_day_only_what_had_happened_by_then_counts()
    {
        var figures = Figures(await (await year.Host.AsAsync("office-lead")).GetJsonAsync($"{Annual}?year=2024&asOf=2024-06-15"));
        var rows = Rows("petitions.csv").Where(r => string.CompareOrdinal(r["received_on"], "2024-06-15") <= 0).ToList();

        figures["petitions.items"].Should().Be(rows.Count);
        figures["procedure.items"].Should().Be(rows.Count(r => r["category"] == "appeal" && r["statutory_path"] == "6" && r["accepted_on"] is { Length: > 0 } day && string.CompareOrdinal(day, "2024-06-15") <= 0));
        figures["routing.transfers"].Should().Be(rows.Count(r => r["disposition"] == "transfer" && string.CompareOrdinal(r["disposed_on"], "2024-06-15") <= 0));
    }

    [Fact]
    public async Task A_body_has_its_own_report_without_the_figures_that_belong_to_no_body()
    {
        var client = await year.Host.AsAsync("office-lead");
        var report = await client.GetJsonAsync($"{Annual}?year=2024&org=ZJW");

        Figures(report)["petitions.items"].Should().Be(Rows("petitions.csv").Count(r => r["responsible_org_code"] == "ZJW"));
        Figures(report).Keys.Should().NotContain(["disputes.found", "outreach.audience", "reception.sessions"]);
        await client.GetAsync($"{Annual}/metrics/disputes.found/items?year=2024&org=ZJW").ProblemAsync(HttpStatusCode.BadRequest, field: "org");
    }

    [Fact]
    [Trait("Covers", "XF2022-A41-P1-I3")]
    public async Task Recommendations_are_reported_by_kind_with_their_adoption_and_routing_by_form()
    {
        var figures = Figures(await (await year.Host.AsAsync("office-lead")).GetJsonAsync($"{Annual}?year=2024"));
        var rows = Rows("recommendations.csv");

        figures["recommendations.improveWork"].Should().Be(rows.Count(r => r["kind"] == "improve_work"));
        figures["recommendations.perfectPolicy"].Should().Be(rows.Count(r => r["kind"] == "perfect_policy"));
        figures["recommendations.pursueResponsibility"].Should().Be(rows.Count(r => r["kind"] == "pursue_responsibility"));
        figures["recommendations.adoptionRate"].Should().Be(Math.Round(100m * rows.Count(r => r["adoption"] is "adopted" or "partly_adopted") / rows.Count, 2, MidpointRounding.AwayFromZero));
        (figures["routing.transfers"], figures["routing.assignments"]).Should().Be((1135, 600));
    }

    [Fact]
    public async Task A_report_names_the_ratios_over_two_sets_and_finds_no_other_fault_with_itself()
    {
        var report = await (await year.Host.AsAsync("office-lead")).GetJsonAsync($"{Annual}?year=2024");

        report.GetProperty("remarks").EnumerateArray().Select(r => (r.Text("code"), r.Text("metric")))
            .Should().BeEquivalentTo([("different-bases", "mediation.agreementRate"), ("different-bases", "reviews.applicationRate")]);
    }

    [Fact]
    [Trait("Covers", "XF2022-A41-P1-I4")]
    public async Task The_paper_says_the_figures_in_words_tables_and_charts()
    {
        var client = await year.Host.AsAsync("office-lead");

        var paper = await PartsAsync(client, "/api/v1/reports/annual.docx?year=2024");
        paper["word/document.xml"].Should().Contain("共登记信访事项2026件次（同比下降9.15%），2378人次（同比下降12.96%）").And.Contain("四、其他情况").And.NotContain("#");
        paper.Keys.Count(k => k.Contains("chart", StringComparison.Ordinal) && k.EndsWith(".xml", StringComparison.Ordinal)).Should().Be(2);

        var sheet = await PartsAsync(client, "/api/v1/reports/annual.xlsx?year=2024&quarter=1");
        string.Concat(sheet.Values).Should().Contain("procedure.closedInTimeRate").And.Contain("2024年1月1日至2024年3月31日信访工作报告");
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
    [InlineData("?year=2024&month=13", "month")]
    [InlineData("?year=2024&quarter=0", "quarter")]
    [InlineData("?year=2024&month=1&quarter=1", "quarter")]
    [InlineData("?year=2024&half=3", "half")]
    [InlineData("?year=2024&org=不是代码", "org")]
    [InlineData("?year=2024&org=NOBODY", "org")]
    [InlineData("?year=2024&asOf=2026-03-11", "asOf")]
    [InlineData("?year=2024&asOf=2024-02-30", "asOf")]
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

    private static async Task<Dictionary<string, string>> PartsAsync(HttpClient client, string address)
    {
        using var zip = new System.IO.Compression.ZipArchive(new MemoryStream(await client.GetByteArrayAsync(new Uri(address, UriKind.Relative))));
        return zip.Entries.ToDictionary(e => e.FullName, e => new StreamReader(e.Open()).ReadToEnd());
    }

    private static int Received(string file, int year, int firstMonth, int lastMonth) => Rows(file)
        .Select(r => DateOnly.ParseExact(r["received_on"], "yyyy-MM-dd", CultureInfo.InvariantCulture)).Count(d => d.Year == year && d.Month >= firstMonth && d.Month <= lastMonth);

    private static List<Dictionary<string, string>> Rows(string file)
    {
        using var parser = new Microsoft.VisualBasic.FileIO.TextFieldParser(Path.Combine(CountyYear.Folder, file)) { Delimiters = [","] };
        var head = parser.ReadFields()!;
        var rows = new List<Dictionary<string, string>>();
        while (parser.ReadFields() is { } cells) rows.Add(head.Zip(cells).ToDictionary(x => x.First, x => x.Second));
        return rows;
    }

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
