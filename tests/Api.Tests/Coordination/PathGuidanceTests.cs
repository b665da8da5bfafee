using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using PetitionGovernance.Api.Tests.Hosting;
using PetitionGovernance.Api.Tests.Petitions;
using PetitionGovernance.Infrastructure.Coordination;
using static PetitionGovernance.Api.Tests.Coordination.GuidanceSample;

namespace PetitionGovernance.Api.Tests.Coordination;

[Collection(OnSqlite.Name)]
public sealed class PathGuidanceOnSqlite(SqliteApiHost host) : PathGuidanceTests(host);

[Collection(OnPostgres.Name)]
public sealed class PathGuidanceOnPostgres(PostgresApiHost host) : PathGuidanceTests(host);

public abstract class PathGuidanceTests(ApiHost host)
{
    [Fact]
    public async Task Guidance_is_the_next_action_of_an_item_that_goes_another_way()
    {
        var item = await (await host.AsAsync("screener")).RedirectedAsync();

        var action = item.GetProperty("nextActions").EnumerateArray().Single(a => a.Text("action") == "path-guidance");

        action.GetProperty("due").GetBoolean().Should().BeTrue();
        action.GetProperty("allowedToYou").GetBoolean().Should().BeTrue();
        action.Text("basis").Should().Be("XF2022-A22-P2-S2");
    }

    [Fact]
    public async Task A_guidance_goes_to_the_body_of_the_catalogue_and_is_followed_to_its_answer()
    {
        var screener = await host.AsAsync("screener");
        var given = await screener.GuidedAsync();
        (given.Text("bodyCode"), given.Text("status"), given.Text("procedureName")).Should().Be(("FY", "waiting", "民事起诉"));
        given.Text("answerBy").Should().Be("2026-03-25");

        var refused = await screener.RecordAsync(given, "answer", new { accepted = false, reason = "起诉状没有写明被告住所" }).JsonAsync();
        refused.Text("status").Should().Be("refused");
        refused.GetProperty("barriers")[0].Text("cause").Should().Be("refused");
        var returned = await (await host.AsAsync("registrar")).RecordAsync(given, "return", new { reason = "信访人称窗口没有收材料" }).JsonAsync();
        returned.GetProperty("barriers").GetArrayLength().Should().Be(2);
        var accepted = await screener.RecordAsync(given, "answer", new { accepted = true, documentNo = "（2026）民初12号" }).JsonAsync();

        var kept = await screener.GetJsonAsync($"{Guidance}/{given.Text("id")}");
        kept.Text("status").Should().Be("accepted");
        kept.GetProperty("version").GetInt32().Should().Be(accepted.GetProperty("version").GetInt32());
        kept.GetProperty("barriers").EnumerateArray().ToDictionary(b => b.Text("cause"), b => b.Text("state")).Should()
            .BeEquivalentTo(new Dictionary<string, string> { ["refused"] = "cleared", ["returned"] = "open" });
    }

    [Fact]
    public async Task Silence_past_the_set_day_is_noted_once_by_the_system()
    {
        var screener = await host.AsAsync("screener");
        var today = await screener.GuidedAsync(new { procedureCode = "civil-action", method = "written", answerBy = "2026-03-10" });
        var past = await screener.GuidedAsync(new { procedureCode = "civil-action", method = "written", givenOn = "2026-03-09", answerBy = "2026-03-09" }, "2026-03-09");
        var job = host.Services.GetRequiredService<GuidanceSilenceJob>();

        await job.RunAsync(CancellationToken.None);
        (await job.RunAsync(CancellationToken.None)).Should().Be(0);

        (await screener.GetJsonAsync($"{Guidance}/{today.Text("id")}")).Text("status").Should().Be("waiting", "its last day is not over");
        var silent = await screener.GetJsonAsync($"{Guidance}/{past.Text("id")}");
        silent.Text("status").Should().Be("no_answer");
        silent.GetProperty("barriers").EnumerateArray().Single().Text("cause").Should().Be("no_answer");
    }

    [Fact]
    public async Task Where_the_catalogue_names_no_body_the_clerk_does()
    {
        var screener = await host.AsAsync("screener");
        var item = await screener.RedirectedAsync(changes: [("topic", "供水"), ("areaCode", "500230")]);

        await screener.GuideAsync(item, new { procedureCode = "commercial-arbitration", method = "telephone" }).ProblemAsync(HttpStatusCode.BadRequest, field: "bodyCode");
        var byTopic = await screener.GuideAsync(item, new { procedureCode = "duty-application", method = "telephone" }).JsonAsync(HttpStatusCode.Created);

        byTopic.Text("bodyCode").Should().Be("SLJ", "the responsibility list says so for 供水");
    }

    [Fact]
    public async Task The_same_way_is_not_pointed_out_twice_while_its_answer_is_waited_for()
    {
        var screener = await host.AsAsync("screener");
        var item = await screener.RedirectedAsync();
        var first = await screener.GuideAsync(item).JsonAsync(HttpStatusCode.Created);

        await screener.GuideAsync(item).ProblemAsync(HttpStatusCode.Conflict, "coordination.given-already");
        await screener.GuideAsync(item, new { procedureCode = "civil-action", method = "in_person", claim = 1 }).JsonAsync(HttpStatusCode.Created);
        await screener.RecordAsync(first, "answer", new { accepted = false, reason = "材料不齐" }).JsonAsync();
        await screener.GuideAsync(item).JsonAsync(HttpStatusCode.Created);

        (await screener.GetJsonAsync($"{Guidance}?regNo={item.Text("regNo")}")).GetProperty("items").GetArrayLength().Should().Be(3);
    }

    [Fact]
    public async Task The_list_is_read_in_pages_that_neither_repeat_nor_leave_out()
    {
        var screener = await host.AsAsync("screener");
        var item = await screener.RedirectedAsync();
        foreach (var code in new[] { "civil-action", "peoples-mediation", "filing-supervision" })
            await screener.GuideAsync(item, new { procedureCode = code, method = "online" }).JsonAsync(HttpStatusCode.Created);

        var seen = new List<string>();
        var address = $"{Guidance}?regNo={item.Text("regNo")}&pageSize=2";
        for (string? cursor = ""; cursor is not null;)
        {
            var page = await screener.GetJsonAsync(cursor.Length == 0 ? address : $"{address}&cursor={cursor}");
            seen.AddRange(page.GetProperty("items").EnumerateArray().Select(g => g.Text("procedureCode")));
            cursor = page.GetProperty("nextCursor").GetString();
        }

        seen.Should().BeEquivalentTo("filing-supervision", "peoples-mediation", "civil-action");
    }

    [Theory]
    [InlineData("""{"method":"in_person"}""", HttpStatusCode.BadRequest, "procedureCode")]
    [InlineData("""{"procedureCode":"none-such","method":"in_person"}""", HttpStatusCode.BadRequest, "procedureCode")]
    [InlineData("""{"procedureCode":"civil-action"}""", HttpStatusCode.BadRequest, "method")]
    [InlineData("""{"procedureCode":"civil-action","method":"by_pigeon"}""", HttpStatusCode.BadRequest, "method")]
    [InlineData("""{"procedureCode":"civil-action","method":"in_person","bodyCode":"NONE"}""", HttpStatusCode.BadRequest, "bodyCode")]
    [InlineData("""{"procedureCode":"civil-action","method":"in_person","claim":0}""", HttpStatusCode.BadRequest, "claim")]
    [InlineData("""{"procedureCode":"civil-action","method":"in_person","claim":2}""", HttpStatusCode.BadRequest, "claim")]
    [InlineData("""{"procedureCode":"civil-action","method":"in_person","givenOn":"2026-02-30"}""", HttpStatusCode.BadRequest, "givenOn")]
    [InlineData("""{"procedureCode":"civil-action","method":"in_person","givenOn":"2026-03-11"}""", HttpStatusCode.Conflict, "givenOn")]
    [InlineData("""{"procedureCode":"civil-action","method":"in_person","answerBy":"2026-03-09"}""", HttpStatusCode.Conflict, "answerBy")]
    [InlineData("""{"procedureCode":"civil-action","method":"in_person","bodyCode":"XFB"}""", HttpStatusCode.Conflict, "bodyCode")]
    [InlineData("""{"procedureCode":"civil-action","method":"in_person","more":1}""", HttpStatusCode.BadRequest, "more")]
    public async Task Guidance_that_makes_no_sense_names_the_field_and_writes_nothing(string body, HttpStatusCode status, string field)
    {
        var screener = await host.AsAsync("screener");
        var item = await screener.RedirectedAsync();

        await screener.GuideAsync(item, body).ProblemAsync(status, field: field);

        (await screener.GetJsonAsync($"{Guidance}?regNo={item.Text("regNo")}")).GetProperty("items").GetArrayLength().Should().Be(0);
    }

    [Fact]
    public async Task An_item_in_hand_is_not_guided_away()
    {
        var machine = await host.AsMachineAsync();

        await machine.GuideAsync(await machine.AcceptedAsync()).ProblemAsync(HttpStatusCode.Conflict, "petition.out-of-order");
    }

    [Fact]
    public async Task What_makes_no_answer_is_refused_and_a_stale_hand_is_told()
    {
        var screener = await host.AsAsync("screener");
        var given = await screener.GuidedAsync();

        await screener.RecordAsync(given, "answer", new { accepted = false }).ProblemAsync(HttpStatusCode.Conflict, "coordination.refused-without-reason");
        await screener.RecordAsync(given, "answer", new { reason = "无" }).ProblemAsync(HttpStatusCode.BadRequest, field: "accepted");
        await screener.RecordAsync(given, "return", new { reason = " " }).ProblemAsync(HttpStatusCode.BadRequest, field: "reason");
        await screener.RecordAsync(given, "answer", new { accepted = true }, "\"7\"").ProblemAsync(HttpStatusCode.PreconditionFailed);
        await screener.ActAsync($"{Guidance}/{Guid.Empty}/answer", new { accepted = true }).ProblemAsync(HttpStatusCode.NotFound);

        (await screener.GetJsonAsync($"{Guidance}/{given.Text("id")}")).Text("status").Should().Be("waiting");
    }

    [Theory]
    [InlineData("?status=lost", "status")]
    [InlineData("?bodyCode=no such", "bodyCode")]
    [InlineData("?givenFrom=2026-03-10&givenTo=2026-03-09", "givenTo")]
    [InlineData("?pageSize=201", "pageSize")]
    [InlineData("?cursor=abc", "cursor")]
    public async Task A_question_that_has_no_answer_names_the_field(string query, string field) =>
        await (await host.AsAsync("screener")).GetAsync(Guidance + query).ProblemAsync(HttpStatusCode.BadRequest, field: field);

    [Fact]
    public async Task Only_who_may_know_of_the_item_or_is_asked_for_an_answer_sees_the_guidance()
    {
        var screener = await host.AsAsync("screener");
        var given = await screener.GuidedAsync(new { procedureCode = "duty-application", bodyCode = "ZJW", method = "online" });

        await (await host.AsAsync("handler-township")).GetAsync($"{Guidance}/{given.Text("id")}").ProblemAsync(HttpStatusCode.NotFound);
        var body = await host.AsAsync("handler");
        (await body.GetJsonAsync($"{Guidance}/{given.Text("id")}")).Text("bodyCode").Should().Be("ZJW");
        (await body.RecordAsync(given, "answer", new { accepted = true }).JsonAsync()).Text("status").Should().Be("accepted");
        await body.RecordAsync(given, "return", new { reason = "无" }).ProblemAsync(HttpStatusCode.Conflict, "coordination.not-your-unit");
    }
}
