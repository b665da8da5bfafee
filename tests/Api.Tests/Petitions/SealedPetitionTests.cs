using System.Net;
using PetitionGovernance.Api.Tests.Hosting;
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
