using System.Net;
using System.Text.Json;
using PetitionGovernance.Api.Tests.Hosting;
using PetitionGovernance.Api.Tests.Petitions;

namespace PetitionGovernance.Api.Tests.Screening;

public sealed class RuleSetsOnSqlite(SqliteApiHost host) : RuleSetTests(host), IClassFixture<SqliteApiHost>;

public sealed class RuleSetsOnPostgres(PostgresApiHost host) : RuleSetTests(host), IClassFixture<PostgresApiHost>;

/// <summary>Rules by place and date, kept by the administrator.</summary>
/// <remarks>On hosts of their own: the rules of a place are felt by every screening there.</remarks>
public abstract class RuleSetTests(ApiHost host)
{
    private const string Route = "/api/v1/screening/rule-sets";
    private const string County = "500230";

    [Fact]
    public async Task Advice_follows_the_set_of_the_receiving_body_on_the_day_of_receipt_and_says_which_one_it_was()
    {
        var (admin, machine) = (await host.AsAsync("admin"), await host.AsMachineAsync());
        var item = await machine.RegisterAsync(("receivedOn", "2026-03-10"));
        await EnactAsync(admin, County, "2026-03-10", ("parameters", new { max_representatives = 2 })).JsonAsync();

        var onTheDay = await machine.GetJsonAsync($"{Sample.Route}/{item.Text("id")}/screening");
        onTheDay.Text("ruleSetVersion").Should().Be("500230 2026-03-10 #1");
        onTheDay.GetProperty("opinion").Text("ruleSet").Should().Be("三不予、两不再");
        await machine.StepAsync(item, "screening", new { disposition = "guide", reason = "愿意先找物业" }).JsonAsync();
        await EnactAsync(admin, County, "2026-03-10", ("effectiveTo", "2026-03-10")).JsonAsync();
        var later = await machine.GetJsonAsync($"{Sample.Route}/{item.Text("id")}/screening");
        later.Text("ruleSetVersion").Should().Be("500230 2026-03-10 #2");
        later.GetProperty("decisions")[0].GetProperty("advice").Text("ruleSetVersion").Should().Be("500230 2026-03-10 #1", "what was advised stays");

        var dayBefore = await machine.RegisterAsync(("receivedOn", "2026-03-09"));
        (await machine.GetJsonAsync($"{Sample.Route}/{dayBefore.Text("id")}/screening")).Text("ruleSetVersion").Should().Be("default");
    }

    [Fact]
    public async Task A_preview_follows_the_set_of_its_division_and_of_what_lies_above()
    {
        var admin = await host.AsAsync("admin");
        await EnactAsync(admin, "500153", "2026-01-01", ("effectiveTo", "2026-12-31"), ("switchedOff", new[] { "三不予-1" })).JsonAsync();

        (await AdmissionAsync(admin, "500153", "2025-12-31")).Should().Be("不予受理");
        (await AdmissionAsync(admin, "500153", "2026-01-01")).Should().Be("进入信访程序");
        (await AdmissionAsync(admin, "500153", "2026-12-31")).Should().Be("进入信访程序");
        (await AdmissionAsync(admin, "500153", "2027-01-01")).Should().Be("不予受理");
        (await AdmissionAsync(admin, "500154", "2026-01-01")).Should().Be("不予受理");

        var applied = await admin.GetJsonAsync($"{Route}/effective?division=500153&on=2026-06-01");
        applied.Text("version").Should().Be("500153 2026-01-01 #1");
        applied.GetProperty("switches").EnumerateArray().Where(s => !s.GetProperty("isOn").GetBoolean()).Select(s => s.Text("rule")).Should().Equal("三不予-1");
        (await admin.GetJsonAsync($"{Route}/effective?division=500153&on=2027-01-01")).Text("version").Should().Be("default");
    }

    [Fact]
    public async Task A_change_is_on_record_with_before_and_after_and_wants_the_version_seen()
    {
        var admin = await host.AsAsync("admin");
        await EnactAsync(admin, "500155", "2026-01-01", ifMatch: null).ProblemAsync(HttpStatusCode.PreconditionRequired);
        (await EnactAsync(admin, "500155", "2026-01-01", ifMatch: "\"0\"").JsonAsync()).GetProperty("version").GetInt32().Should().Be(1);
        await EnactAsync(admin, "500155", "2026-01-01", ifMatch: "\"0\"").ProblemAsync(HttpStatusCode.PreconditionFailed);
        using (var read = await admin.GetAsync($"{Route}/500155/2026-01-01")) read.Headers.ETag!.Tag.Should().Be("\"1\"");
        await EnactAsync(admin, "500155", "2026-01-01", ifMatch: "\"1\"", ("switchedOff", new[] { "两不再-3" }), ("reason", "按市里意见")).JsonAsync();

        var entries = (await (await host.AsAsync("auditor")).GetJsonAsync("/api/v1/audit-entries?subject=rule-sets&subjectId=500155")).GetProperty("items").EnumerateArray()
            .OrderByDescending(entry => entry.GetProperty("subjectVersion").GetInt32()).ToList();

        entries.Count.Should().Be(2);
        entries[0].Text("description").Should().Contain("改定").And.Contain("停用 两不再-3");
        var changes = entries[0].GetProperty("changes");
        var (off, reason) = (changes.GetProperty("editions[2026-01-01].switchedOff"), changes.GetProperty("editions[2026-01-01].reason"));
        (off.GetProperty("before").GetRawText(), off.GetProperty("after")[0].GetString()).Should().Be(("[]", "两不再-3"));
        (reason.Text("before"), reason.Text("after")).Should().Be(("首次制定", "按市里意见"));
    }

    [Theory]
    [InlineData("999999", "2026-01-01", "{}", HttpStatusCode.BadRequest, "division")]
    [InlineData("重庆", "2026-01-01", "{}", HttpStatusCode.BadRequest, "division")]
    [InlineData("500156", "2004-12-31", "{}", HttpStatusCode.BadRequest, "effectiveFrom")]
    [InlineData("500156", "2026-01-01", """{"effectiveTo":"9999-12-31"}""", HttpStatusCode.BadRequest, "effectiveTo")]
    [InlineData("500156", "2026-01-01", """{"name":" "}""", HttpStatusCode.BadRequest, "name")]
    [InlineData("500156", "2026-01-01", """{"reason":""}""", HttpStatusCode.BadRequest, "reason")]
    [InlineData("500156", "2026-01-01", """{"switchedOff":[null]}""", HttpStatusCode.BadRequest, "switchedOff[0]")]
    [InlineData("500156", "2026-01-01", """{"parameters":{"max_level_gap":1.5}}""", HttpStatusCode.BadRequest, "parameters.max_level_gap")]
    [InlineData("500156", "2026-01-01", """{"parameters":{"max_level_gap":0}}""", HttpStatusCode.Conflict, "parameters.max_level_gap")]
    [InlineData("500156", "2026-01-01", """{"switchedOff":["两不再-2"]}""", HttpStatusCode.Conflict, "switchedOff")]
    [InlineData("500156", "2026-01-01", """{"effectiveTo":"2025-12-31"}""", HttpStatusCode.Conflict, "effectiveTo")]
    public async Task What_is_no_rule_set_is_refused_by_name(string division, string from, string changes, HttpStatusCode status, string field)
    {
        var admin = await host.AsAsync("admin");

        await EnactAsync(admin, division, from, "*", [.. JsonElement.Parse(changes).EnumerateObject().Select(p => (p.Name, (object?)p.Value))]).ProblemAsync(status, field: field);

        await admin.GetAsync($"{Route}/500156/2026-01-01").ProblemAsync(HttpStatusCode.NotFound);
        await EnactAsync(admin, "500156", "2026-02-30").ProblemAsync(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_set_that_overlaps_is_refused_and_the_list_is_paged_in_order()
    {
        var admin = await host.AsAsync("admin");
        await EnactAsync(admin, "500230001", "2026-01-01", ("effectiveTo", "2026-06-30")).JsonAsync();
        await EnactAsync(admin, "500230001", "2026-06-30").ProblemAsync(HttpStatusCode.Conflict, "rule-set.overlaps", "effectiveTo");
        await EnactAsync(admin, "500230001", "2026-07-01").JsonAsync();
        await EnactAsync(admin, "500230002", "2026-07-01").JsonAsync();

        var seen = new List<string>();
        for (var page = $"{Route}?pageSize=1"; page is not null;)
        {
            var list = await admin.GetJsonAsync(page);
            seen.AddRange(list.GetProperty("items").EnumerateArray().Select(set => $"{set.Text("division")} {set.Text("effectiveFrom")}"));
            page = list.GetProperty("nextCursor").GetString() is { } cursor ? $"{Route}?pageSize=1&cursor={cursor}" : null;
        }

        seen.Should().BeInAscendingOrder(StringComparer.Ordinal).And.OnlyHaveUniqueItems().And.Contain(["500230001 2026-01-01", "500230001 2026-07-01", "500230002 2026-07-01"]);
        var on = await admin.GetJsonAsync($"{Route}?division=500230001&on=2026-06-30");
        on.GetProperty("items").EnumerateArray().Select(set => set.Text("effectiveFrom")).Should().Equal("2026-01-01");
        await admin.GetAsync($"{Route}?division=999999").ProblemAsync(HttpStatusCode.BadRequest, field: "division");
    }

    private static Task<HttpResponseMessage> EnactAsync(HttpClient client, string division, string from, params (string Field, object? Value)[] changes) =>
        EnactAsync(client, division, from, "*", changes);

    private static Task<HttpResponseMessage> EnactAsync(HttpClient client, string division, string from, string? ifMatch, params (string Field, object? Value)[] changes)
    {
        var body = new Dictionary<string, object?> { ["name"] = "三不予、两不再", ["source"] = "丰信发〔2026〕3号", ["reason"] = "首次制定" };
        foreach (var (field, value) in changes) body[field] = value;
        return client.ActAsync($"{Route}/{division}/{from}", body, ifMatch, method: "PUT");
    }

    private static async Task<string> AdmissionAsync(HttpClient client, string division, string day) => (await client.ActAsync("/api/v1/screening/preview", new
    {
        division,
        asOf = day,
        receivedOn = day,
        receiverKind = "信访部门",
        receiverLevel = "市",
        competentLevel = "乡镇",
        channel = "走访",
        category = "申诉求决",
        requestType = "投诉请求",
        petitionerKind = "自然人实名",
        headCount = 1,
        jurisdiction = "下级机关",
        legalRoute = "无",
        routeState = "不适用",
        priorState = "无",
    }).JsonAsync()).Text("admission");
}
