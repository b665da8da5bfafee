using System.Net;
using PetitionGovernance.Api.Tests.Hosting;
using static PetitionGovernance.Api.Tests.Petitions.Sample;

namespace PetitionGovernance.Api.Tests.Petitions;

[Collection(OnSqlite.Name)]
public sealed class PetitionLifeOnSqlite(SqliteApiHost host) : PetitionLifeTests(host);

[Collection(OnPostgres.Name)]
public sealed class PetitionLifeOnPostgres(PostgresApiHost host) : PetitionLifeTests(host);

public abstract class PetitionLifeTests(ApiHost host)
{
    [Fact]
    public async Task An_item_goes_from_registration_to_closure_through_the_hands_of_its_roles()
    {
        var (registrar, screener, handler) = (await host.AsAsync("registrar"), await host.AsAsync("screener"), await host.AsAsync("handler"));

        var item = await registrar.RegisterAsync();
        item.Text("regNo").Should().MatchRegex("^XF500230-2026-[0-9]{6}$");
        item.Text("status").Should().Be("registered");
        var disposal = item.GetProperty("deadlines")[0];
        disposal.Text("code").Should().Be("T-DISPOSE");
        disposal.Text("legalDue").Should().Be("2026-03-24");
        var version = $"\"{item.GetProperty("version").GetInt32()}\"";

        item = await screener.StepAsync(item, "screening", new { disposition = "transfer", statutoryPath = 6, responsibleOrgCode = "ZJW", reason = "物业管理属住建部门职责" }, version).JsonAsync();
        item = await screener.StepAsync(item, "routing", new { documentNo = "丰信转〔2026〕1号" }).JsonAsync();
        item.Text("status").Should().Be("routed");
        item.GetProperty("nextActions").EnumerateArray().Select(a => a.Text("action")).Should().Contain(["notification", "acceptance", "objection"]);

        item = await handler.StepAsync(item, "notification", new { method = "post" }).JsonAsync();
        item = await handler.StepAsync(item, "acceptance").JsonAsync();
        item.GetProperty("deadlines").EnumerateArray().Single(d => d.Text("code") == "T-HANDLE").Text("legalDue").Should().Be("2026-05-09");
        item.GetProperty("nextActions").EnumerateArray().Select(a => a.Text("action")).Should().Contain("statement").And.NotContain("reply");
        await handler.StepAsync(item, "reply", Reply()).ProblemAsync(HttpStatusCode.Conflict, "petition.statement-missing");
        item = await handler.StepAsync(item, "statement", Statement).JsonAsync();
        item = await handler.StepAsync(item, "reply", Reply()).JsonAsync();
        item = await handler.StepAsync(item, "closure", new { substantiveStatus = "resolved", evidence = "检验报告" }).JsonAsync();
        item.Text("status").Should().Be("closed");
        item.Text("substantiveStatus").Should().Be("resolved");
        item.GetProperty("gates").EnumerateArray().Select(g => g.Text("state")).Should().AllBe("passed");

        var view = await registrar.GetJsonAsync($"{Route}/{item.Text("id")}");
        view.Text("petitionerName").Should().Be("测**");
        view.GetProperty("rounds").GetArrayLength().Should().Be(1);
        await registrar.StepAsync(item, "satisfaction", new { satisfied = true }).JsonAsync();

        var timeline = await registrar.GetJsonAsync($"{Route}/{item.Text("id")}/timeline");
        timeline.EnumerateArray().Select(t => t.Text("actorName")).Should().ContainInOrder("registrar", "screener", "handler", "registrar");
    }

    [Fact]
    [Trait("Covers", "XF2022-A23-P3-S3")]
    public async Task An_upheld_objection_sends_the_item_to_another_body()
    {
        var machine = await host.AsMachineAsync();
        var item = await machine.RoutedAsync(to: "GZJ");

        item = await machine.StepAsync(item, "objection", new { reason = "电梯维修由住建部门监管", suggestedOrgCode = "ZJW" }).JsonAsync();
        await machine.StepAsync(item, "acceptance").ProblemAsync(HttpStatusCode.Conflict, "petition.objection-pending");
        item = await machine.StepAsync(item, "objection/decision", new { upheld = true, reason = "经核实同意" }).JsonAsync();
        item.Text("status").Should().Be("screened");
        item.GetProperty("deadlines").EnumerateArray().Select(d => (d.Text("code"), d.Text("legalDue"))).Should().Contain(("T-DISPOSE-X", "2026-03-25"));
        (await machine.GetStringAsync($"{Route}/{item.Text("id")}/deadlines")).Should().Contain("异议成立、材料退还信访部门的次日起算15日");
        item = await machine.StepAsync(item, "routing", new { responsibleOrgCode = "ZJW" }).JsonAsync();
        item = await (await host.AsAsync("handler")).StepAsync(item, "acceptance").JsonAsync();

        item.Text("status").Should().Be("accepted");
    }

    [Fact]
    public async Task An_extension_is_granted_once_and_for_thirty_days_at_most()
    {
        var machine = await host.AsMachineAsync();
        var item = await machine.AcceptedAsync();
        var extension = new { extendedDays = 30, reason = "须委托鉴定", approvedBy = "李某 局长", reasonToldOn = "2026-03-10" };

        await machine.StepAsync(item, "extension", new { extendedDays = 31, reason = "须委托鉴定", approvedBy = "李某 局长" }).ProblemAsync(HttpStatusCode.Conflict, "deadline.extension-too-long");
        item = await machine.StepAsync(item, "extension", extension).JsonAsync();
        item.GetProperty("deadlines").EnumerateArray().Single(d => d.Text("code") == "T-HANDLE").Text("legalDue").Should().Be("2026-06-08");
        await machine.StepAsync(item, "extension", extension).ProblemAsync(HttpStatusCode.Conflict, "deadline.second-extension");
    }

    [Fact]
    public async Task Returned_for_redo_an_item_starts_a_second_round_and_keeps_the_first()
    {
        var machine = await host.AsMachineAsync();
        var item = await machine.ClosedAsync();

        item = await (await host.AsAsync("inspector")).StepAsync(item, "redo", new { reason = "未回应资金公示的诉求" }).JsonAsync();

        item.Text("status").Should().Be("accepted");
        var view = await machine.GetJsonAsync($"{Route}/{item.Text("id")}");
        view.GetProperty("rounds").GetArrayLength().Should().Be(2);
        view.GetProperty("rounds")[0].GetProperty("claims")[0].GetProperty("answer").Text("outcome").Should().Be("supported");
        view.Text("substantiveStatus").Should().Be("unresolved");
    }

    [Fact]
    [Trait("Covers", "XF2022-A32-P1-I1")]
    [Trait("Covers", "XF2022-A32-P2-S2")]
    public async Task What_is_not_supported_is_closed_with_the_record_of_the_talk_and_what_is_supported_names_who_carries_it_out()
    {
        var machine = await host.AsMachineAsync();
        object Answer(string outcome, string? by) => new
        {
            outcome,
            claims = new[] { new { ordinal = 1, facts = "经查不实。", opinion = "不予支持。", legalBasis = "《物业管理条例》", executingOrgCode = by is null ? null : "ZJW", executeBy = by } },
        };

        var supported = await machine.AcceptedAsync();
        await machine.StepAsync(supported, "reply", new { outcome = "supported", claims = new[] { new { ordinal = 1, executeBy = "2026-04-01" } } })
            .ProblemAsync(HttpStatusCode.BadRequest, field: "claims[0].executingOrgCode");
        await machine.StepAsync(supported, "reply", Answer("not_supported", "2026-04-01")).ProblemAsync(HttpStatusCode.Conflict, "petition.execution-of-nothing", "claims");
        supported = await machine.StepAsync(supported, "reply", Answer("supported", "2026-04-01")).JsonAsync();
        var view = await machine.GetJsonAsync($"{Route}/{supported.Text("id")}");
        view.GetProperty("claims")[0].GetProperty("answer").GetProperty("execution").Text("orgCode").Should().Be("ZJW");

        var item = await machine.AcceptedAsync();
        item = await machine.StepAsync(item, "reply", Answer("not_supported", null)).JsonAsync();
        await machine.StepAsync(item, "closure", new { substantiveStatus = "explained_not_supported" }).ProblemAsync(HttpStatusCode.Conflict, "petition.persuasion-record-missing", "evidence");
        item = await machine.StepAsync(item, "closure", new { substantiveStatus = "explained_not_supported", evidence = "疏导记录" }).JsonAsync();
        item.Text("status").Should().Be("closed");
    }

    [Fact]
    public async Task Next_actions_are_exactly_what_can_be_done()
    {
        var machine = await host.AsMachineAsync();
        var item = await machine.RoutedAsync();
        var listed = item.GetProperty("nextActions").EnumerateArray().Select(a => a.Text("action")).ToList();

        listed.Should().NotContain(["screening", "routing", "reply", "closure", "redo", "extension", "objection/decision"]);
        await machine.StepAsync(item, "closure", new { substantiveStatus = "unresolved" }).ProblemAsync(HttpStatusCode.Conflict, "petition.out-of-order");
        await machine.StepAsync(item, "reply", Reply()).ProblemAsync(HttpStatusCode.Conflict, "petition.out-of-order");
    }

    [Fact]
    public async Task Deadlines_explain_themselves_day_by_day()
    {
        var machine = await host.AsMachineAsync();
        var item = await machine.RegisterAsync(("receivedOn", "2026-02-12"));

        var explained = (await machine.GetJsonAsync($"{Route}/{item.Text("id")}/deadlines"))[0];

        explained.GetProperty("deadline").Text("legalDue").Should().Be("2026-02-27");
        explained.GetProperty("days").EnumerateArray().Should().Contain(d => d.Text("date") == "2026-02-17");
        explained.GetProperty("deadline").Text("light").Should().Be("overdue");
    }

    [Fact]
    [Trait("Covers", "XF2022-A21-P2-S2")]
    public async Task Whoever_has_the_query_code_sees_the_progress_and_no_person()
    {
        var machine = await host.AsMachineAsync();
        var item = await machine.AcceptedAsync();

        var progress = await host.Anonymous().GetJsonAsync($"/api/v1/progress/{item.Text("queryCode")}");

        progress.Text("progress").Should().Be("已受理");
        progress.Text("responsibleOrg").Should().Be("县住房城乡建委");
        progress.ToString().Should().NotContainAny("测试甲", IdNo, "电梯", "虎威镇");
        await host.Anonymous().GetAsync("/api/v1/progress/ZZZZZZZZZZZZ").ProblemAsync(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_repeated_registration_with_the_same_key_answers_the_first_item_again()
    {
        var machine = await host.AsMachineAsync();
        var key = Guid.NewGuid().ToString();

        var first = await machine.ActAsync(Route, Registration(), null, key).JsonAsync(HttpStatusCode.Created);
        var second = await machine.ActAsync(Route, Registration(), null, key).JsonAsync(HttpStatusCode.Created);

        second.Text("regNo").Should().Be(first.Text("regNo"));
        second.GetRawText().Should().Be(first.GetRawText());
        await machine.ActAsync(Route, Registration(("headCount", 2)), null, key).ProblemAsync(HttpStatusCode.UnprocessableEntity, "idempotency.key-reused");
    }

    [Fact]
    public async Task Two_clerks_changing_one_item_at_once_do_not_overwrite_each_other()
    {
        var machine = await host.AsMachineAsync();
        var item = await machine.RegisterAsync();
        var seen = $"\"{item.GetProperty("version").GetInt32()}\"";
        var body = new { disposition = "transfer", statutoryPath = 6, responsibleOrgCode = "ZJW", reason = "按职责分工" };

        var both = await Task.WhenAll(machine.StepAsync(item, "screening", body, seen), machine.StepAsync(item, "screening", body, seen));

        both.Select(r => (int)r.StatusCode).Should().BeEquivalentTo([200, 412]);
        await machine.ActAsync($"{Route}/{item.Text("id")}/routing", new { }, ifMatch: null).ProblemAsync((HttpStatusCode)428);
    }

    [Fact]
    public async Task Registration_numbers_ascend_without_duplicates_under_parallel_clerks()
    {
        var machine = await host.AsMachineAsync();

        var numbers = await Task.WhenAll(Enumerable.Range(0, 24).Select(async _ => (await machine.RegisterAsync()).Text("regNo")));

        numbers.Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public async Task A_hand_over_moves_all_open_items_and_keeps_what_was_promised()
    {
        var (machine, handler, admin) = (await host.AsMachineAsync(), await host.AsAsync("handler"), await host.AsAsync("admin"));
        var item = await machine.RoutedAsync();
        await handler.StepAsync(item, "acceptance").JsonAsync();
        var successor = $"successor-{Guid.NewGuid():N}"[..20];
        await admin.ActAsync("/api/v1/users", new { userName = successor, displayName = "接手人", unitCode = "ZJW", roles = new[] { "handler" } }, null).JsonAsync(HttpStatusCode.Created);

        var receipt = await handler.ActAsync("/api/v1/work-queue/hand-over", new
        {
            fromOfficer = "handler",
            toOfficer = successor,
            reason = "岗位调整",
            promises = new[] { new { regNo = item.Text("regNo"), promise = "答应月底前回电" } },
        }).JsonAsync();

        receipt.GetProperty("items").EnumerateArray().Select(i => i.Text("regNo")).Should().Contain(item.Text("regNo"));
        (await machine.GetJsonAsync($"{Route}/{item.Text("regNo")}")).Text("officer").Should().Be(successor);
        (await handler.GetJsonAsync("/api/v1/work-queue/hand-overs?pageSize=200")).ToString().Should().Contain("答应月底前回电");
    }
}
