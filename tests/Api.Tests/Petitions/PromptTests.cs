using System.Net;
using System.Text.Json;
using PetitionGovernance.Api.Tests.Hosting;
using static PetitionGovernance.Api.Tests.Petitions.Sample;

namespace PetitionGovernance.Api.Tests.Petitions;

[Collection(OnSqlite.Name)]
public sealed class PromptsOnSqlite(SqliteApiHost host) : PromptTests(host);

[Collection(OnPostgres.Name)]
public sealed class PromptsOnPostgres(PostgresApiHost host) : PromptTests(host);

public abstract class PromptTests(ApiHost host)
{
    [Fact]
    [Trait("Covers", "XF2022-A19-P1-S1")]
    [Trait("Covers", "XF2022-A19-P2")]
    [Trait("Covers", "XF2022-A37-P2-S1")]
    public async Task What_a_registration_lacks_is_prompted_in_the_answer_and_on_the_item()
    {
        var registrar = await host.AsAsync("registrar");

        var item = await registrar.RegisterAsync(("request", null), ("missingElements", new[] { "reasons" }), ("hardship", true), ("receivedOn", "2026-03-10"));
        var view = await registrar.GetJsonAsync($"{Route}/{item.Text("id")}");

        Codes(item).Should().BeEquivalentTo("elements-missing", "truth-unconfirmed", "social-relief");
        Codes(view).Should().Equal(Codes(item));
        var missing = view.GetProperty("prompts").EnumerateArray().Single(p => p.Text("code") == "elements-missing");
        missing.GetProperty("elements").EnumerateArray().Select(e => e.GetString()).Should().Equal("request", "reasons");
        (missing.Text("basis"), missing.Text("basisText")).Should().Be(("XF2022-A19-P1-S1", "《信访工作条例》第十九条第一款"));
        view.GetProperty("intake").GetProperty("hardship").GetBoolean().Should().BeTrue();
    }

    [Fact]
    [Trait("Covers", "XF2022-A21-P2-S1")]
    public async Task An_item_entered_three_days_after_receipt_says_so_where_the_limit_is_one()
    {
        var registrar = await host.AsAsync("registrar");

        Codes(await registrar.RegisterAsync(("receivedOn", "2026-03-07"), ("truthConfirmed", true))).Should().Equal("entered-late");
        Codes(await registrar.RegisterAsync(("receivedOn", "2026-03-09"), ("truthConfirmed", true))).Should().BeEmpty();
    }

    [Fact]
    [Trait("Covers", "XF2022-A19-P1-S2")]
    public async Task What_is_told_by_telephone_names_who_took_it_down()
    {
        var machine = await host.AsMachineAsync();

        await machine.ActAsync(Route, Registration(("channel", "telephone"), ("recordedBy", " ")), null).ProblemAsync(HttpStatusCode.Conflict, "petition.recorder-missing", "recordedBy");
        var item = await machine.RegisterAsync(("channel", "telephone"), ("recordedBy", "热线三号坐席"));

        Codes(item).Should().Equal("oral-unconfirmed");
        (await machine.GetJsonAsync($"{Route}/{item.Text("id")}")).GetProperty("intake").Text("recordedBy").Should().Be("热线三号坐席");
    }

    [Fact]
    [Trait("Covers", "XF2022-A17-P2")]
    public async Task An_organization_is_registered_by_name_and_with_the_person_who_acts_for_it()
    {
        var registrar = await host.AsAsync("registrar");
        (string, object?)[] committee = [("channel", "letter"), ("petitionerKind", "other_organization"), ("petitionerIdNo", null), ("petitionerName", "某小区业主委员会")];

        await registrar.ActAsync(Route, Registration([.. committee, ("petitionerName", null)]), null).ProblemAsync(HttpStatusCode.Conflict, "petition.organization-unnamed", "petitionerName");
        Codes(await registrar.RegisterAsync(committee)).Should().Equal("contact-missing");
        var item = await registrar.RegisterAsync([.. committee, ("petitionerContact", "测试乙")]);

        Codes(item).Should().BeEmpty();
        (await registrar.GetJsonAsync($"{Route}/{item.Text("id")}")).ToString().Should().NotContain("测试乙");
        (await registrar.ActAsync($"{Route}/{item.Text("id")}/identity-access", new { purpose = "联系经办人" }, null).JsonAsync())[0].Text("contact").Should().Be("测试乙");
    }

    private static IReadOnlyList<string> Codes(JsonElement item) => [.. item.GetProperty("prompts").EnumerateArray().Select(p => p.Text("code"))];
}
