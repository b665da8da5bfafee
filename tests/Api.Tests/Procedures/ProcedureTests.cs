using System.Net;
using PetitionGovernance.Api.Tests.Hosting;

namespace PetitionGovernance.Api.Tests.Procedures;

[Collection(OnSqlite.Name)]
public sealed class ProceduresOnSqlite(SqliteApiHost host) : ProcedureTests(host);

[Collection(OnPostgres.Name)]
public sealed class ProceduresOnPostgres(PostgresApiHost host) : ProcedureTests(host);

public abstract class ProcedureTests(ApiHost host)
{
    private const string Procedures = "/api/v1/legal/procedures";

    [Fact]
    public async Task Unpaid_wages_lead_to_labour_inspection_of_the_county_and_its_arbitration()
    {
        var client = await host.AsAsync("registrar");

        var inspection = (await client.GetJsonAsync($"{Procedures}?route=duty_application&topic=拖欠工资")).EnumerateArray().First();
        var arbitration = (await client.GetJsonAsync($"{Procedures}?route=labour_arbitration&topic=拖欠工资")).EnumerateArray().Single();

        inspection.Text("code").Should().Be("labour-inspection");
        inspection.GetProperty("authority").Text("organizationCode").Should().Be("RSJ");
        arbitration.GetProperty("periods")[0].GetProperty("number").GetInt32().Should().Be(1);
        arbitration.GetProperty("periods")[0].Text("unit").Should().Be("year");
        arbitration.GetProperty("basis").EnumerateArray().Last().Text("edition").Should().Be("2007年制定");
    }

    [Fact]
    public async Task Who_is_competent_for_the_topic_is_named_where_it_depends_on_the_topic()
    {
        var client = await host.AsAsync("registrar");

        var water = await client.GetJsonAsync($"{Procedures}/duty-application?topic=供水&areaCode=500230");
        var unsaid = await client.GetJsonAsync($"{Procedures}/duty-application");

        water.GetProperty("authority").Text("organizationName").Should().Be("县水利局");
        unsaid.GetProperty("authority").GetProperty("byTopic").GetBoolean().Should().BeTrue();
        unsaid.GetProperty("authority").GetProperty("organizationCode").GetString().Should().BeNull();
    }

    [Fact]
    public async Task The_procedures_of_one_authority_are_its_own()
    {
        var found = (await (await host.AsAsync("registrar")).GetJsonAsync($"{Procedures}?authority=JCY")).EnumerateArray().ToList();

        found.Should().NotBeEmpty().And.OnlyContain(p => p.GetProperty("authority").Text("organizationCode") == "JCY");
    }

    [Theory]
    [InlineData("2025-07-14", "2025-09-12")]
    [InlineData("2025-07-15", "2025-09-15")]
    [InlineData("2023-07-14", "2023-09-12")]
    public async Task The_last_day_to_apply_is_computed_and_explained(string date, string last)
    {
        var periods = await (await host.AsAsync("registrar")).GetJsonAsync($"{Procedures}/administrative-reconsideration/last-days?from=learned_of_act&date={date}");

        var apply = periods.EnumerateArray().Single();
        apply.Text("legalDue").Should().Be(last);
        apply.Text("sentence").Should().Contain("60日").And.Contain("行政复议法");
    }

    [Theory]
    [InlineData("", "?route=none_such", HttpStatusCode.BadRequest, "route")]
    [InlineData("", "?topic=%20", HttpStatusCode.BadRequest, "topic")]
    [InlineData("", "?areaCode=5", HttpStatusCode.BadRequest, "areaCode")]
    [InlineData("", "?authority=no such", HttpStatusCode.BadRequest, "authority")]
    [InlineData("/duty-application/last-days", "?from=application_received", HttpStatusCode.BadRequest, "date")]
    [InlineData("/duty-application/last-days", "?from=award_received&date=2025-01-01", HttpStatusCode.BadRequest, "from")]
    [InlineData("/party-member-appeal/last-days", "?from=award_received&date=2025-01-01", HttpStatusCode.BadRequest, "from")]
    [InlineData("/duty-application/last-days", "?from=application_received&date=2025-02-30", HttpStatusCode.BadRequest, "date")]
    [InlineData("/duty-application/last-days", "?from=application_received&date=9999-12-31", HttpStatusCode.BadRequest, "date")]
    [InlineData("/none-such", "", HttpStatusCode.NotFound, null)]
    [InlineData("/none-such/last-days", "?from=application_received&date=2025-01-01", HttpStatusCode.NotFound, null)]
    public async Task A_question_that_has_no_answer_names_the_field(string path, string query, HttpStatusCode status, string? field) =>
        await (await host.AsAsync("registrar")).GetAsync(Procedures + path + query).ProblemAsync(status, field: field);
}
