using System.Net;
using System.Text.Json;
using PetitionGovernance.Api.Tests.Hosting;
using PetitionGovernance.Api.Tests.Petitions;

namespace PetitionGovernance.Api.Tests.Reception;

[Collection(OnSqlite.Name)]
public sealed class ReceptionOnSqlite(SqliteApiHost host) : ReceptionLifeTests(host);

[Collection(OnPostgres.Name)]
public sealed class ReceptionOnPostgres(PostgresApiHost host) : ReceptionLifeTests(host);

public abstract class ReceptionLifeTests(ApiHost host)
{
    private const string Days = "/api/v1/reception-days";
    private const string Sessions = "/api/v1/reception-sessions";
    private const string Problems = "/api/v1/reception-problems";
    private const string Report = "/api/v1/reports/reception";

    [Fact]
    public async Task A_reception_day_is_seen_by_everybody_once_it_is_published_and_until_it_is_cancelled()
    {
        var (registrar, nobody) = (await host.AsAsync("registrar"), host.Anonymous());
        var day = await registrar.ActAsync(
            Days, new { heldOn = "2026-03-10", hours = "09:00—11:30", place = "接待中心", leaderName = "公布领导", leaderPost = "副县长", mode = "open_reception" }, ifMatch: null)
            .JsonAsync(HttpStatusCode.Created);

        (await LeadersAsync(nobody)).Should().NotContain("公布领导");
        await registrar.ActAsync($"{Days}/{day.Text("id")}/publication").JsonAsync();
        (await LeadersAsync(nobody)).Should().Contain("公布领导");
        await registrar.ActAsync($"{Days}/{day.Text("id")}/publication").ProblemAsync(HttpStatusCode.Conflict, "reception.published-already");
        await registrar.ActAsync($"{Days}/{day.Text("id")}/cancellation", new { reason = "防汛" }).JsonAsync();
        (await LeadersAsync(nobody)).Should().NotContain("公布领导");
        await registrar.ActAsync(Days, new { heldOn = "2026-03-09", hours = "a", place = "b", leaderName = "c", leaderPost = "d", mode = "on_site" }, ifMatch: null)
            .ProblemAsync(HttpStatusCode.Conflict, "reception.day-past", "heldOn");
    }

    [Fact]
    public async Task A_problem_becomes_an_item_without_being_typed_again()
    {
        var registrar = await host.AsAsync("registrar");
        var problem = await ProblemAsync(await SessionAsync(), new { subject = "反映村道损毁", content = "不能通行", petitionerName = "测试来访", petitionerIdNo = Sample.IdNo, petitionerAddress = "三建乡某村", headCount = 3, field = "民生领域", topic = "道路交通", areaCode = "500230101" });
        problem.Text("petitionerName").Should().Be("测***");

        var brought = await ActAsync(registrar, problem, "registration").JsonAsync();

        (brought.Text("status"), brought.Text("regNo")).Should().Be(("brought_in", brought.Text("regNo")));
        var item = await registrar.GetJsonAsync($"{Sample.Route}/{brought.Text("regNo")}");
        (item.Text("channel"), item.Text("subject"), item.Text("topic"), item.GetProperty("headCount").GetInt32()).Should().Be(("visit", "反映村道损毁", "道路交通", 3));
        (await registrar.ActAsync($"{Sample.Route}/{brought.Text("regNo")}/identity-access", new { purpose = "核对" }).JsonAsync())[0].Text("idNo").Should().Be(Sample.IdNo);
        await ActAsync(registrar, problem, "registration").ProblemAsync(HttpStatusCode.Conflict, "reception.has-result");
    }

    [Fact]
    [Trait("Covers", "XF2022-A18-P2")]
    public async Task Sessions_and_problems_are_reconciled_and_the_missing_result_is_named()
    {
        var (registrar, lead, handler) = (await host.AsAsync("registrar"), await host.AsAsync("office-lead"), await host.AsAsync("handler"));
        const string day = "2026-01-20";
        var session = await SessionAsync(day);
        var problems = new List<JsonElement>();
        foreach (var _ in Enumerable.Range(0, 5)) problems.Add(await ProblemAsync(session, new { subject = "对账问题", content = "内容", petitionerName = "张对账" }));
        await ActAsync(registrar, problems[0], "resolution", new { result = "当场答复" }).JsonAsync();
        await ActAsync(registrar, problems[1], "guidance", new { body = "镇信访办", address = "镇政府", hours = "工作日" }).JsonAsync();
        await ActAsync(registrar, problems[2], "assignment", new { orgCode = "ZJW", dueOn = "2026-04-10" }).JsonAsync();
        await ActAsync(registrar, problems[3], "assignment", new { orgCode = "ZJW", dueOn = "2026-04-10" }).JsonAsync();
        await ActAsync(handler, problems[3], "report", new { result = "已修" }).JsonAsync();

        var report = await lead.GetJsonAsync($"{Report}?heldFrom={day}&heldTo={day}");
        var total = report.GetProperty("total");
        new[] { "sessions", "problems", "resolved", "resolvedOnTheSpot", "broughtIn", "guided", "assigned", "open", "withoutResult" }.Select(n => total.GetProperty(n).GetInt32())
            .Should().Equal(1, 5, 2, 1, 0, 1, 1, 1, 2);
        report.Text("prompt").Should().Be("接访收到问题 5 件，有结果 3 件，缺 2 件。");
        var open = await lead.GetJsonAsync($"{Report}/open-problems?heldFrom={day}&heldTo={day}");
        open.GetProperty("items").EnumerateArray().Select(p => (p.Text("petitionerName"), p.Text("problemNo"))).Should()
            .BeEquivalentTo([("张对账", problems[2].Text("problemNo")), ("张对账", problems[4].Text("problemNo"))]);
        (await (await host.AsAsync("auditor")).GetJsonAsync($"/api/v1/audit-entries?subject=reception-problem&subjectId={problems[4].Text("id")}"))
            .GetProperty("items").EnumerateArray().Select(e => e.Text("act")).Should().Contain("reception.identity-read");
        var seen = await lead.GetJsonAsync($"{Sessions}/{session.Text("id")}");
        (seen.GetProperty("problems").GetInt32(), seen.GetProperty("withoutResult").GetInt32()).Should().Be((5, 2));
    }

    [Fact]
    public async Task A_joint_session_is_concluded_with_its_bodies_and_takes_no_more_problems()
    {
        var registrar = await host.AsAsync("registrar");
        var session = await SessionAsync("2026-03-10", joint: true);

        await registrar.ActAsync($"{Sessions}/{session.Text("id")}/conclusion").ProblemAsync(HttpStatusCode.Conflict, "reception.no-participants", "participantOrgCodes");
        await registrar.ActAsync($"{Sessions}/{session.Text("id")}/conclusion", new { participantOrgCodes = new[] { "NONE" } }).ProblemAsync(HttpStatusCode.BadRequest, field: "participantOrgCodes");
        await registrar.ActAsync($"{Sessions}/{session.Text("id")}/conclusion", new { participantOrgCodes = new[] { "ZJW" } }).JsonAsync();
        await registrar.ActAsync($"{Sessions}/{session.Text("id")}/problems", new { subject = "a", content = "b" }, ifMatch: null).ProblemAsync(HttpStatusCode.Conflict, "reception.concluded");
    }

    [Fact]
    public async Task Of_an_accusation_no_list_no_count_no_report_and_no_audit_entry_speaks_to_who_may_not_know()
    {
        const string day = "2026-01-21";
        var session = await SessionAsync(day);
        await ProblemAsync(session, new { subject = "公开问题", content = "内容" });
        var problem = await ProblemAsync(session, new { subject = "检举某干部", content = "内容", category = "accusation", respondentOrgCode = "ZJW" });
        var lead = await host.AsAsync("office-lead");
        await ActAsync(lead, problem, "assignment", new { orgCode = "ZJW", dueOn = "2026-04-10" }).ProblemAsync(HttpStatusCode.Conflict, "reception.accused-body", "orgCode");
        await ActAsync(lead, problem, "resolution", new { result = "已解释" }).ProblemAsync(HttpStatusCode.Conflict, "reception.accusation-is-item");

        for (var turn = 0; turn < 2; turn++)
        {
            foreach (var outsider in new[] { "inspector", "leader", "auditor", "registrar", "handler" })
            {
                var client = await host.AsAsync(outsider);
                await client.GetAsync($"{Problems}/{problem.Text("id")}").ProblemAsync(HttpStatusCode.NotFound);
                (await client.GetJsonAsync($"{Problems}?sessionNo={session.Text("sessionNo")}")).GetRawText().Should().NotContain(problem.Text("problemNo"), outsider);
                if (outsider != "handler") (await client.GetJsonAsync($"{Sessions}/{session.Text("id")}")).GetProperty("problems").GetInt32().Should().Be(1, outsider);
            }

            foreach (var reader in new[] { "inspector", "leader", "auditor" })
                (await (await host.AsAsync(reader)).GetJsonAsync($"{Report}?heldFrom={day}&heldTo={day}")).GetProperty("total").GetProperty("problems").GetInt32().Should().Be(1, reader);
            (await (await host.AsAsync("auditor")).GetJsonAsync($"/api/v1/audit-entries?subject=reception-problem&subjectId={problem.Text("id")}")).GetProperty("items").GetArrayLength().Should().Be(0);
            (await (await host.AsAsync("registrar")).GetJsonAsync($"{Report}/open-problems?heldFrom={day}&heldTo={day}")).GetProperty("items").GetArrayLength().Should().Be(1);
            (await lead.GetJsonAsync($"{Report}?heldFrom={day}&heldTo={day}")).GetProperty("total").GetProperty("problems").GetInt32().Should().Be(2);
            if (turn == 0) await ActAsync(lead, problem, "registration").JsonAsync();
        }
    }

    [Fact]
    public async Task Lists_are_read_in_pages_and_take_as_many_commands_for_many_rows_as_for_one()
    {
        var registrar = await host.AsAsync("registrar");
        var session = await SessionAsync("2026-01-22");
        var first = await ProblemAsync(session, new { subject = "第一", content = "内容" });
        var path = $"{Problems}?sessionNo={session.Text("sessionNo")}";
        await host.Commands.OfAsync(registrar, path);
        var one = await host.Commands.OfAsync(registrar, path);
        foreach (var _ in Enumerable.Range(0, 4)) await ProblemAsync(session, new { subject = "更多", content = "内容" });

        (await host.Commands.OfAsync(registrar, path)).Should().Be(one);
        var seen = new List<string>();
        for (string? cursor = ""; cursor is not null;)
        {
            var page = await registrar.GetJsonAsync($"{path}&pageSize=2{(cursor.Length == 0 ? "" : $"&cursor={cursor}")}");
            seen.AddRange(page.GetProperty("items").EnumerateArray().Select(p => p.Text("problemNo")));
            cursor = page.GetProperty("nextCursor").GetString();
        }

        seen.Should().HaveCount(5).And.OnlyHaveUniqueItems().And.Contain(first.Text("problemNo"));
    }

    [Theory]
    [InlineData("?mode=by_letter", "mode")]
    [InlineData("?heldFrom=2026-03-02&heldTo=2026-03-01", "heldTo")]
    [InlineData("?pageSize=0", "pageSize")]
    [InlineData("?cursor=abc", "cursor")]
    public async Task A_question_that_has_no_answer_names_the_field(string query, string field)
    {
        foreach (var list in new[] { Sessions, Problems }) await (await host.AsAsync("office-lead")).GetAsync(list + query).ProblemAsync(HttpStatusCode.BadRequest, field: field);
    }

    [Theory]
    [InlineData("""{"content":"b"}""", HttpStatusCode.BadRequest, "subject")]
    [InlineData("""{"subject":"a","content":" "}""", HttpStatusCode.BadRequest, "content")]
    [InlineData("""{"subject":"a","content":"b","headCount":0}""", HttpStatusCode.Conflict, "headCount")]
    [InlineData("""{"subject":"a","content":"b","petitionerIdNo":"123"}""", HttpStatusCode.BadRequest, "petitionerIdNo")]
    [InlineData("""{"subject":"a","content":"b","respondentOrgCode":"NONE"}""", HttpStatusCode.BadRequest, "respondentOrgCode")]
    [InlineData("""{"subject":"a","content":"b","areaCode":"12"}""", HttpStatusCode.BadRequest, "areaCode")]
    public async Task A_problem_that_makes_no_sense_names_the_field_and_is_not_kept(string body, HttpStatusCode status, string field)
    {
        var session = await SessionAsync();

        await (await host.AsAsync("registrar")).ActAsync($"{Sessions}/{session.Text("id")}/problems", body, ifMatch: null).ProblemAsync(status, field: field);

        (await (await host.AsAsync("office-lead")).GetJsonAsync($"{Sessions}/{session.Text("id")}")).GetProperty("problems").GetInt32().Should().Be(0);
    }

    private static async Task<IReadOnlyList<string>> LeadersAsync(HttpClient client) =>
        [.. (await client.GetJsonAsync($"{Days}?pageSize=200")).GetProperty("items").EnumerateArray().Select(d => d.Text("leaderName"))];

    private async Task<JsonElement> SessionAsync(string heldOn = "2026-03-10", bool joint = false) => await (await host.AsAsync("registrar")).ActAsync(
        Sessions, new { heldOn, leaderName = "李建国", leaderPost = "副县长", mode = "open_reception", areaCode = "500230", joint }, ifMatch: null).JsonAsync(HttpStatusCode.Created);

    private async Task<JsonElement> ProblemAsync(JsonElement session, object body) =>
        await (await host.AsAsync("registrar")).ActAsync($"{Sessions}/{session.Text("id")}/problems", body, ifMatch: null).JsonAsync(HttpStatusCode.Created);

    private static Task<HttpResponseMessage> ActAsync(HttpClient client, JsonElement problem, string act, object? body = null) =>
        client.ActAsync($"{Problems}/{problem.Text("id")}/{act}", body);
}
