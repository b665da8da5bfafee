using System.Net;
using System.Text.Json;
using PetitionGovernance.Api.Tests.Hosting;
using PetitionGovernance.Api.Tests.Petitions;

namespace PetitionGovernance.Api.Tests.SourceGovernance;

[Collection(OnSqlite.Name)]
public sealed class PreventionOnSqlite(SqliteApiHost host) : PreventionTests(host);

[Collection(OnPostgres.Name)]
public sealed class PreventionOnPostgres(PostgresApiHost host) : PreventionTests(host);

public abstract class PreventionTests(ApiHost host)
{
    private const string Api = "/api/v1";

    private static object Assessment(string number, string on = "2026-03-01") => new
    {
        assessmentNo = number,
        matter = "供水管网改造",
        decisionBodyCode = "XFB",
        assessedOn = on,
        method = "问卷",
        publicInput = "无异议",
        legality = "合法",
        reasonableness = "合理",
        feasibility = "可行",
        controllability = "可控",
        riskLevel = "low",
        conclusion = "proceed",
    };

    [Fact]
    public async Task An_assessment_comes_before_the_decision_and_leads_to_the_items_that_arose()
    {
        var lead = await host.AsAsync("office-lead");
        var number = $"WP-{Guid.NewGuid():N}"[..20];
        var given = await lead.ActAsync($"{Api}/risk-assessments", Assessment(number)).JsonAsync(HttpStatusCode.Created);
        var path = $"{Api}/risk-assessments/{given.Text("id")}";

        await lead.ActAsync($"{path}/decision", new { decidedOn = "2026-02-28" }).ProblemAsync(HttpStatusCode.Conflict, "source.decision-before-assessment", "decidedOn");
        await lead.ActAsync($"{path}/decision", new { decidedOn = "2026-03-01" }).JsonAsync();
        await lead.ActAsync($"{path}/follow-ups", new { note = "平稳", on = "2026-03-02" }).JsonAsync();
        var item = await lead.RegisterAsync();
        await lead.ActAsync($"{path}/arisen-items", new { regNo = "XF500230-1999-000001" }).ProblemAsync(HttpStatusCode.BadRequest, field: "regNo");
        await lead.ActAsync($"{path}/arisen-items", new { regNo = item.Text("regNo") }).JsonAsync();

        (await lead.GetJsonAsync(path)).GetProperty("arisenItems").EnumerateArray().Select(i => i.GetString()).Should().Equal(item.Text("regNo"));
        (await lead.GetJsonAsync($"{Api}/risk-assessments?assessmentNo={number}")).GetProperty("items").GetArrayLength().Should().Be(1);
        await lead.ActAsync($"{Api}/risk-assessments", Assessment(number)).ProblemAsync(HttpStatusCode.Conflict, "record.already-exists");
    }

    [Fact]
    public async Task An_accusation_that_arose_from_an_assessed_matter_shows_only_to_who_may_know_it()
    {
        var screener = await host.AsAsync("screener");
        var lead = await host.AsAsync("office-lead");
        var given = await lead.ActAsync($"{Api}/risk-assessments", Assessment($"WP-{Guid.NewGuid():N}"[..20])).JsonAsync(HttpStatusCode.Created);
        var path = $"{Api}/risk-assessments/{given.Text("id")}";
        var accusation = await screener.RegisterAsync(("category", "accusation"));
        await lead.ActAsync($"{path}/arisen-items", new { regNo = accusation.Text("regNo") }).JsonAsync();
        var dispute = await lead.ActAsync($"{Api}/disputes", Dispute($"JF-{Guid.NewGuid():N}"[..20])).JsonAsync(HttpStatusCode.Created);
        await lead.ActAsync($"{Api}/disputes/{dispute.Text("id")}/petition", new { regNo = accusation.Text("regNo") }).JsonAsync();

        foreach (var outsider in new[] { "leader", "registrar", "auditor" })
        {
            var client = await host.AsAsync(outsider);
            (await client.GetJsonAsync(path)).GetProperty("arisenItems").GetArrayLength().Should().Be(0, outsider);
            (await client.GetJsonAsync($"{Api}/disputes/{dispute.Text("id")}")).TryGetProperty("regNo", out var seen).Should().Be(seen.ValueKind is JsonValueKind.Null, outsider);
        }

        (await lead.GetJsonAsync($"{Api}/disputes/{dispute.Text("id")}")).Text("regNo").Should().Be(accusation.Text("regNo"));
        var trail = await (await host.AsAsync("auditor")).GetAsync($"{Api}/audit-entries?subject=dispute&subjectId={dispute.Text("id")}");
        (await trail.Content.ReadAsStringAsync()).Should().NotContain(accusation.Text("regNo"));
    }

    [Fact]
    public async Task A_dispute_is_triaged_resolved_and_rebounds()
    {
        var registrar = await host.AsAsync("registrar");
        var number = $"JF-{Guid.NewGuid():N}"[..20];
        var path = $"{Api}/disputes/{(await registrar.ActAsync($"{Api}/disputes", Dispute(number)).JsonAsync(HttpStatusCode.Created)).Text("id")}";

        await registrar.ActAsync($"{path}/rebound", new { reason = "又起" }).ProblemAsync(HttpStatusCode.Conflict, "source.not-resolved");
        await registrar.ActAsync($"{path}/triage", new { triage = "private", note = "引导协商" }).JsonAsync();
        await registrar.ActAsync($"{path}/triage", new { triage = "large", note = "引导协商" }).ProblemAsync(HttpStatusCode.BadRequest, field: "triage");
        await registrar.ActAsync($"{path}/resolution", new { resolution = "达成协议" }, ifMatch: "\"1\"").ProblemAsync(HttpStatusCode.PreconditionFailed);
        await registrar.ActAsync($"{path}/resolution", new { resolution = "达成协议" }).JsonAsync();
        (await registrar.ActAsync($"{path}/rebound", new { reason = "没有履行" }).JsonAsync()).Text("status").Should().Be("rebounded");

        (await registrar.GetJsonAsync($"{Api}/disputes?disputeNo={number}&status=rebounded&triage=private")).GetProperty("items").GetArrayLength().Should().Be(1);
    }

    [Theory]
    [InlineData("""{"disputeNo":"X","areaCode":"1","source":"grid","parties":1}""", "areaCode")]
    [InlineData("""{"disputeNo":"X","areaCode":"500230001","source":"grid","parties":0}""", "parties")]
    [InlineData("""{"disputeNo":"","areaCode":"500230001","source":"grid","parties":1}""", "disputeNo")]
    [InlineData("""{"disputeNo":"X","areaCode":"500230001","source":"rumour","parties":1}""", "source")]
    public async Task A_dispute_that_makes_no_sense_names_the_field(string body, string field) =>
        await (await host.AsAsync("registrar")).ActAsync($"{Api}/disputes", body).ProblemAsync(HttpStatusCode.BadRequest, field: field);

    [Fact]
    public async Task A_round_of_screening_says_which_townships_have_not_reported()
    {
        var lead = await host.AsAsync("office-lead");
        var round = await lead.ActAsync($"{Api}/dispute-screenings", new { name = "春季排查", from = "2026-03-01", to = "2026-03-31" }).JsonAsync(HttpStatusCode.Created);
        var path = $"{Api}/dispute-screenings/{round.Text("id")}/reports";
        round.GetProperty("townships").GetInt32().Should().Be(30);

        await lead.ActAsync(path, new { areaCode = "500230", found = 0, on = "2026-03-02" }).ProblemAsync(HttpStatusCode.BadRequest, field: "areaCode");
        await lead.ActAsync(path, new { areaCode = "500230001", found = -1, on = "2026-03-02" }).ProblemAsync(HttpStatusCode.BadRequest, field: "found");
        var reported = await lead.ActAsync(path, new { areaCode = "500230001", found = 0, on = "2026-03-02" }).JsonAsync();

        reported.GetProperty("covered").GetInt32().Should().Be(1);
        reported.GetProperty("uncovered").EnumerateArray().Select(c => c.GetString()).Should().HaveCount(29).And.NotContain("500230001");
    }

    private static object Dispute(string number) => new { disputeNo = number, areaCode = "500230001", source = "grid", parties = 3, foundOn = "2026-03-01" };
}
