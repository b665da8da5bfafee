using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using PetitionGovernance.Api.Tests.Hosting;
using PetitionGovernance.Api.Tests.Petitions;
using PetitionGovernance.Infrastructure.Supervision;

namespace PetitionGovernance.Api.Tests.Supervision;

[Collection(OnSqlite.Name)]
public sealed class SupervisionOnSqlite(SqliteApiHost host) : SupervisionTests(host);

[Collection(OnPostgres.Name)]
public sealed class SupervisionOnPostgres(PostgresApiHost host) : SupervisionTests(host);

public abstract class SupervisionTests(ApiHost host)
{
    private const string Orders = "/api/v1/supervision-orders";
    private const string Talks = "/api/v1/admonitory-talks";
    private const string Recommendations = "/api/v1/recommendations";
    private const string Executions = "/api/v1/opinion-executions";

    [Fact]
    [Trait("Covers", "XF2022-A14-P1-I3")]
    [Trait("Covers", "XF2022-A38-P3")]
    public async Task What_is_late_is_drafted_once_issued_answered_urged_and_closed()
    {
        var machine = await host.AsMachineAsync();
        var item = await machine.RegisterAsync(("headCount", 60), ("receivedOn", "2025-11-03"));
        var regNo = item.Text("regNo");
        await machine.StepAsync(item, "screening", new { disposition = "transfer", statutoryPath = 6, responsibleOrgCode = "ZJW", reason = "按职责", screenedOn = "2025-11-04" }).JsonAsync();
        await machine.StepAsync(item, "routing", new { disposedOn = "2025-11-05" }).JsonAsync();
        await machine.StepAsync(item, "acceptance", new { acceptedOn = "2025-11-06" }).JsonAsync();

        await RunAsync();
        await RunAsync();

        var lead = await host.AsAsync("office-lead");
        var drafts = (await ListAsync(lead, $"{Orders}?regNo={regNo}&pageSize=200"));
        drafts.Select(o => o.Text("trigger")).Should().BeEquivalentTo(["overdue", "overdue", "long_unresolved", "important_item"], "each deadline, the age and the size, once each");
        var order = drafts.First(o => o.Text("trigger") == "overdue");
        order.Text("status").Should().Be("draft");

        await ActAsync(lead, Orders, order, "answer", new { answer = "已办" }).ProblemAsync(HttpStatusCode.Conflict, "supervision.out-of-order");
        var answerBy = host.Today.AddDays(3);
        await ActAsync(lead, Orders, order, "issue", new { demand = "说明原因", answerBy, important = true }, "\"1\"").JsonAsync();
        await RunAsync(4);
        var handler = await host.AsAsync("handler");
        (await ListAsync(handler, $"{Orders}?status=asked&regNo={regNo}")).Single().Text("urgedOn").Should().Be($"{host.Today.AddDays(4):yyyy-MM-dd}");

        await ActAsync(handler, Orders, order, "answer", new { answer = "三日内办结" }).JsonAsync();
        await ActAsync(lead, Orders, order, "closure", new { result = "rectified", feedback = "已经办结" }).ProblemAsync(HttpStatusCode.Conflict, "supervision.important-not-reported", "reportedTo");
        var closed = await ActAsync(lead, Orders, order, "closure", new { result = "rectified", feedback = "已经办结", reportedTo = "县政府" }).JsonAsync();
        closed.Text("status").Should().Be("closed");
        await ActAsync(lead, Orders, drafts.Last(), "dropping", new { reason = "另案处理" }).JsonAsync();
        await RunAsync();

        (await ListAsync(lead, $"{Orders}?regNo={regNo}&pageSize=200")).Should().HaveCount(4, "what was closed or dropped is not raised again");
        (await ListAsync(await host.AsAsync("handler-township"), $"{Orders}?regNo={regNo}")).Should().BeEmpty();
        await (await host.AsAsync("handler-township")).GetAsync($"{Orders}/{order.Text("id")}").ProblemAsync(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task An_order_by_hand_is_not_raised_twice_while_it_is_open()
    {
        var lead = await host.AsAsync("office-lead");
        var machine = await host.AsMachineAsync();
        var regNo = (await machine.RoutedAsync()).Text("regNo");
        var body = new { orgCode = "ZJW", petition = regNo, cause = "三次答复不一", demand = "说明原因" };

        var order = await lead.ActAsync(Orders, body, ifMatch: null).JsonAsync(HttpStatusCode.Created);
        await lead.ActAsync(Orders, body, ifMatch: null).ProblemAsync(HttpStatusCode.Conflict, "supervision.raised-already");
        await ActAsync(lead, Orders, order, "closure", new { result = "not_rectified", feedback = "没有整改" }).JsonAsync();

        await lead.ActAsync(Orders, body, ifMatch: null).JsonAsync(HttpStatusCode.Created);
    }

    [Fact]
    public async Task A_body_has_an_open_order_for_each_cause_when_none_is_about_an_item()
    {
        var lead = await host.AsAsync("office-lead");
        var body = new { orgCode = "ZJW", cause = "没有公开办理的渠道", demand = "说明原因" };

        await lead.ActAsync(Orders, body, ifMatch: null).JsonAsync(HttpStatusCode.Created);
        await lead.ActAsync(Orders, body with { cause = "没有公开接待的时间" }, ifMatch: null).JsonAsync(HttpStatusCode.Created);

        await lead.ActAsync(Orders, body, ifMatch: null).ProblemAsync(HttpStatusCode.Conflict, "supervision.raised-already");
    }

    [Fact]
    public async Task Of_a_sealed_accusation_the_accused_learns_nothing_through_supervision()
    {
        var lead = await host.AsAsync("office-lead");
        var accusation = await (await host.AsAsync("screener")).RegisterAsync(("category", "accusation"), ("respondentOrgCode", "ZJW"));
        var regNo = accusation.Text("regNo");
        await lead.ActAsync(Orders, new { orgCode = "ZJW", petition = regNo, cause = "督办", demand = "说明" }, ifMatch: null)
            .ProblemAsync(HttpStatusCode.Conflict, "supervision.body-may-not-know", "orgCode");
        await (await host.AsAsync("inspector")).ActAsync(Orders, new { orgCode = "JW", petition = regNo, cause = "督办", demand = "说明" }, ifMatch: null)
            .ProblemAsync(HttpStatusCode.NotFound);

        var order = await lead.ActAsync(Orders, new { orgCode = "JW", petition = regNo, cause = "督办", demand = "说明" }, ifMatch: null).JsonAsync(HttpStatusCode.Created);

        foreach (var outsider in new[] { "handler", "inspector", "leader", "auditor", "registrar" })
        {
            var client = await host.AsAsync(outsider);
            await client.GetAsync($"{Orders}/{order.Text("id")}").ProblemAsync(HttpStatusCode.NotFound);
            (await ListAsync(client, $"{Orders}?regNo={regNo}")).Should().BeEmpty(outsider);
        }

        (await ListAsync(await host.AsAsync("discipline"), $"{Orders}?regNo={regNo}")).Should().ContainSingle();
        (await ListAsync(await host.AsAsync("auditor"), $"/api/v1/audit-entries?subject=supervision-order&subjectId={order.Text("id")}")).Should().BeEmpty();
    }

    [Fact]
    public async Task A_talk_is_held_verified_and_its_number_is_given_once()
    {
        var lead = await host.AsAsync("office-lead");
        var body = new { talkNo = "YT-2026-01", orgCode = "ZJW", personPost = "分管负责人", reason = "三件逾期", rectifyBy = "2099-06-30" };

        var talk = await lead.ActAsync(Talks, body, ifMatch: null).JsonAsync(HttpStatusCode.Created);
        await lead.ActAsync(Talks, body, ifMatch: null).ProblemAsync(HttpStatusCode.Conflict, "record.already-exists");
        await lead.ActAsync(Talks, new { orgCode = "ZJW", personPost = "分管负责人", reason = "三件逾期", rectifyBy = "2020-06-30" }, ifMatch: null)
            .ProblemAsync(HttpStatusCode.Conflict, "supervision.no-day-to-rectify", "rectifyBy");
        await ActAsync(lead, Talks, talk, "follow-up", new { result = "partly_rectified", verification = "仍有一件" }, "\"1\"").JsonAsync();

        (await ListAsync(await host.AsAsync("handler"), $"{Talks}?status=closed")).Select(t => t.Text("talkNo")).Should().Contain("YT-2026-01");
        (await ListAsync(await host.AsAsync("handler-township"), Talks)).Select(t => t.Text("orgCode")).Should().NotContain("ZJW");
    }

    [Fact]
    public async Task A_recommendation_is_answered_in_writing_and_its_problem_followed()
    {
        var lead = await host.AsAsync("office-lead");
        await lead.ActAsync(Recommendations, new { kind = "pursue_responsibility", orgCode = "ZJW", problem = "拒不执行", content = "追责", facts = "三次", legalBasis = "第四十五条" }, ifMatch: null)
            .ProblemAsync(HttpStatusCode.Conflict, "supervision.responsibility-without-grounds", "consequence");
        var issued = await lead.ActAsync(Recommendations, new { kind = "improve_work", orgCode = "ZJW", problem = "公示不及时", content = "每季度公示" }, ifMatch: null).JsonAsync(HttpStatusCode.Created);
        issued.Text("feedbackBy").Should().Be($"{host.Today.AddDays(30):yyyy-MM-dd}");
        issued.Text("basis").Should().Be("XF2022-A40-P1");

        var handler = await host.AsAsync("handler");
        await ActAsync(handler, Recommendations, issued, "feedback", new { adoption = "not_adopted", feedback = "收悉" }).ProblemAsync(HttpStatusCode.Conflict, "supervision.not-adopted-without-reason", "reason");
        await ActAsync(handler, Recommendations, issued, "feedback", new { adoption = "partly_adopted", feedback = "自下季度起", reason = "历史账目另行审计" }).JsonAsync();
        await ActAsync(handler, Recommendations, issued, "checks", new { solved = true, finding = "好了" }).ProblemAsync(HttpStatusCode.Forbidden);
        var done = await ActAsync(lead, Recommendations, issued, "checks", new { solved = true, finding = "全部公示" }).JsonAsync();

        done.Text("status").Should().Be("closed");
        (await ListAsync(lead, $"{Recommendations}?adoption=partly_adopted&orgCode=ZJW")).Select(r => r.Text("id")).Should().Contain(issued.Text("id"));
    }

    [Fact]
    public async Task A_supported_claim_with_a_day_is_followed_until_it_is_carried_out_and_late_it_becomes_an_order()
    {
        var machine = await host.AsMachineAsync();
        var item = await machine.AcceptedAsync();
        var due = host.Today.AddDays(2);
        await machine.StepAsync(item, "reply", new
        {
            outcome = "supported",
            claims = new[] { new { ordinal = 1, facts = "属实", opinion = "修复", legalBasis = "条例", executingOrgCode = "ZJW", executeBy = due } },
        }).JsonAsync();
        var handler = await host.AsAsync("handler");
        var execution = (await ListAsync(handler, $"{Executions}?regNo={item.Text("regNo")}")).Single();
        execution.Text("dueOn").Should().Be($"{due:yyyy-MM-dd}");

        await RunAsync(3);

        (await ListAsync(handler, $"{Orders}?regNo={item.Text("regNo")}&trigger=opinion_not_carried_out")).Should().ContainSingle();
        await ActAsync(handler, Executions, execution, "completion", new { evidence = "检验报告" }).JsonAsync();
        await ActAsync(handler, Executions, execution, "completion", new { evidence = "检验报告" }).ProblemAsync(HttpStatusCode.Conflict, "supervision.executed-already");
        (await ListAsync(handler, $"{Executions}?executed=false&regNo={item.Text("regNo")}")).Should().BeEmpty();
    }

    [Theory]
    [InlineData(Orders, """{"orgCode":"no such","cause":"x","demand":"y"}""", "orgCode")]
    [InlineData(Orders, """{"orgCode":"ZZZ","cause":"x","demand":"y"}""", "orgCode")]
    [InlineData(Orders, """{"orgCode":"ZJW","cause":" ","demand":"y"}""", "cause")]
    [InlineData(Orders, """{"orgCode":"ZJW","cause":"x","demand":"y","trigger":"overdue"}""", "trigger")]
    [InlineData(Talks, """{"orgCode":"ZJW","personPost":"x","reason":"y"}""", "rectifyBy")]
    [InlineData(Recommendations, """{"kind":"other","orgCode":"ZJW","problem":"x","content":"y"}""", "kind")]
    [InlineData(Recommendations, """{"kind":"improve_work","orgCode":"ZJW","problem":"x","content":"y","basis":"A40"}""", "basis")]
    public async Task Bad_input_names_its_field(string path, string body, string field) =>
        await (await host.AsAsync("office-lead")).ActAsync(path, body, ifMatch: null).ProblemAsync(HttpStatusCode.BadRequest, field: field);

    [Theory]
    [InlineData(Orders + "?trigger=lost", "trigger")]
    [InlineData(Orders + "?raisedFrom=2026-03-10&raisedTo=2026-03-09", "raisedTo")]
    [InlineData(Orders + "?cursor=abc", "cursor")]
    [InlineData(Talks + "?heldFrom=2026-03-10&heldTo=2026-03-09", "heldTo")]
    [InlineData(Recommendations + "?adoption=lost", "adoption")]
    [InlineData(Executions + "?pageSize=0", "pageSize")]
    public async Task A_question_that_has_no_answer_names_the_field(string path, string field) =>
        await (await host.AsAsync("office-lead")).GetAsync(path).ProblemAsync(HttpStatusCode.BadRequest, field: field);

    [Fact]
    public async Task A_list_costs_the_same_however_long_it_is()
    {
        var (lead, machine) = (await host.AsAsync("office-lead"), await host.AsMachineAsync());
        foreach (var cause in new[] { "答复不一", "久拖不决" })
        {
            var petition = (await machine.RoutedAsync()).Text("regNo");
            await lead.ActAsync(Orders, new { orgCode = "ZJW", petition, cause, demand = "说明原因" }, ifMatch: null).JsonAsync(HttpStatusCode.Created);
        }

        (await ListAsync(lead, $"{Orders}?pageSize=200")).Should().HaveCountGreaterThan(1);
        foreach (var path in new[] { Orders, Talks, Recommendations })
        {
            // What is remembered between requests, as the rights of the one who asks, is not the list's.
            await host.Commands.OfAsync(lead, path + "?pageSize=1");
            var few = await host.Commands.OfAsync(lead, path + "?pageSize=1");
            var many = await host.Commands.OfAsync(lead, path + "?pageSize=200");
            many.Should().Be(few, path).And.BeLessThan(4, path);
        }
    }

    private async Task RunAsync(int daysFromToday = 0) =>
        await host.Services.GetRequiredService<SupervisionJob>().RunAsync(host.Today.AddDays(daysFromToday), CancellationToken.None);

    private static async Task<List<JsonElement>> ListAsync(HttpClient client, string path) => [.. (await client.GetJsonAsync(path)).GetProperty("items").EnumerateArray()];

    private static Task<HttpResponseMessage> ActAsync(HttpClient client, string route, JsonElement record, string act, object body, string ifMatch = "*") =>
        client.ActAsync($"{route}/{record.Text("id")}/{act}", body, ifMatch);
}
