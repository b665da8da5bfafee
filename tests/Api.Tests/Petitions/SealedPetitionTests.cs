using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using PetitionGovernance.Api.Tests.Hosting;
using PetitionGovernance.Application.Shared.Ports;
using static PetitionGovernance.Api.Tests.Petitions.Sample;

namespace PetitionGovernance.Api.Tests.Petitions;

[Collection(OnSqlite.Name)]
public sealed class SealedPetitionOnSqlite(SqliteApiHost host) : SealedPetitionTests(host);

[Collection(OnPostgres.Name)]
public sealed class SealedPetitionOnPostgres(PostgresApiHost host) : SealedPetitionTests(host);

public abstract class SealedPetitionTests(ApiHost host)
{
    private const string Marker = "封存标记甲";

    /// <summary>第三十条第三款：被检举控告的单位读不到、列不出、数不着。</summary>
    [Theory]
    [InlineData("handler", HttpStatusCode.NotFound, "被检举单位的经办人")]
    [InlineData("handler-township", HttpStatusCode.NotFound, "无关单位的经办人")]
    [InlineData("leader", HttpStatusCode.NotFound, "没有封存件权限的领导")]
    [InlineData("inspector", HttpStatusCode.NotFound, "没有封存件权限的督查人员")]
    [InlineData("registrar", HttpStatusCode.NotFound, "没有封存件权限的登记员")]
    [InlineData("screener", HttpStatusCode.OK, "甄别员")]
    [InlineData("office-lead", HttpStatusCode.OK, "信访办负责人")]
    [InlineData("discipline", HttpStatusCode.OK, "纪检监察人员")]
    [Trait("Covers", "XF2022-A30-P3")]
    public async Task An_accusation_is_seen_only_by_those_who_need_it(string userName, HttpStatusCode expected, string who)
    {
        var registrar = await host.AsAsync("registrar");
        var item = await registrar.RegisterAsync(("category", "accusation"), ("subject", Marker), ("content", Marker), ("respondentOrgCode", "ZJW"));
        var client = await host.AsAsync(userName);

        foreach (var part in new[] { "", "/timeline", "/related", "/deadlines", "/documents", "/screening", "/same-matter" })
        {
            using var response = await client.GetAsync($"{Route}/{item.Text("id")}{part}");
            response.StatusCode.Should().Be(expected, "{0} {1}", who, part);
        }

        var listed = await client.GetJsonAsync($"{Route}?text={Marker}&pageSize=200");
        (listed.GetProperty("items").GetArrayLength() > 0).Should().Be(expected == HttpStatusCode.OK, who);
        if (expected == HttpStatusCode.NotFound)
        {
            (await client.GetJsonAsync("/api/v1/work-queue?pageSize=200")).ToString().Should().NotContain(Marker);
            await client.StepAsync(item, "recusal", new { officer = "x", reason = "y" }).ContinueWith(r => ((int)r.Result.StatusCode).Should().BeOneOf(403, 404), TaskScheduler.Default);
        }
    }

    /// <summary>第四十六条第五项：查阅留痕，无权查阅的阻断并告警；告警不写是哪一件。</summary>
    [Theory]
    [InlineData("")]
    [InlineData("/documents")]
    [InlineData("/timeline")]
    [InlineData("/screening")]
    [InlineData("/reviews")]
    [Trait("Covers", "XF2022-A46-I5")]
    public async Task A_look_at_an_accusation_is_on_record_and_one_without_the_right_raises_an_alert(string part)
    {
        var (screener, handler, auditor) = (await host.AsAsync("screener"), await host.AsAsync("handler"), await host.AsAsync("auditor"));
        var item = await screener.RegisterAsync(("category", "accusation"), ("respondentOrgCode", "ZJW"));
        var before = await AlertsAsync(auditor);

        await handler.GetAsync($"{Route}/{item.Text("regNo")}{part}").ProblemAsync(HttpStatusCode.NotFound);

        var alert = (await AlertsAsync(auditor)).ExceptBy(before.Select(a => a.Text("id")), a => a.Text("id")).Should().ContainSingle().Subject;
        alert.Text("act").Should().Be("sealed.access-alert");
        alert.Text("actorName").Should().Be("handler");
        alert.ToString().Should().NotContainAny(item.Text("id"), item.Text("regNo"));
        (await auditor.GetJsonAsync($"/api/v1/audit-entries?subject=petition&subjectId={item.Text("id")}")).GetProperty("items").GetArrayLength().Should().Be(0);
        var history = (await screener.GetJsonAsync($"{Route}/{item.Text("id")}/timeline")).EnumerateArray().ToList();
        history.Should().ContainSingle(step => step.Text("act") == "sealed.access-blocked");
        history.Should().NotContain(step => step.Text("act") == "sealed.opened");
    }

    [Fact]
    public async Task Only_what_is_sealed_raises_an_alert()
    {
        var (machine, township, auditor) = (await host.AsMachineAsync(), await host.AsAsync("handler-township"), await host.AsAsync("auditor"));
        var open = await machine.RoutedAsync(to: "ZJW");
        var before = await AlertsAsync(auditor);

        await township.GetAsync($"{Route}/{open.Text("regNo")}").ProblemAsync(HttpStatusCode.NotFound);
        await township.GetAsync($"{Route}/XF500230-1999-000001").ProblemAsync(HttpStatusCode.NotFound);

        (await AlertsAsync(auditor)).Count.Should().Be(before.Count);
    }

    [Fact]
    [Trait("Covers", "XF2022-A46-I5")]
    public async Task A_permitted_look_at_an_accusation_is_on_record_with_who_looked()
    {
        var screener = await host.AsAsync("screener");
        var item = await screener.RegisterAsync(("category", "accusation"), ("respondentOrgCode", "ZJW"));
        foreach (var part in new[] { "", "/documents", "/timeline", "/screening" }) await screener.GetJsonAsync($"{Route}/{item.Text("id")}{part}");

        await using var scope = host.Services.CreateAsyncScope();
        var entries = await scope.ServiceProvider.GetRequiredService<IAuditReader>()
            .ListAsync(new AuditFilter("petition", item.Text("id"), null, null, null), null, 50, TestContext.Current.CancellationToken);

        entries.Count(e => e is { Act: "sealed.opened", ActorName: "screener" }).Should().Be(4);
    }

    private static async Task<IReadOnlyList<JsonElement>> AlertsAsync(HttpClient auditor)
    {
        var all = new List<JsonElement>();
        string? cursor = null;
        do
        {
            var page = await auditor.GetJsonAsync($"/api/v1/audit-entries?subject=alert&pageSize=200{(cursor is null ? "" : $"&cursor={cursor}")}");
            all.AddRange(page.GetProperty("items").EnumerateArray());
            cursor = page.TryGetProperty("nextCursor", out var next) ? next.GetString() : null;
        }
        while (cursor is not null);
        return all;
    }

    [Fact]
    public async Task An_accusation_of_the_discipline_body_itself_is_hidden_from_it()
    {
        var item = await (await host.AsAsync("screener")).RegisterAsync(("category", "accusation"), ("respondentOrgCode", "JW"));

        await (await host.AsAsync("discipline")).GetAsync($"{Route}/{item.Text("id")}").ProblemAsync(HttpStatusCode.NotFound);
    }

    [Fact]
    [Trait("Covers", "XF2022-A22-P2-S3")]
    [Trait("Covers", "XF2022-A30-P3")]
    public async Task An_accusation_goes_to_the_discipline_authority_and_never_to_the_accused()
    {
        var screener = await host.AsAsync("screener");
        var item = await screener.RegisterAsync(("category", "accusation"), ("respondentOrgCode", "ZJW"));

        await screener.StepAsync(item, "screening", new { disposition = "transfer", responsibleOrgCode = "ZJW" }).ProblemAsync(HttpStatusCode.Conflict, "petition.accusation-elsewhere");
        await screener.StepAsync(item, "screening", new { disposition = "not_accept", reason = "无", basis = new[] { "XF2022-A36-P3" } }).ProblemAsync(HttpStatusCode.Conflict, "petition.only-appeals-are-refused");
        await screener.StepAsync(item, "screening", new { disposition = "forward_to_discipline", responsibleOrgCode = "JW" }).JsonAsync();
        await screener.StepAsync(item, "routing", new { responsibleOrgCode = "ZJW" }).ProblemAsync(HttpStatusCode.Conflict);
        var routed = await screener.StepAsync(item, "routing", new { responsibleOrgCode = "JW" }).JsonAsync();

        routed.Text("status").Should().Be("referred_to_discipline");
    }

    [Fact]
    [Trait("Covers", "XF2022-A21-P2-S2")]
    public async Task The_progress_of_an_accusation_says_only_that_it_was_received()
    {
        var screener = await host.AsAsync("screener");
        var item = await screener.RegisterAsync(("category", "accusation"), ("respondentOrgCode", "ZJW"));
        await screener.StepAsync(item, "screening", new { disposition = "forward_to_discipline", responsibleOrgCode = "JW" }).JsonAsync();
        await screener.StepAsync(item, "routing").JsonAsync();

        var progress = await host.Anonymous().GetJsonAsync($"/api/v1/progress/{item.Text("queryCode")}");

        progress.ToString().Should().NotContainAny("JW", "纪", "检举", "ZJW");
    }

    [Fact]
    public async Task Full_identity_is_shown_only_to_those_who_need_it_and_each_read_is_audited()
    {
        var machine = await host.AsMachineAsync();
        var item = await machine.RegisterAsync();
        var path = $"{Route}/{item.Text("id")}/identity-access";

        await (await host.AsAsync("leader")).ActAsync(path, new { purpose = "了解情况" }, null).ProblemAsync(HttpStatusCode.Forbidden);
        await machine.ActAsync(path, new { purpose = "" }, null).ProblemAsync(HttpStatusCode.BadRequest, field: "purpose");
        var people = await (await host.AsAsync("registrar")).ActAsync(path, new { purpose = "电话核实住址" }, null).JsonAsync();

        people[0].Text("idNo").Should().Be(IdNo);
        var timeline = await machine.GetJsonAsync($"{Route}/{item.Text("id")}/timeline");
        timeline.EnumerateArray().Should().Contain(t => t.Text("act") == "petition.identity-read" && t.Text("actorName") == "registrar");
    }

    [Fact]
    public async Task A_recused_officer_may_not_handle_the_item()
    {
        var (machine, handler) = (await host.AsMachineAsync(), await host.AsAsync("handler"));
        var item = await machine.RoutedAsync();

        await handler.StepAsync(item, "recusal", new { officer = "handler", reason = "与信访人是近亲属" }).JsonAsync();

        await handler.StepAsync(item, "acceptance").ProblemAsync(HttpStatusCode.Conflict, "petition.recused");
    }

    [Fact]
    public async Task Handlers_see_only_their_own_units_items()
    {
        var machine = await host.AsMachineAsync();
        var item = await machine.RoutedAsync(to: "ZJW");

        (await (await host.AsAsync("handler")).GetAsync($"{Route}/{item.Text("id")}")).StatusCode.Should().Be(HttpStatusCode.OK);
        await (await host.AsAsync("handler-township")).GetAsync($"{Route}/{item.Text("id")}").ProblemAsync(HttpStatusCode.NotFound);
        await (await host.AsAsync("handler-township")).StepAsync(item, "acceptance").ProblemAsync(HttpStatusCode.NotFound);
    }
}
