using System.Net;
using System.Text.Json;
using PetitionGovernance.Api.Tests.Hosting;

namespace PetitionGovernance.Api.Tests.Organizations;

[Collection(OnSqlite.Name)]
public sealed class OrganizationOnSqlite(SqliteApiHost host) : OrganizationTests(host);

[Collection(OnPostgres.Name)]
public sealed class OrganizationOnPostgres(PostgresApiHost host) : OrganizationTests(host);

public abstract class OrganizationTests(ApiHost host)
{
    private const string Route = "/api/v1/organizations";

    [Fact]
    public async Task A_body_is_established_renamed_moved_and_abolished_into_its_successor()
    {
        var admin = await host.AsAsync("admin");

        var body = await EstablishAsync(admin, "LIFE");
        body = await admin.ActAsync($"{Route}/LIFE/name", new { name = "新名称" }, ifMatch: "\"1\"").JsonAsync();
        body.GetProperty("version").GetInt32().Should().Be(2);
        await admin.ActAsync($"{Route}/LIFE/name", new { name = "又一名称" }, ifMatch: "\"1\"").ProblemAsync(HttpStatusCode.PreconditionFailed, "record.stale");
        await admin.ActAsync($"{Route}/LIFE/name", new { name = "又一名称" }, ifMatch: null).ProblemAsync(HttpStatusCode.PreconditionRequired);
        await admin.ActAsync($"{Route}/LIFE/superior", new { parentCode = "SLJ" }).JsonAsync();
        await admin.ActAsync($"{Route}/LIFE/abolition", new { successorCode = "ZJW", on = "2026-03-11" }).ProblemAsync(HttpStatusCode.Conflict, "organization.abolished-in-future", "on");
        await admin.ActAsync($"{Route}/LIFE/abolition", new { successorCode = "ZJW" }).JsonAsync();

        var detail = await admin.GetJsonAsync($"{Route}/LIFE");
        detail.GetProperty("organization").Text("abolishedOn").Should().Be("2026-03-10");
        detail.GetProperty("currentlyActing").Text("code").Should().Be("ZJW");
        detail.GetProperty("superior").Text("code").Should().Be("XW");
    }

    [Fact]
    public async Task What_was_left_under_an_abolished_body_is_listed_under_its_successor()
    {
        var admin = await host.AsAsync("admin");
        await EstablishAsync(admin, "LEFT-A");
        await EstablishAsync(admin, "LEFT-B");
        await EstablishAsync(admin, "LEFT-C", parentCode: "LEFT-A");

        await admin.ActAsync($"{Route}/LEFT-A/abolition", new { successorCode = "LEFT-B" }).JsonAsync();

        (await CodesAsync(admin, "parentCode=LEFT-B")).Should().Equal("LEFT-C");
        (await CodesAsync(admin, "text=LEFT-")).Should().Equal("LEFT-B", "LEFT-C");
        (await CodesAsync(admin, "text=LEFT-&includeAbolished=true")).Should().Equal("LEFT-A", "LEFT-B", "LEFT-C");
    }

    [Fact]
    public async Task All_bodies_are_paged_through_once_each_and_filters_hold_on_every_page()
    {
        var registrar = await host.AsAsync("registrar");
        var codes = new List<string>();
        for (var cursor = ""; cursor is not null;)
        {
            var page = await registrar.GetJsonAsync($"{Route}?kind=township&level=township&pageSize=7{(cursor.Length > 0 ? $"&cursor={cursor}" : "")}");
            codes.AddRange(page.GetProperty("items").EnumerateArray().Select(o => o.Text("code")));
            cursor = page.GetProperty("nextCursor").GetString();
        }

        codes.Should().HaveCount(30).And.OnlyHaveUniqueItems();
    }

    [Theory]
    [InlineData("parentCode=NONE", "parentCode")]
    [InlineData("kind=nobody", "kind")]
    [InlineData("divisionCode=50", "divisionCode")]
    [InlineData("pageSize=0", "pageSize")]
    [InlineData("cursor=x", "cursor")]
    [InlineData("colour=red", "colour")]
    public async Task A_wrong_filter_is_named(string query, string field) =>
        await (await host.AsAsync("registrar")).GetAsync($"{Route}?{query}").ProblemAsync(HttpStatusCode.BadRequest, "request.invalid", field);

    [Theory]
    [InlineData("code", "lower")]
    [InlineData("name", " ")]
    [InlineData("divisionCode", "5002")]
    [InlineData("kind", "nobody")]
    public async Task A_body_of_wrong_form_is_refused_and_the_field_named(string field, string value)
    {
        var facts = Facts("FORM", "XW");
        facts[field] = value;

        await (await host.AsAsync("admin")).ActAsync(Route, facts).ProblemAsync(HttpStatusCode.BadRequest, "request.invalid", field);
    }

    [Fact]
    public async Task Only_who_manages_organizations_changes_them()
    {
        var registrar = await host.AsAsync("registrar");

        await registrar.ActAsync(Route, Facts("MINE", "XW")).ProblemAsync(HttpStatusCode.Forbidden);
        await host.Anonymous().GetAsync(Route).ProblemAsync(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_competence_ends_with_its_last_day_and_that_of_an_abolished_body_goes_to_the_successor()
    {
        var admin = await host.AsAsync("admin");
        await EstablishAsync(admin, "COMP-A");
        var entry = await admin.ActAsync("/api/v1/responsibilities", new { topic = "试验事项", areaCode = "500230101", organizationCode = "COMP-A", effectiveFrom = "2026-01-01" })
            .JsonAsync(HttpStatusCode.Created);

        (await CompetentAsync(admin, "2026-03-10")).Should().Equal("COMP-A", "500230101");
        await admin.ActAsync($"{Route}/COMP-A/abolition", new { successorCode = "ZJW" }).JsonAsync();
        (await CompetentAsync(admin, "2026-03-10")).Should().Equal("ZJW", "500230101");
        await admin.ActAsync($"/api/v1/responsibilities/{entry.Text("id")}/withdrawal", new { effectiveTo = "2026-03-09" }, ifMatch: "\"1\"").JsonAsync();
        (await CompetentAsync(admin, "2026-03-09")).Should().Equal("ZJW", "500230101");
        (await CompetentAsync(admin, "2026-03-10")).Should().Equal("500230101");
        var listed = await admin.GetJsonAsync("/api/v1/responsibilities?organizationCode=COMP-A");
        listed.GetProperty("items").EnumerateArray().Should().ContainSingle().Which.Text("effectiveTo").Should().Be("2026-03-09");
    }

    private static Dictionary<string, object?> Facts(string code, string? parentCode) => new()
    {
        ["code"] = code,
        ["name"] = $"试验机构{code}",
        ["kind"] = "department",
        ["level"] = "county",
        ["parentCode"] = parentCode,
        ["divisionCode"] = "500230",
    };

    private static Task<JsonElement> EstablishAsync(HttpClient admin, string code, string parentCode = "XW") =>
        admin.ActAsync(Route, Facts(code, parentCode), ifMatch: null).JsonAsync(HttpStatusCode.Created);

    private static async Task<IEnumerable<string>> CodesAsync(HttpClient client, string query) =>
        (await client.GetJsonAsync($"{Route}?{query}")).GetProperty("items").EnumerateArray().Select(o => o.Text("code"));

    private static async Task<IEnumerable<string>> CompetentAsync(HttpClient client, string on) =>
        (await client.GetJsonAsync($"/api/v1/responsibilities/competent?topic=试验事项&areaCode=500230101&on={on}")).EnumerateArray().Select(b => b.Text("organizationCode"));
}
