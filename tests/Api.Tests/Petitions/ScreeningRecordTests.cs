using System.Net;
using System.Text.Json;
using PetitionGovernance.Api.Tests.Hosting;

namespace PetitionGovernance.Api.Tests.Petitions;

[Collection(OnSqlite.Name)]
public sealed class ScreeningRecordOnSqlite(SqliteApiHost host) : ScreeningRecordTests(host);

[Collection(OnPostgres.Name)]
public sealed class ScreeningRecordOnPostgres(PostgresApiHost host) : ScreeningRecordTests(host);

/// <summary>What a clerk states for screening, and who answers for a refusal.</summary>
public abstract class ScreeningRecordTests(ApiHost host)
{
    private static readonly object Refusal = new { disposition = "not_accept", reason = "人民法院已经立案", basis = new[] { "XF2022-A31-I1" } };

    [Fact]
    public async Task A_stated_fact_is_an_act_of_the_item_until_it_is_routed()
    {
        var machine = await host.AsMachineAsync();
        var item = await machine.RegisterAsync();

        var stated = await machine.StepAsync(item, "screening/facts", Facts(("legalRoute", "无"))).JsonAsync();

        stated.GetProperty("nextActions").EnumerateArray().Select(a => a.Text("action")).Should().Contain("screening/facts");
        (await machine.GetJsonAsync($"{Sample.Route}/{item.Text("id")}/timeline")).EnumerateArray().Should().HaveCount(2);
        await machine.StepAsync(item, "screening/facts", Facts(("legalRoute", "无"))).ProblemAsync(HttpStatusCode.Conflict, "petition.no-new-fact");
        var routed = await machine.RoutedAsync();
        await machine.StepAsync(routed, "screening/facts", Facts(("legalRoute", "无"))).ProblemAsync(HttpStatusCode.Conflict, "petition.out-of-order");
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"facts":{}}""")]
    [InlineData("""{"facts":null}""")]
    [InlineData("""{"facts":{"legalRoute":null}}""")]
    [InlineData("""{"facts":{"legalRoute":7}}""")]
    [InlineData("""{"facts":{"legal route":"无"}}""")]
    [InlineData("""{"facts":[]}""")]
    public async Task Facts_of_the_wrong_form_are_refused_by_their_field(string body)
    {
        var machine = await host.AsMachineAsync();
        var item = await machine.RegisterAsync();

        var problem = await machine.StepAsync(item, "screening/facts", body).ProblemAsync(HttpStatusCode.BadRequest);

        problem.GetProperty("errors").EnumerateObject().Should().Contain(error => error.Name.StartsWith("facts", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_system_that_records_a_refusal_names_the_person_who_decided()
    {
        var machine = await host.AsMachineAsync();
        var item = await machine.RegisterAsync();

        await machine.StepAsync(item, "screening", Refusal).ProblemAsync(HttpStatusCode.Conflict, "petition.refusal-without-person", "decidedBy");
        await machine.StepAsync(item, "screening", new { disposition = "not_accept", reason = "人民法院已经立案", basis = new[] { "XF2022-A31-I1" }, decidedBy = "甄别员王五" }).JsonAsync();

        (await LastScreeningAsync(machine, item)).Text("decidedBy").Should().Be("甄别员王五");
    }

    [Fact]
    public async Task A_person_who_refuses_is_the_one_who_decided()
    {
        var machine = await host.AsMachineAsync();
        var screener = await host.AsAsync("screener");
        var item = await screener.RegisterAsync();

        await screener.StepAsync(item, "screening", Refusal).JsonAsync();

        (await LastScreeningAsync(machine, item)).Text("decidedBy").Should().Be("screener");
    }

    private static object Facts(params (string Name, string Value)[] facts) => new { facts = facts.ToDictionary(f => f.Name, f => f.Value) };

    private static async Task<JsonElement> LastScreeningAsync(HttpClient client, JsonElement item) =>
        (await client.GetJsonAsync($"{Sample.Route}/{item.Text("id")}")).GetProperty("screenings").EnumerateArray().Last();
}
