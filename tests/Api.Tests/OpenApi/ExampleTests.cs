using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using PetitionGovernance.Api.Tests.Hosting;

namespace PetitionGovernance.Api.Tests.OpenApi;

public sealed class ExamplesOnSqlite(SqliteApiHost host) : ExampleTests(host), IClassFixture<SqliteApiHost>;

public sealed class ExamplesOnPostgres(PostgresApiHost host) : ExampleTests(host), IClassFixture<PostgresApiHost>;

/// <summary>The examples of the description, sent as they stand by the people of the trial.</summary>
/// <remarks>On hosts of their own: they publish a calendar and move bodies, which other tests must not feel.</remarks>
public abstract partial class ExampleTests(ApiHost host)
{
    private const string Items = "/api/v1/petitions";
    private const string Reviews = "/api/v1/reviews";
    private const string ReviewedItem = "XF500230-2026-000001";

    private readonly Dictionary<string, HttpClient> people = [];
    private JsonElement paths;

    [Fact]
    public async Task Every_example_of_a_step_works_in_its_turn()
    {
        await ReadAsync();
        await SendAsync("admin", "/api/v1/users", HttpStatusCode.Created);
        await SendAsync("admin", "/api/v1/clients", HttpStatusCode.Created);

        var item = await RegisterAsync();
        await StepAsync(item, "registrar", "identity-access");
        await SendAsync("registrar", Items + "/{id}/documents", HttpStatusCode.Created, item);
        await StepAsync(item, "screener", "screening/facts", "screening", "routing");
        await StepAsync(item, "handler", "objection");
        await StepAsync(item, "office-lead", "objection/decision");
        await StepAsync(item, "handler", "notification", "officer", "acceptance", "extension", "statement", "hearing", "reply", "service", "closure");
        await StepAsync(item, "registrar", "satisfaction");
        await StepAsync(item, "office-lead", "redo");
        await SendAsync("handler", "/api/v1/work-queue/hand-over");
        var unclear = await RegisterAsync();
        await SendAsync("screener", Items + "/{id}/screening", target: unclear, body: """{"disposition":"ask_for_clarification","reason":"没有写明是哪一部电梯"}""");
        await StepAsync(unclear, "screener", "clarification");
        await StepAsync(unclear, "registrar", "clarification/answer");
        await LinkAsync(unclear);
        await StepAsync(await RegisterAsync(), "registrar", "withdrawal");
        await StepAsync(await RegisterAsync(), "office-lead", "recusal");

        foreach (var step in new[] { "refusal", "withdrawal", "acceptance" }) await ReviewAsync(step);

        await SendAsync("admin", "/api/v1/users/{userName}/roles", target: "zhao.liu");
        await SendAsync("admin", "/api/v1/users/{userName}/unit", target: "zhao.liu");
    }

    [Fact]
    public async Task Every_example_of_supervision_and_accountability_works_in_its_turn()
    {
        await ReadAsync();
        var order = (await SendAsync("office-lead", "/api/v1/supervision-orders", HttpStatusCode.Created)).Text("id");
        await SendAsync("handler", "/api/v1/supervision-orders/{id}/answer", target: order);
        await SendAsync("office-lead", "/api/v1/supervision-orders/{id}/issue", target: order);
        await SendAsync("office-lead", "/api/v1/supervision-orders/{id}/closure", target: order);
        var talk = (await SendAsync("office-lead", "/api/v1/admonitory-talks", HttpStatusCode.Created)).Text("id");
        await SendAsync("inspector", "/api/v1/admonitory-talks/{id}/follow-up", target: talk);
        var recommendation = (await SendAsync("office-lead", "/api/v1/recommendations", HttpStatusCode.Created)).Text("id");
        await SendAsync("handler", "/api/v1/recommendations/{id}/feedback", target: recommendation);
        await SendAsync("inspector", "/api/v1/recommendations/{id}/checks", target: recommendation);
        var referral = (await SendAsync("screener", "/api/v1/accountability-referrals", HttpStatusCode.Created)).Text("id");
        foreach (var step in new[] { "decision", "transfer" }) await SendAsync("office-lead", $"/api/v1/accountability-referrals/{{id}}/{step}", target: referral);
        foreach (var step in new[] { "feedback", "outcomes", "closure" }) await SendAsync("discipline", $"/api/v1/accountability-referrals/{{id}}/{step}", target: referral);
    }

    [Fact]
    public async Task Every_example_of_guidance_works_in_its_turn()
    {
        await ReadAsync();
        var item = await RegisterAsync();
        await SendAsync("screener", $"{Items}/{{id}}/screening", target: item, body: """{"disposition":"guide","reason":"应当先走法定程序"}""");
        await SendAsync("screener", $"{Items}/{{id}}/routing", target: item, body: "{}");

        var guidance = (await SendAsync("screener", $"{Items}/{{id}}/path-guidance", HttpStatusCode.Created, item)).Text("id");
        var barrier = (await SendAsync("screener", "/api/v1/path-guidance/{id}/answer", target: guidance)).GetProperty("barriers")[0].Text("id");
        await SendAsync("registrar", "/api/v1/path-guidance/{id}/return", target: guidance);
        await SendAsync("office-lead", "/api/v1/barriers/{id}/consultation", target: barrier);
    }

    [Fact]
    public async Task Every_example_of_a_case_package_works_in_its_turn()
    {
        await ReadAsync();
        const string packages = "/api/v1/case-packages", first = "XF500230-2026-000001", second = "XF500230-2026-000002";
        var (one, two) = (await RegNoAsync(), await RegNoAsync());
        var package = (await SendAsync("office-lead", packages, HttpStatusCode.Created, body: ExampleOf(packages).Replace(first, one, StringComparison.Ordinal))).Text("id");
        foreach (var act in new[] { "items", "items/removal" })
            await SendAsync("office-lead", $"{packages}/{{id}}/{act}", target: package, body: ExampleOf($"{packages}/{{id}}/{act}").Replace(second, two, StringComparison.Ordinal));
        foreach (var (who, act) in new[] { ("office-lead", "charge"), ("handler", "plan"), ("handler", "measures/{part}/settlement"), ("leader", "visits"), ("office-lead", "dispatches"),
            ("handler", "funds"), ("leader", "funds/{part}/decision"), ("office-lead", "funds/{part}/payment"), ("office-lead", "closure"), ("office-lead", "rebound") })
            await SendAsync(who, $"{packages}/{{id}}/{act}", target: package, and: "1");
    }

    [Fact]
    public async Task Every_example_of_a_mediation_works_in_its_turn()
    {
        await ReadAsync();
        const string mediations = "/api/v1/mediations";
        var mediation = (await SendAsync("registrar", mediations, HttpStatusCode.Created)).Text("id");
        await SendAsync("registrar", $"{mediations}/{{id}}/assignment", target: mediation);
        await SendAsync("registrar", $"{mediations}/{{id}}/consent", target: mediation);
        await SendAsync("registrar", $"{mediations}/{{id}}/consent", target: mediation, body: ExampleOf($"{mediations}/{{id}}/consent").Replace("applicant", "respondent", StringComparison.Ordinal));
        foreach (var act in new[] { "sessions", "agreement", "performance", "confirmation", "confirmation/answer" }) await SendAsync("registrar", $"{mediations}/{{id}}/{act}", target: mediation);
        var failing = (await SendAsync("registrar", mediations, HttpStatusCode.Created)).Text("id");
        await SendAsync("registrar", $"{mediations}/{{id}}/failure", target: failing);
    }

    [Fact]
    public async Task Every_example_of_reception_works_in_its_turn()
    {
        await ReadAsync();
        const string days = "/api/v1/reception-days", sessions = "/api/v1/reception-sessions", problems = "/api/v1/reception-problems";
        var day = (await SendAsync("registrar", days, HttpStatusCode.Created)).Text("id");
        await SendAsync("registrar", $"{days}/{{id}}/publication", target: day, body: "{}");
        await SendAsync("registrar", $"{days}/{{id}}/cancellation", target: day);
        var session = (await SendAsync("registrar", sessions, HttpStatusCode.Created)).Text("id");
        foreach (var act in new[] { "resolution", "guidance", "assignment" })
        {
            var problem = (await SendAsync("registrar", $"{sessions}/{{id}}/problems", HttpStatusCode.Created, session)).Text("id");
            await SendAsync("registrar", $"{problems}/{{id}}/{act}", target: problem);
            if (act == "assignment") await SendAsync("handler", $"{problems}/{{id}}/report", target: problem);
        }

        await SendAsync("registrar", $"{sessions}/{{id}}/conclusion", target: session);
    }

    [Fact]
    public async Task Every_example_of_administration_works_in_its_turn()
    {
        await ReadAsync();
        const string organizations = "/api/v1/organizations", responsibilities = "/api/v1/responsibilities";
        var body = (await SendAsync("admin", organizations, HttpStatusCode.Created)).Text("code");
        await SendAsync("admin", organizations + "/{code}/name", target: body);
        await SendAsync("admin", organizations + "/{code}/superior", target: body);
        await SendAsync("admin", organizations + "/{code}/abolition", target: body);
        var entry = (await SendAsync("admin", responsibilities, HttpStatusCode.Created)).Text("id");
        await SendAsync("admin", responsibilities + "/{id}/withdrawal", target: entry);
        await SendAsync("admin", "/api/v1/calendar-years/{year}", target: "2027", method: "put");
        await SendAsync("admin", "/api/v1/screening/rule-sets/{division}/{from}", target: "500230", and: "2026-01-01", method: "put");
        await SendAsync("admin", "/api/v1/legal/regulations/{id}/official-text", HttpStatusCode.Created, "XF2022");
    }

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex RouteValue();

    private async Task ReadAsync()
    {
        using var http = host.Anonymous();
        paths = (await http.GetJsonAsync("swagger/v1/swagger.json")).GetProperty("paths");
    }

    private async Task<string> RegNoAsync() => (await SendAsync("registrar", Items, HttpStatusCode.Created)).Text("regNo");

    private async Task<string> RegisterAsync() => (await SendAsync("registrar", Items, HttpStatusCode.Created)).Text("id");

    /// <summary>A reviewed reply of its own: the example of an application names no item, for every run has another.</summary>
    private async Task ReviewAsync(string step)
    {
        var item = await RegisterAsync();
        await StepAsync(item, "screener", "screening", "routing");
        await StepAsync(item, "handler", "acceptance", "statement", "reply", "service");
        var review = (await SendAsync("registrar", Reviews, HttpStatusCode.Created, body: ExampleOf(Reviews).Replace(ReviewedItem, item, StringComparison.Ordinal))).Text("id");
        await SendAsync("reviewer", $"{Reviews}/{{id}}/{step}", target: review);
        if (step != "acceptance") return;
        await SendAsync("reviewer", $"{Reviews}/{{id}}/hearing", target: review);
        await SendAsync("reviewer", $"{Reviews}/{{id}}/decision", target: review);
        await SendAsync("reviewer", $"{Reviews}/{{id}}/service", target: review);
    }

    // The examples name the first item there is.
    private async Task LinkAsync(string item)
    {
        const string first = "XF500230-2026-000001";
        foreach (var decision in new[] { "links", "differences" })
        {
            await SendAsync("screener", $"{Items}/{{id}}/same-matter/{decision}", HttpStatusCode.Created, item);
            var route = $"{Items}/{{id}}/same-matter/{decision}/{{other}}/withdrawal";
            await SendAsync("screener", route.Replace("{other}", first, StringComparison.Ordinal), target: item, body: ExampleOf(route));
        }
    }

    private async Task StepAsync(string item, string person, params string[] steps)
    {
        foreach (var step in steps) await SendAsync(person, $"{Items}/{{id}}/{step}", target: item);
    }

    private async Task<JsonElement> SendAsync(string person, string route, HttpStatusCode status = HttpStatusCode.OK, string? target = null, string method = "post", string? body = null, string? and = null)
    {
        if (!people.TryGetValue(person, out var client)) people[person] = client = await host.AsAsync(person);
        var request = new HttpRequestMessage(new HttpMethod(method), RouteValue().Replace(RouteValue().Replace(route, target ?? "", 1), and ?? ""))
        {
            Content = new StringContent(body ?? ExampleOf(route, method), Encoding.UTF8, "application/json"),
            Headers = { IfMatch = { EntityTagHeaderValue.Any } },
        };
        return await client.SendAsync(request).JsonAsync(status);
    }

    private string ExampleOf(string route, string method = "post") => paths.GetProperty(route).GetProperty(method)
        .GetProperty("requestBody").GetProperty("content").GetProperty("application/json").GetProperty("example").GetRawText();
}
