using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PetitionGovernance.Api.Tests.Hosting;
using PetitionGovernance.Api.Tests.Petitions;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Infrastructure.Persistence;
using static PetitionGovernance.Api.Tests.Coordination.GuidanceSample;

namespace PetitionGovernance.Api.Tests.Coordination;

[Collection(OnSqlite.Name)]
public sealed class BarriersOnSqlite(SqliteApiHost host) : BarrierTests(host);

[Collection(OnPostgres.Name)]
public sealed class BarriersOnPostgres(PostgresApiHost host) : BarrierTests(host);

public abstract class BarrierTests(ApiHost host)
{
    private const string Report = "/api/v1/reports/path-guidance";

    [Fact]
    public async Task A_refusal_is_listed_under_its_body_and_goes_to_joint_consultation()
    {
        var (screener, lead) = (await host.AsAsync("screener"), await host.AsAsync("office-lead"));
        var given = await RefusedAsync(screener, "JCY");
        var listed = (await lead.GetJsonAsync($"{Barriers}?bodyCode=JCY&state=open&pageSize=200")).GetProperty("items").EnumerateArray()
            .Single(b => b.Text("guidanceId") == given.Text("id"));
        listed.Text("cause").Should().Be("refused");
        listed.Text("refusalReason").Should().Be("不属于监督范围");

        await ConsultAsync(lead, listed, new { state = "agreed" }).ProblemAsync(HttpStatusCode.Conflict, "coordination.consultation-out-of-order");
        await ConsultAsync(lead, listed, new { state = "offered", note = "提请会商" }, $"\"{listed.GetProperty("guidanceVersion").GetInt32()}\"").JsonAsync();
        var agreed = await ConsultAsync(lead, listed, new { state = "agreed" }).JsonAsync();
        agreed.GetProperty("barriers")[0].Text("state").Should().Be("agreed");
        await ConsultAsync(lead, listed, new { state = "dropped" }).ProblemAsync(HttpStatusCode.Conflict, "coordination.dropped-without-reason", "note");
        await ConsultAsync(lead, listed, new { state = "dropped", note = "检察院已经受理" }).JsonAsync();

        (await lead.GetJsonAsync($"{Barriers}?bodyCode=JCY&state=dropped&cause=refused&procedureCode=filing-supervision&pageSize=200")).GetProperty("items").EnumerateArray()
            .Select(b => b.Text("id")).Should().Contain(listed.Text("id"));
    }

    [Theory]
    [InlineData("""{"state":"open"}""", HttpStatusCode.BadRequest, "state")]
    [InlineData("""{"state":"cleared"}""", HttpStatusCode.BadRequest, "state")]
    [InlineData("""{}""", HttpStatusCode.BadRequest, "state")]
    [InlineData("""{"state":"offered","note":" "}""", HttpStatusCode.BadRequest, "note")]
    [InlineData("""{"state":"offered","on":"2026-03-11"}""", HttpStatusCode.Conflict, "on")]
    [InlineData("""{"state":"offered","on":"2026-03-09"}""", HttpStatusCode.Conflict, "on")]
    public async Task A_step_of_the_consultation_that_makes_no_sense_names_the_field(string body, HttpStatusCode status, string field)
    {
        var given = await RefusedAsync(await host.AsAsync("screener"), "JCY");

        await ConsultAsync(await host.AsAsync("office-lead"), given.GetProperty("barriers")[0], body).ProblemAsync(status, field: field);
    }

    [Theory]
    [InlineData(Barriers, "?state=lost", "state")]
    [InlineData(Barriers, "?cause=lost", "cause")]
    [InlineData(Barriers, "?bodyCode=no such", "bodyCode")]
    [InlineData(Barriers, "?cursor=abc", "cursor")]
    [InlineData(Report, "?givenFrom=2026-03-10&givenTo=2026-03-09", "givenTo")]
    [InlineData(Report, "?givenFrom=yesterday", "givenFrom")]
    public async Task A_question_that_has_no_answer_names_the_field(string path, string query, string field) =>
        await (await host.AsAsync("office-lead")).GetAsync(path + query).ProblemAsync(HttpStatusCode.BadRequest, field: field);

    [Fact]
    public async Task A_barrier_that_is_not_there_is_not_consulted_on() =>
        await (await host.AsAsync("office-lead")).ActAsync($"{Barriers}/{Guid.Empty}/consultation", new { state = "offered" }).ProblemAsync(HttpStatusCode.NotFound);

    [Fact]
    public async Task The_report_counts_each_answer_once_and_leads_to_the_cases()
    {
        const string body = "SJJ";
        var screener = await host.AsAsync("screener");
        foreach (var answeredOn in new[] { "2026-03-09", "2026-03-10", null })
        {
            var given = await GuideAsync(screener, body, "2026-03-09");
            if (answeredOn is not null) await screener.RecordAsync(given, "answer", new { accepted = true, answeredOn }).JsonAsync();
        }

        var refused = await RefusedAsync(screener, body);
        await screener.RecordAsync(refused, "return", new { reason = "窗口不收材料" }).JsonAsync();

        var row = await RowAsync("office-lead", body);
        row.GetProperty("given").GetInt32().Should().Be(4);
        new[] { "waiting", "accepted", "refused", "noAnswer", "returned", "barriers", "openBarriers" }.Select(n => row.GetProperty(n).GetInt32())
            .Should().Equal(1, 2, 1, 0, 1, 2, 2);
        row.GetProperty("acceptedShare").GetDecimal().Should().Be(50);
        row.GetProperty("medianDays").GetDecimal().Should().Be(0, "the answers came after 0, 0 and 1 days");
        (await screener.GetJsonAsync($"{Guidance}?bodyCode={body}&status=accepted")).GetProperty("items").GetArrayLength().Should().Be(2);
        (await screener.GetJsonAsync($"{Barriers}?bodyCode={body}")).GetProperty("items").GetArrayLength().Should().Be(2);
    }

    [Fact]
    public async Task Of_a_sealed_item_no_list_no_count_and_no_audit_entry_speaks_to_who_may_not_know()
    {
        const string body = "MZJ";
        var machine = await host.AsMachineAsync();
        var item = await machine.RegisterAsync(("respondentOrgCode", "ZJW"));
        await machine.StepAsync(item, "screening", new { disposition = "guide", reason = "应当先走法定程序" }).JsonAsync();
        await machine.StepAsync(item, "routing").JsonAsync();
        var given = await machine.GuideAsync(item, new { procedureCode = "penalty-report", bodyCode = body, method = "online" }).JsonAsync(HttpStatusCode.Created);
        await machine.RecordAsync(given, "answer", new { accepted = false, reason = "应由别的机关查处" }).JsonAsync();
        (await RowAsync("inspector", body)).GetProperty("given").GetInt32().Should().Be(1);

        await SealAsync(item.Text("id"));

        foreach (var outsider in new[] { "inspector", "leader", "auditor", "registrar" })
        {
            var client = await host.AsAsync(outsider);
            await client.GetAsync($"{Guidance}/{given.Text("id")}").ProblemAsync(HttpStatusCode.NotFound);
            (await client.GetJsonAsync($"{Guidance}?bodyCode={body}")).GetProperty("items").GetArrayLength().Should().Be(0, outsider);
            (await client.GetJsonAsync($"{Barriers}?bodyCode={body}")).GetProperty("items").GetArrayLength().Should().Be(0, outsider);
        }

        var report = await (await host.AsAsync("inspector")).GetJsonAsync(Report);
        report.EnumerateArray().Select(r => r.Text("bodyCode")).Should().NotContain(body);
        (await (await host.AsAsync("auditor")).GetJsonAsync($"/api/v1/audit-entries?subject=path-guidance&subjectId={given.Text("id")}"))
            .GetProperty("items").GetArrayLength().Should().Be(0);
        (await (await host.AsAsync("screener")).GetJsonAsync($"{Guidance}/{given.Text("id")}")).Text("status").Should().Be("refused", "the petition office may know");
    }

    // An accusation is found out after the guidance: no step of the API seals an item so late, so the table is told.
    private async Task SealAsync(string id)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var key = new PetitionItemId(Guid.Parse(id));
        (await scope.ServiceProvider.GetRequiredService<PetitionDb>().Set<PetitionItem>().Where(p => p.Id == key)
            .ExecuteUpdateAsync(item => item.SetProperty(p => p.Sealed, true))).Should().Be(1);
    }

    private async Task<JsonElement> RowAsync(string user, string body) =>
        (await (await host.AsAsync(user)).GetJsonAsync($"{Report}?givenFrom=2026-03-01")).EnumerateArray().Single(r => r.Text("bodyCode") == body);

    private static async Task<JsonElement> GuideAsync(HttpClient client, string body, string on) =>
        await client.GuideAsync(await client.RedirectedAsync(on), new { procedureCode = "filing-supervision", bodyCode = body, method = "written", givenOn = on })
            .JsonAsync(HttpStatusCode.Created);

    private static async Task<JsonElement> RefusedAsync(HttpClient client, string body) =>
        await client.RecordAsync(await GuideAsync(client, body, "2026-03-10"), "answer", new { accepted = false, reason = "不属于监督范围" }).JsonAsync();

    private static Task<HttpResponseMessage> ConsultAsync(HttpClient client, JsonElement barrier, object body, string ifMatch = "*") =>
        client.ActAsync($"{Barriers}/{barrier.Text("id")}/consultation", body, ifMatch);
}
