using System.Net;
using System.Text.Json;
using PetitionGovernance.Api.Tests.Hosting;
using PetitionGovernance.Api.Tests.Petitions;

namespace PetitionGovernance.Api.Tests.Screening;

[Collection(OnSqlite.Name)]
public sealed class ScreeningReportOnSqlite(SqliteApiHost host) : ScreeningReportTests(host);

[Collection(OnPostgres.Name)]
public sealed class ScreeningReportOnPostgres(PostgresApiHost host) : ScreeningReportTests(host);

/// <summary>What became of the advice, counted by hand. Each test screens in a month of its own, in which nobody else does.</summary>
public abstract class ScreeningReportTests(ApiHost host)
{
    private const string Report = "/api/v1/reports/screening";
    private const string Items = Report + "/items";

    [Fact]
    public async Task Rates_are_of_what_was_advised_and_each_figure_leads_to_its_screenings()
    {
        var (screener, lead) = (await host.AsAsync("screener"), await host.AsAsync("office-lead"));
        await ScreenAsync(screener, "2023-10-31", overridden: true);
        foreach (var day in new[] { "2023-11-01", "2023-11-30" }) await ScreenAsync(screener, day, overridden: false);
        await ScreenAsync(screener, "2023-11-30", overridden: true);
        await ScreenAsync(lead, "2023-11-15", overridden: false);
        await ScreenAsync(screener, "2023-12-01", overridden: true);
        const string november = "screenedFrom=2023-11-01&screenedTo=2023-11-30";

        var report = await lead.GetJsonAsync($"{Report}?{november}");

        Figures(report.GetProperty("total")).Should().Be((3, 1, 0, 25m));
        Figures(Row(report, "clerks", "clerk", "screener")).Should().Be((2, 1, 0, 33.33m));
        Figures(Row(report, "clerks", "clerk", "office-lead")).Should().Be((1, 0, 0, 0m));
        Figures(Row(report, "rules", "rule", "责任-本级")).Should().Be((3, 1, 0, 25m));
        Row(report, "rules", "rule", "责任-本级").Text("name").Should().Be("本级有权机关");
        Figures(Row(report, "rules", "rule", "性质-申诉求决")).Should().Be((0, 0, 4, null), "it adds, and advises nothing that could be followed");

        foreach (var (which, count) in new[]
        {
            ("", 4), ("&outcome=confirmed", 3), ("&outcome=overridden", 1), ("&outcome=not_advised", 0), ("&clerk=screener", 3), ("&clerk=screener&outcome=confirmed", 2),
            ("&rule=责任-本级&outcome=confirmed", 3), ("&rule=责任-本级&outcome=overridden", 1), ("&rule=性质-申诉求决&outcome=not_advised", 4),
            ("&rule=性质-申诉求决&outcome=confirmed", 0), ("&rule=三不予-1", 0),
        })
            (await PagesAsync(lead, $"{Items}?{november}{which}")).Should().HaveCount(count, which);
        var overridden = (await PagesAsync(lead, $"{Items}?{november}&outcome=overridden")).Single();
        (overridden.Text("screenedOn"), overridden.Text("clerk"), overridden.Text("disposition")).Should().Be(("2023-11-30", "screener", "guide"));
        (await PagesAsync(lead, $"{Items}?{november}")).Select(row => row.Text("screenedOn")).Should().Equal("2023-11-30", "2023-11-30", "2023-11-15", "2023-11-01");
    }

    [Fact]
    public async Task Where_nobody_screened_there_is_no_rate()
    {
        var report = await (await host.AsAsync("office-lead")).GetJsonAsync($"{Report}?screenedFrom=2023-02-01&screenedTo=2023-02-28");

        Figures(report.GetProperty("total")).Should().Be((0, 0, 0, null));
        report.GetProperty("rules").GetArrayLength().Should().Be(0);
        report.GetProperty("clerks").GetArrayLength().Should().Be(0);
    }

    /// <summary>第三十条第三款：封存的检举控告不进无权者的任何数字。</summary>
    [Theory]
    [InlineData("office-lead", 2)]
    [InlineData("leader", 1)]
    [InlineData("inspector", 1)]
    [InlineData("auditor", 1)]
    [InlineData("reviewer", 0)]
    [Trait("Covers", "XF2022-A30-P3")]
    public async Task A_sealed_item_is_counted_and_listed_only_for_who_may_see_it(string userName, int expected)
    {
        const string september = "screenedFrom=2025-09-01&screenedTo=2025-09-30";
        var screener = await host.AsAsync("screener");
        if ((await PagesAsync(await host.AsAsync("office-lead"), $"{Items}?{september}")).Count == 0)
        {
            await ScreenAsync(screener, "2025-09-10", overridden: false);
            var accusation = await screener.RegisterAsync([.. Alone("2025-09-10"), ("category", "accusation"), ("respondentOrgCode", "ZJW")]);
            await screener.StepAsync(accusation, "screening", new { disposition = "forward_to_discipline", responsibleOrgCode = "JW", screenedOn = "2025-09-10" }).JsonAsync();
        }

        var client = await host.AsAsync(userName);
        var report = await client.GetJsonAsync($"{Report}?{september}");

        report.GetProperty("total").GetProperty("confirmed").GetInt32().Should().Be(expected);
        report.GetRawText().Contains("性质-检举控告", StringComparison.Ordinal).Should().Be(expected == 2);
        (await PagesAsync(client, $"{Items}?{september}")).Should().HaveCount(expected);
        (await PagesAsync(client, $"{Items}?{september}&rule=性质-检举控告")).Should().HaveCount(expected == 2 ? 1 : 0);
    }

    [Theory]
    [InlineData(Report, "?screenedFrom=2026-03-10&screenedTo=2026-03-09", "screenedTo")]
    [InlineData(Report, "?screenedFrom=2026-02-30", "screenedFrom")]
    [InlineData(Items, "?screenedFrom=2026-03-10&screenedTo=2026-03-09", "screenedTo")]
    [InlineData(Items, "?rule=三不予-9", "rule")]
    [InlineData(Items, "?outcome=ignored", "outcome")]
    [InlineData(Items, "?cursor=abc", "cursor")]
    [InlineData(Items, "?pageSize=201", "pageSize")]
    public async Task A_question_that_has_no_answer_names_the_field(string path, string query, string field) =>
        await (await host.AsAsync("office-lead")).GetAsync(path + query).ProblemAsync(HttpStatusCode.BadRequest, field: field);

    private static async Task ScreenAsync(HttpClient clerk, string day, bool overridden)
    {
        var item = await clerk.RegisterAsync(Alone(day));
        await clerk.StepAsync(item, "screening/facts", new { facts = new { legalRoute = "无" } }).JsonAsync();
        object decision = overridden ? new { screenedOn = day, disposition = "guide", reason = "信访人愿意先找物业" } : new { screenedOn = day, responsibleOrgCode = "ZJW" };
        await clerk.StepAsync(item, "screening", decision).JsonAsync();
    }

    // An item like no other here, so that nothing alike is found.
    private static (string, object?)[] Alone(string day)
    {
        var mark = Guid.NewGuid().ToString("N")[..12];
        return [("petitionerIdNo", null), ("subject", $"反映{mark}路灯"), ("content", $"{mark}路的路灯不亮，{mark}处夜间无法通行。"), ("areaCode", "500230"), ("receivedOn", day)];
    }

    private static JsonElement Row(JsonElement report, string list, string key, string value) =>
        report.GetProperty(list).EnumerateArray().Single(row => row.Text(key) == value);

    private static (int Confirmed, int Overridden, int NotAdvised, decimal? Rate) Figures(JsonElement row) => (
        row.GetProperty("confirmed").GetInt32(), row.GetProperty("overridden").GetInt32(), row.GetProperty("notAdvised").GetInt32(),
        row.GetProperty("overrideRate") is { ValueKind: JsonValueKind.Number } rate ? rate.GetDecimal() : null);

    // Two at a time, so that every list is also read over its pages.
    private static async Task<List<JsonElement>> PagesAsync(HttpClient client, string path)
    {
        var rows = new List<JsonElement>();
        for (string? cursor = ""; cursor is not null;)
        {
            var page = await client.GetJsonAsync($"{path}&pageSize=2{cursor}");
            rows.AddRange(page.GetProperty("items").EnumerateArray());
            cursor = page.GetProperty("nextCursor").GetString() is { } next ? $"&cursor={next}" : null;
        }

        rows.Select(row => row.Text("id")).Should().OnlyHaveUniqueItems();
        return rows;
    }
}
