using System.Net;
using System.Text.Json;
using PetitionGovernance.Api.Tests.Hosting;
using PetitionGovernance.Api.Tests.Petitions;

namespace PetitionGovernance.Api.Tests.Supervision;

[Collection(OnSqlite.Name)]
public sealed class InspectionsOnSqlite(SqliteApiHost host) : InspectionTests(host);

[Collection(OnPostgres.Name)]
public sealed class InspectionsOnPostgres(PostgresApiHost host) : InspectionTests(host);

public abstract class InspectionTests(ApiHost host)
{
    private const string Inspections = "/api/v1/inspections";
    private const string Findings = "/api/v1/inspection-findings";
    private const string Bulletins = "/api/v1/inspection-bulletins";

    [Fact]
    public async Task The_same_plan_draws_the_same_items_and_no_sealed_one()
    {
        var machine = await host.AsMachineAsync();
        await machine.RoutedAsync();
        var sealedItem = await (await host.AsAsync("screener")).RegisterAsync(("category", "accusation"), ("respondentOrgCode", "ZJW"));
        var lead = await host.AsAsync("office-lead");
        var plan = new { title = "巡查", method = "random", seed = 7, size = 200, from = "2026-03-01", to = "2026-03-31", orgCodes = new[] { "ZJW" } };

        var first = await lead.ActAsync(Inspections, plan, ifMatch: null).JsonAsync(HttpStatusCode.Created);
        var read = await lead.GetJsonAsync($"{Inspections}/{first.Text("id")}");

        read.GetProperty("sample").GetRawText().Should().Be(first.GetProperty("sample").GetRawText()).And.NotContain(sealedItem.Text("regNo"));
        read.GetProperty("sample").GetArrayLength().Should().BePositive();
        read.GetProperty("algorithmVersion").GetInt32().Should().Be(1);
        await lead.ActAsync(Inspections, new { title = "巡查", method = "random", seed = 7, size = 0, from = "2026-03-01", to = "2026-03-31" }, ifMatch: null)
            .ProblemAsync(HttpStatusCode.BadRequest, field: "size");
    }

    [Fact]
    public async Task A_finding_is_explained_the_item_redone_and_checked_and_the_bulletin_numbered()
    {
        var machine = await host.AsMachineAsync();
        var item = await machine.ClosedAsync();
        var (lead, handler) = (await host.AsAsync("office-lead"), await host.AsAsync("handler"));
        var body = new { petition = item.Text("regNo"), orgCode = "ZJW", point = "claims-unanswered", clerk = "handler" };
        var finding = await lead.ActAsync(Findings, body, ifMatch: null).JsonAsync(HttpStatusCode.Created);
        await lead.ActAsync(Findings, body, ifMatch: null).JsonAsync(HttpStatusCode.Created);
        finding.Text("severity").Should().Be("grave");

        await ActAsync(handler, finding, "explanation", new { answer = "漏答" }, "\"1\"").JsonAsync();
        await ActAsync(lead, finding, "redo", null).JsonAsync();
        var reopened = await lead.GetJsonAsync($"{Sample.Route}/{item.Text("regNo")}");
        reopened.Text("status").Should().Be("accepted");
        await ActAsync(lead, finding, "checks", new { solved = true, verification = "逐条答复" }).JsonAsync();

        (await lead.GetJsonAsync($"{Inspections}/repeat-offenders")).EnumerateArray().Should().Contain(o => o.Text("orgCode") == "ZJW" && o.GetProperty("findings").GetInt32() > 1);
        var bulletin = await lead.ActAsync(Bulletins, null, ifMatch: null).JsonAsync(HttpStatusCode.Created);
        var next = await lead.ActAsync(Bulletins, null, ifMatch: null).JsonAsync(HttpStatusCode.Created);
        int.Parse(next.Text("bulletinNo")[^2..]).Should().Be(int.Parse(bulletin.Text("bulletinNo")[^2..]) + 1);
        (await handler.GetJsonAsync($"{Bulletins}/{bulletin.Text("id")}")).GetProperty("lines").GetRawText().Should().Contain("答复未逐条回应诉求");
        (await handler.GetJsonAsync($"{Findings}?bulletinNo={bulletin.Text("bulletinNo")}")).GetProperty("items").GetArrayLength().Should().BeGreaterThan(1);
        (await (await host.AsAsync("handler-township")).GetJsonAsync($"{Findings}?orgCode=ZJW")).GetProperty("items").GetArrayLength().Should().Be(0);
    }

    [Theory]
    [InlineData("""{"petition":"XF500230-2026-000001","orgCode":"ZJW"}""", "problem")]
    [InlineData("""{"petition":"XF500230-2026-000001","orgCode":"ZJW","point":"no-such"}""", "point")]
    [InlineData("""{"petition":" ","orgCode":"ZJW","point":"late-entry"}""", "petition")]
    public async Task Bad_input_names_its_field(string body, string field) =>
        await (await host.AsAsync("office-lead")).ActAsync(Findings, body, ifMatch: null).ProblemAsync(HttpStatusCode.BadRequest, field: field);

    private static Task<HttpResponseMessage> ActAsync(HttpClient client, JsonElement finding, string act, object? body, string ifMatch = "*") =>
        client.ActAsync($"{Findings}/{finding.Text("id")}/{act}", body, ifMatch);
}
