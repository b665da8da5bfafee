using System.Net;
using PetitionGovernance.Api.Tests.Hosting;

namespace PetitionGovernance.Api.Tests.Outreach;

[Collection(OnSqlite.Name)]
public sealed class OutreachOnSqlite(SqliteApiHost host) : OutreachTests(host);

[Collection(OnPostgres.Name)]
public sealed class OutreachOnPostgres(PostgresApiHost host) : OutreachTests(host);

public abstract class OutreachTests(ApiHost host)
{
    private const string Events = "/api/v1/outreach-events";

    private static string Number() => $"XJ-{Guid.NewGuid():N}"[..20];

    [Fact]
    public async Task The_coverage_names_every_township_reached_or_not()
    {
        var lead = await host.AsAsync("office-lead");
        await lead.ActAsync(Events, new { eventNo = Number(), kind = "cadre_team", areaCode = "500230101", audience = 120, heldOn = "2026-01-05" }).JsonAsync(HttpStatusCode.Created);

        var coverage = (await lead.GetJsonAsync("/api/v1/reports/outreach?heldFrom=2026-01-05&heldTo=2026-01-05")).EnumerateArray().ToList();

        coverage.Should().HaveCount(30);
        coverage.Where(t => t.GetProperty("events").GetInt32() > 0).Select(t => (t.Text("areaCode"), t.GetProperty("audience").GetInt32())).Should().Equal(("500230101", 120));
    }

    [Fact]
    public async Task A_lesson_stays_open_until_it_is_learned()
    {
        var lead = await host.AsAsync("office-lead");
        var lesson = $"甄别 {Guid.NewGuid():N}";
        var training = await lead.ActAsync(Events, new { eventNo = Number(), kind = "training", areaCode = "500230", audience = 2, lesson, learners = new[] { "screener" } }).JsonAsync(HttpStatusCode.Created);
        (await OpenAsync("registrar")).Should().Contain(lesson);
        (await OpenAsync("screener")).Should().NotContain(lesson);

        await lead.ActAsync($"{Events}/{training.Text("id")}/learners", new { learners = new[] { "registrar" } }).JsonAsync();

        (await OpenAsync("registrar")).Should().NotContain(lesson);

        async Task<IEnumerable<string>> OpenAsync(string user) =>
            (await lead.GetJsonAsync($"/api/v1/open-lessons?user={user}")).EnumerateArray().Select(l => l.Text("lesson")).ToList();
    }

    [Theory]
    [InlineData("""{"eventNo":"X","kind":"training","areaCode":"500230","audience":0}""", "audience")]
    [InlineData("""{"eventNo":"X","kind":"parade","areaCode":"500230","audience":1}""", "kind")]
    [InlineData("""{"eventNo":"X","kind":"cadre_team","areaCode":"50023x","audience":1}""", "areaCode")]
    public async Task An_event_that_makes_no_sense_names_the_field(string body, string field) =>
        await (await host.AsAsync("office-lead")).ActAsync(Events, body).ProblemAsync(HttpStatusCode.BadRequest, field: field);
}
