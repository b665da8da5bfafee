using System.Net;
using System.Text.Json;
using PetitionGovernance.Api.Tests.Hosting;
using PetitionGovernance.Api.Tests.Petitions;
using static PetitionGovernance.Api.Tests.Reviews.ReviewSample;

namespace PetitionGovernance.Api.Tests.Reviews;

[Collection(OnSqlite.Name)]
public sealed class ReviewReportOnSqlite(SqliteApiHost host) : ReviewReportTests(host);

[Collection(OnPostgres.Name)]
public sealed class ReviewReportOnPostgres(PostgresApiHost host) : ReviewReportTests(host);

/// <summary>What became of applications, counted by hand: the difference between two readings, for other tests apply on the same day.</summary>
public abstract class ReviewReportTests(ApiHost host)
{
    private const string Report = "/api/v1/reports/reviews";

    private static readonly (string Figure, string Filter)[] Filters =
    [
        ("applied", ""), ("accepted", "accepted=true"), ("refused", "status=refused"), ("withdrawn", "status=withdrawn"), ("upheld", "outcome=upheld"), ("changed", "outcome=changed"),
        ("revoked", "outcome=revoked"), ("onTime", "onTime=true"), ("late", "onTime=false"),
    ];

    [Fact]
    public async Task Each_figure_counts_what_its_list_shows()
    {
        var (machine, county, lead) = (await host.AsMachineAsync(), await host.AsAsync("reviewer"), await host.AsAsync("office-lead"));
        var before = await lead.GetJsonAsync(Report);

        foreach (var outcome in new[] { "upheld", "upheld", "changed", "revoked" }) await county.DecidedAsync(await machine.ApplyAsync(await machine.ClosedAsync()), outcome);
        await county.ReviewAsync(await machine.ApplyAsync(await machine.ClosedAsync()), "refusal", new { reason = "没有写明不服的事项", basis = new[] { "XF2022-A35-P1-S1" } }).JsonAsync();
        await machine.ReviewAsync(await machine.ApplyAsync(await machine.ClosedAsync()), "withdrawal", new { reason = "已经和解" }).JsonAsync();
        await machine.ApplyAsync(await machine.ClosedAsync());

        var after = await lead.GetJsonAsync(Report);
        int[] expected = [7, 4, 1, 1, 2, 1, 1, 5, 0];
        Filters.Select(f => Figure(after.GetProperty("total"), f.Figure) - Figure(before.GetProperty("total"), f.Figure)).Should().Equal(expected);
        Filters.Select(f => Figure(Attacked(after), f.Figure) - Figure(Attacked(before), f.Figure)).Should().Equal(expected);
        foreach (var (figure, filter) in Filters) (await CountAsync(lead, $"{Route}?{filter}")).Should().Be(Figure(after.GetProperty("total"), figure), figure);
        after.GetProperty("grounds").EnumerateArray().Should().Contain(g => g.Text("ground") == "facts_unclear");
        Row(after, "reviewing", "bodyCode", "FCW").GetProperty("reviews").GetProperty("medianDays").GetDecimal().Should().Be(0);
    }

    [Fact]
    public async Task Opinions_that_told_of_the_right_are_counted_with_their_items()
    {
        var (machine, lead) = (await host.AsMachineAsync(), await host.AsAsync("office-lead"));
        var before = Opinions(await lead.GetJsonAsync(Report));
        foreach (var informed in new bool?[] { true, false, null }) await ReplyAsync(machine, informed);

        var after = Opinions(await lead.GetJsonAsync(Report));

        string[] figures = ["given", "rightInformed", "rightNotInformed", "unknown"];
        figures.Select(f => Figure(after, f) - Figure(before, f)).Should().Equal(3, 1, 1, 1);
        const string items = "/api/v1/petitions?statutoryPath=6&category=appeal&responsibleOrgCode=ZJW&repliedFrom=2000-01-01";
        (await CountAsync(lead, items)).Should().Be(Figure(after, "given"));
        (await CountAsync(lead, items + "&rightInformed=true")).Should().Be(Figure(after, "rightInformed"));
        (await CountAsync(lead, items + "&rightInformed=false")).Should().Be(Figure(after, "rightNotInformed"));
    }

    [Fact]
    public async Task Where_nothing_was_applied_for_there_is_no_share()
    {
        var report = await (await host.AsAsync("office-lead")).GetJsonAsync($"{Report}?appliedFrom=2022-06-01&appliedTo=2022-06-30");

        foreach (var share in new[] { "acceptedShare", "upheldShare", "overturnedShare", "onTimeShare", "medianDays" })
            report.GetProperty("total").GetProperty(share).ValueKind.Should().Be(JsonValueKind.Null, share);
        report.GetProperty("attacked").GetArrayLength().Should().Be(0);
    }

    [Fact]
    public async Task Nobody_counts_what_he_may_not_see()
    {
        var (machine, county, city) = (await host.AsMachineAsync(), await host.AsAsync("reviewer"), await host.AsAsync("reviewer-city"));
        await machine.ApplyAsync(await machine.ClosedAsync());

        (await city.GetJsonAsync($"{Report}?tier=review")).GetProperty("total").GetProperty("applied").GetInt32().Should().Be(0, "reviews of the county are not the city's");
        (await county.GetJsonAsync($"{Report}?tier=review")).GetProperty("total").GetProperty("applied").GetInt32().Should().BePositive();
        await city.GetAsync($"{Report}?appliedFrom=2026-03-02&appliedTo=2026-03-01").ProblemAsync(HttpStatusCode.BadRequest, field: "appliedTo");
        await city.GetAsync($"{Report}?tier=third").ProblemAsync(HttpStatusCode.BadRequest, field: "tier");
    }

    private static async Task ReplyAsync(HttpClient machine, bool? rightInformed) => await machine.StepAsync(await machine.AcceptedAsync(), "reply", new
    {
        outcome = "supported",
        rightInformed,
        claims = new[] { new { ordinal = 1, facts = "属实。", opinion = "责令修复。", legalBasis = "《物业管理条例》" } },
    }).JsonAsync();

    private static JsonElement Row(JsonElement report, string list, string key, string value) => report.GetProperty(list).EnumerateArray().Single(row => row.Text(key) == value);

    // Whichever test comes first, there is nothing before it.
    private static JsonElement Attacked(JsonElement report) => report.GetProperty("attacked").EnumerateArray().SingleOrDefault(row => row.Text("orgCode") == "ZJW") is { ValueKind: JsonValueKind.Object } row
        ? row.GetProperty("reviews") : JsonElement.Parse("{}");

    private static JsonElement Opinions(JsonElement report) => report.GetProperty("attacked").EnumerateArray().SingleOrDefault(row => row.Text("orgCode") == "ZJW") is { ValueKind: JsonValueKind.Object } row
        ? row.GetProperty("opinions") : JsonElement.Parse("{}");

    private static int Figure(JsonElement figures, string name) => figures.TryGetProperty(name, out var value) ? value.GetInt32() : 0;

    private static async Task<int> CountAsync(HttpClient client, string list)
    {
        var (count, cursor) = (0, "");
        do
        {
            var page = await client.GetJsonAsync($"{list}{(list.Contains('?', StringComparison.Ordinal) ? "&" : "?")}pageSize=200{cursor}");
            count += page.GetProperty("items").GetArrayLength();
            cursor = page.TryGetProperty("nextCursor", out var next) && next.ValueKind is JsonValueKind.String ? $"&cursor={next.GetString()}" : "";
        }
        while (cursor.Length > 0);
        return count;
    }
}
