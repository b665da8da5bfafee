using System.Net;
using System.Text.Json;
using PetitionGovernance.Api.Tests.Hosting;
using PetitionGovernance.Api.Tests.Petitions;
using static PetitionGovernance.Api.Tests.Mediation.MediationSample;

namespace PetitionGovernance.Api.Tests.Mediation;

[Collection(OnSqlite.Name)]
public sealed class MediationLifeOnSqlite(SqliteApiHost host) : MediationLifeTests(host);

[Collection(OnPostgres.Name)]
public sealed class MediationLifeOnPostgres(PostgresApiHost host) : MediationLifeTests(host);

public abstract class MediationLifeTests(ApiHost host)
{
    [Fact]
    public async Task An_item_is_mediated_to_an_agreement_and_goes_on_until_its_outcome_is_accounted_for()
    {
        var machine = await host.AsMachineAsync();
        var item = await machine.AcceptedAsync();
        Actions(item).Should().Contain("mediations");
        var before = await machine.GetJsonAsync($"{Sample.Route}/{item.Text("regNo")}");

        var opened = await machine.MediateAsync(("petition", item.Text("regNo")));
        (opened.Text("status"), opened.Text("source"), opened.Text("regNo")).Should().Be(("awaiting_consent", "petition", item.Text("regNo")));
        opened.Text("mediationNo").Should().StartWith("TJ500230-2026-");
        opened.GetProperty("parties")[0].Text("name").Should().Be("测**", "names are masked");
        await machine.MediationAsync(opened, "sessions", new { record = "还没有同意" }).ProblemAsync(HttpStatusCode.Conflict, "mediation.consent-missing");
        var running = await machine.GetJsonAsync($"{Sample.Route}/{item.Text("regNo")}");
        Prompts(running).Should().Contain("mediation-running");
        Actions(running).Should().NotContain("mediations");
        await machine.ConsentAsync(opened);
        await machine.MediationAsync(opened, "sessions", new { record = "双方陈述", participants = new[] { new { part = "律师", name = "孙八", opinion = "有合同依据" } } }).JsonAsync();
        var agreed = await machine.MediationAsync(opened, "agreement", Agreement("2026-03-31")).JsonAsync();

        (agreed.Text("status"), agreed.Text("performance"), agreed.Text("nextTermOn"), agreed.Text("confirmBy")).Should().Be(("agreed", "pending", "2026-03-31", "2026-04-09"));
        var after = await machine.GetJsonAsync($"{Sample.Route}/{item.Text("regNo")}");
        (after.Text("status"), after.Text("substantiveStatus")).Should().Be(("accepted", "unresolved"), "an agreement does not close the item");
        Prompts(after).Should().Contain("settled-not-closed");
        DueOf(after, "T-HANDLE").Should().Be(DueOf(before, "T-HANDLE"), "mediation stops no period");
        (await machine.GetJsonAsync($"{Sample.Route}/{item.Text("regNo")}/timeline")).EnumerateArray().Select(s => s.Text("act")).Should().ContainInOrder("MediationBegan", "MediationEnded");
        (await machine.GetJsonAsync($"{Sample.Route}/{item.Text("regNo")}/deadlines"))[0].Text("mediation").Should().Contain("没有停止本期限");
        (await machine.GetJsonAsync($"{Sample.Route}/{item.Text("regNo")}/mediations"))[0].Text("id").Should().Be(opened.Text("id"));

        var performed = await machine.MediationAsync(opened, "performance", new { term = 1, performed = true }).JsonAsync();
        performed.Text("performance").Should().Be("performed");
        await machine.MediationAsync(opened, "confirmation", new { courtCode = "FY", jointly = true }).JsonAsync();
        var confirmed = await machine.MediationAsync(opened, "confirmation/answer", new { confirmed = true, documentNo = "民特1号" }).JsonAsync();
        confirmed.GetProperty("confirmation").GetProperty("confirmed").GetBoolean().Should().BeTrue();
        (await machine.GetJsonAsync($"{Route}/{opened.Text("id")}")).GetProperty("version").GetInt32().Should().Be(confirmed.GetProperty("version").GetInt32());
    }

    [Fact]
    public async Task Where_no_agreement_is_reached_the_item_goes_on_and_may_be_mediated_again()
    {
        var machine = await host.AsMachineAsync();
        var item = await machine.AcceptedAsync();
        var opened = await machine.MediateAsync(("petition", item.Text("id")));
        await machine.ActAsync(Route, Body(("petition", item.Text("id"))), ifMatch: null).ProblemAsync(HttpStatusCode.Conflict, "petition.under-mediation");

        var refused = await machine.MediationAsync(opened, "consent", new { side = "respondent", given = false, how = "电话答复" }).JsonAsync();

        refused.Text("status").Should().Be("not_agreed");
        Prompts(await machine.GetJsonAsync($"{Sample.Route}/{item.Text("regNo")}")).Should().Contain("mediation-failed");
        await machine.MediateAsync(("petition", item.Text("id")), ("kind", "reconciliation"), ("organizationCode", "ZJW"));
    }

    [Fact]
    public async Task A_walk_in_belongs_to_its_organization_and_the_centre_and_is_reassigned_by_it()
    {
        var (clerk, township, leader) = (await host.AsAsync("registrar"), await host.AsAsync("handler-township"), await host.AsAsync("leader"));
        var opened = await clerk.MediateAsync(("disputeNo", "JF-2026-0001"), ("keyDispute", true));
        opened.Text("source").Should().Be("dispute");

        await township.GetAsync($"{Route}/{opened.Text("id")}").ProblemAsync(HttpStatusCode.NotFound);
        await township.MediationAsync(opened, "failure", new { reason = "无" }).ProblemAsync(HttpStatusCode.NotFound);
        (await leader.GetJsonAsync($"{Route}?disputeNo=JF-2026-0001")).GetProperty("items").GetArrayLength().Should().BePositive();
        var reassigned = await clerk.MediationAsync(opened, "assignment", new { organizationCode = "BDJ", mediators = new[] { "钱七" } }).JsonAsync();
        reassigned.GetProperty("mediators")[0].GetString().Should().Be("钱七");
        await clerk.MediationAsync(opened, "assignment", new { organizationCode = "ZJW" }).ProblemAsync(HttpStatusCode.Conflict, "mediation.not-a-mediation-body");
        var moved = await clerk.MediateAsync(("kind", "administrative"), ("withinDiscretion", true), ("organizationCode", "500230101"));
        (await township.GetJsonAsync($"{Route}/{moved.Text("id")}")).Text("organizationCode").Should().Be("500230101");
    }

    [Theory]
    [InlineData("kind", "family", HttpStatusCode.BadRequest)]
    [InlineData("organizationCode", "NONE", HttpStatusCode.BadRequest)]
    [InlineData("organizationCode", null, HttpStatusCode.BadRequest)]
    [InlineData("matter", " ", HttpStatusCode.BadRequest)]
    [InlineData("parties", null, HttpStatusCode.BadRequest)]
    [InlineData("disputeNo", " ", HttpStatusCode.BadRequest)]
    [InlineData("startedOn", "2026-02-30", HttpStatusCode.BadRequest)]
    [InlineData("startedOn", "2026-03-11", HttpStatusCode.Conflict)]
    [InlineData("keyDispute", true, HttpStatusCode.Conflict, "disputeNo")]
    [InlineData("more", 1, HttpStatusCode.BadRequest)]
    public async Task What_makes_no_case_names_the_field_and_writes_nothing(string field, object? value, HttpStatusCode status, string? named = null)
    {
        var clerk = await host.AsAsync("registrar");
        var matter = $"事由 {field} {value}";

        await clerk.ActAsync(Route, Body(field == "matter" ? (field, value) : ("matter", matter), (field, value)), ifMatch: null).ProblemAsync(status, field: named ?? field);

        (await clerk.GetJsonAsync($"{Route}?pageSize=200&startedFrom=2026-03-10")).GetProperty("items").EnumerateArray().Should().NotContain(m => m.Text("mediationNo") == matter);
    }

    [Fact]
    public async Task What_makes_no_sense_is_refused_and_a_stale_hand_is_told()
    {
        var clerk = await host.AsAsync("registrar");
        var opened = await clerk.MediateAsync();

        await clerk.MediationAsync(opened, "consent", new { side = "applicant", given = true, how = "签字" }, "\"7\"").ProblemAsync(HttpStatusCode.PreconditionFailed);
        await clerk.MediationAsync(opened, "consent", new { side = "third", given = true, how = "签字" }).ProblemAsync(HttpStatusCode.BadRequest, field: "side");
        await clerk.MediationAsync(opened, "agreement", Agreement()).ProblemAsync(HttpStatusCode.Conflict, "mediation.consent-missing");
        await clerk.ConsentAsync(opened);
        await clerk.MediationAsync(opened, "agreement", new { lawful = true, terms = Array.Empty<object>() }).ProblemAsync(HttpStatusCode.Conflict, "mediation.no-agreement-paper", "terms");
        await clerk.MediationAsync(opened, "agreement", new { lawful = true, terms = new object[] { new { by = "respondent", text = " " } } }).ProblemAsync(HttpStatusCode.BadRequest, field: "terms[0].text");
        await clerk.MediationAsync(opened, "confirmation", new { courtCode = "FY", jointly = true }).ProblemAsync(HttpStatusCode.Conflict, "mediation.out-of-order");
        await clerk.ActAsync($"{Route}/{Guid.Empty}/failure", new { reason = "无" }).ProblemAsync(HttpStatusCode.NotFound);
        await clerk.GetAsync($"{Route}?startedFrom=2026-03-10&startedTo=2026-03-09").ProblemAsync(HttpStatusCode.BadRequest, field: "startedTo");
    }

    [Fact]
    public async Task An_accusation_is_not_mediated_and_its_existence_is_not_told()
    {
        var (lead, machine) = (await host.AsAsync("office-lead"), await host.AsAsync("registrar"));
        var accusation = await lead.RegisterAsync(("category", "accusation"), ("respondentOrgCode", "ZJW"));

        await lead.ActAsync(Route, Body(("petition", accusation.Text("regNo"))), ifMatch: null).ProblemAsync(HttpStatusCode.Conflict, "petition.accusation-not-mediated");
        await machine.ActAsync(Route, Body(("petition", accusation.Text("regNo"))), ifMatch: null).ProblemAsync(HttpStatusCode.NotFound);
        await machine.GetAsync($"{Sample.Route}/{accusation.Text("regNo")}/mediations").ProblemAsync(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_mediation_of_an_item_that_turns_out_to_be_an_accusation_is_sealed_with_it()
    {
        var (lead, machine, registrar, leader) = (await host.AsAsync("office-lead"), await host.AsMachineAsync(), await host.AsAsync("registrar"), await host.AsAsync("leader"));
        var item = await machine.RegisterAsync();
        var opened = await machine.MediateAsync(("petition", item.Text("regNo")));
        await registrar.GetJsonAsync($"{Route}/{opened.Text("id")}");
        var counted = (await leader.GetJsonAsync(Report)).GetProperty("total").GetProperty("taken").GetInt32();

        await machine.StepAsync(item, "screening", new { category = "accusation", disposition = "forward_to_discipline", responsibleOrgCode = "JW", reason = "反映干部违纪" }).JsonAsync();

        await registrar.GetAsync($"{Route}/{opened.Text("id")}").ProblemAsync(HttpStatusCode.NotFound);
        (await registrar.GetJsonAsync($"{Route}?regNo={item.Text("regNo")}")).GetProperty("items").GetArrayLength().Should().Be(0);
        (await leader.GetJsonAsync(Report)).GetProperty("total").GetProperty("taken").GetInt32().Should().Be(counted - 1);
        (await lead.GetJsonAsync($"{Route}/{opened.Text("id")}")).Text("regNo").Should().Be(item.Text("regNo"));
    }

    private static IEnumerable<string> Actions(JsonElement item) => item.GetProperty("nextActions").EnumerateArray().Select(a => a.Text("action"));

    private static IEnumerable<string> Prompts(JsonElement item) => item.GetProperty("prompts").EnumerateArray().Select(p => p.Text("code"));

    private static string DueOf(JsonElement item, string code) => item.GetProperty("deadlines").EnumerateArray().Last(d => d.Text("code") == code).Text("legalDue");
}
