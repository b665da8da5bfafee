using System.Net;
using System.Text.Json;
using PetitionGovernance.Api.Tests.Hosting;

namespace PetitionGovernance.Api.Tests.Access;

[Collection(OnSqlite.Name)]
public sealed class PermissionsOnSqlite(SqliteApiHost host) : PermissionTests(host);

[Collection(OnPostgres.Name)]
public sealed class PermissionsOnPostgres(PostgresApiHost host) : PermissionTests(host);

/// <summary>Every route with every role and with none, against one table: <c>Access/Cases/permissions.csv</c>.</summary>
/// <remarks>The item, user or body named in the address does not exist: who may take the step hears 404 or worse, who may not hears 403 first.</remarks>
public abstract class PermissionTests(ApiHost host)
{
    private const string Everybody = "everybody";
    private const string LoggedIn = "logged-in";

    private static readonly string[] Users =
        ["registrar", "screener", "office-lead", "handler", "reviewer", "leader", "discipline", "inspector", "auditor", "admin"];

    private static readonly Dictionary<string, string> Table = File
        .ReadLines(Path.Combine(AppContext.BaseDirectory, "Access", "Cases", "permissions.csv")).Skip(1)
        .Select(line => line.Split(','))
        .ToDictionary(cells => $"{cells[0]} {cells[1]}", cells => cells[2]);

    [Fact]
    public async Task Every_route_opens_to_the_roles_of_the_table_and_to_no_other()
    {
        var found = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var route in await RoutesAsync()) found[route.Name] = await OpenToAsync(route);

        var differences = found.Where(f => Table.GetValueOrDefault(f.Key) != f.Value).Select(f => $"{f.Key.Replace(' ', ',')},{f.Value}");
        string.Join("\n", differences).Should().BeEmpty("the table says otherwise");
        Table.Keys.Should().BeSubsetOf(found.Keys, "a row without a route checks nothing");
    }

    private async Task<string> OpenToAsync(ApiRoute route)
    {
        using var nobody = host.Anonymous();
        if (await StatusAsync(nobody, route) != HttpStatusCode.Unauthorized) return Everybody;
        var open = new List<string>();
        foreach (var user in Users)
        {
            using var client = await host.AsAsync(user);
            var status = await StatusAsync(client, route);
            ((int)status).Should().BeLessThan(500, "{0} as {1}", route.Name, user);
            if (status is not HttpStatusCode.Forbidden) open.Add(user);
        }

        return open.Count == Users.Length ? LoggedIn : string.Join(' ', open);
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient client, ApiRoute route)
    {
        using var response = route switch
        {
            { Method: "GET" } => await client.GetAsync(route.Address),
            { FileType: { } type } => await client.SendAsync(FileOf(route, type)),
            _ => await client.ActAsync(route.Address, route.Body, method: route.Method),
        };
        return response.StatusCode;
    }

    private static HttpRequestMessage FileOf(ApiRoute route, string type)
    {
        var request = new HttpRequestMessage(new HttpMethod(route.Method), route.Address) { Content = new ByteArrayContent([1]) };
        request.Content.Headers.ContentType = new(type);
        request.Headers.TryAddWithoutValidation("If-Match", "*");
        return request;
    }

    private async Task<List<ApiRoute>> RoutesAsync()
    {
        using var client = host.Anonymous();
        var document = await client.GetJsonAsync("/swagger/v1/swagger.json");
        return document.GetProperty("paths").EnumerateObject()
            .Where(path => path.Name.StartsWith("/api/", StringComparison.Ordinal))
            .SelectMany(path => path.Value.EnumerateObject(), (path, operation) => ApiRoute.Of(path.Name, operation))
            .ToList();
    }

    /// <param name="FileType">Of a body that is a file; null for JSON.</param>
    private sealed record ApiRoute(string Name, string Method, string Address, string? Body, string? FileType)
    {
        public static ApiRoute Of(string path, JsonProperty operation)
        {
            var method = operation.Name.ToUpperInvariant();
            var address = path.Replace("{year}", "1999", StringComparison.Ordinal).Replace("{from}", "1999-01-01", StringComparison.Ordinal).Replace("{edition}", "0", StringComparison.Ordinal)
                .Replace("documents/{id}/content", $"documents/{Guid.Empty}/content", StringComparison.Ordinal)
                .Replace("responsibilities/{id}", $"responsibilities/{Guid.Empty}", StringComparison.Ordinal)
                .Replace("webhooks/{id}", $"webhooks/{Guid.Empty}", StringComparison.Ordinal)
                .Replace("barriers/{id}", $"barriers/{Guid.Empty}", StringComparison.Ordinal)
                .Replace("path-guidance/{id}", $"path-guidance/{Guid.Empty}", StringComparison.Ordinal)
                .Replace("reception-days/{id}", $"reception-days/{Guid.Empty}", StringComparison.Ordinal)
                .Replace("reception-sessions/{id}", $"reception-sessions/{Guid.Empty}", StringComparison.Ordinal)
                .Replace("reception-problems/{id}", $"reception-problems/{Guid.Empty}", StringComparison.Ordinal)
                .Replace("case-packages/{id}", $"case-packages/{Guid.Empty}", StringComparison.Ordinal)
                .Replace("risk-assessments/{id}", $"risk-assessments/{Guid.Empty}", StringComparison.Ordinal)
                .Replace("disputes/{id}", $"disputes/{Guid.Empty}", StringComparison.Ordinal)
                .Replace("dispute-screenings/{id}", $"dispute-screenings/{Guid.Empty}", StringComparison.Ordinal)
                .Replace("joint-consultations/{id}", $"joint-consultations/{Guid.Empty}", StringComparison.Ordinal)
                .Replace("work-reports/{id}", $"work-reports/{Guid.Empty}", StringComparison.Ordinal)
                .Replace("mechanisms/{id}", $"mechanisms/{Guid.Empty}", StringComparison.Ordinal)
                .Replace("outreach-events/{id}", $"outreach-events/{Guid.Empty}", StringComparison.Ordinal)
                .Replace("/imports/{id}", $"/imports/{Guid.Empty}", StringComparison.Ordinal)
                .Replace("{ordinal}", "1", StringComparison.Ordinal)
                .Replace("/attachments/{id}", $"/attachments/{Guid.Empty}", StringComparison.Ordinal)
                .Replace("mediations/{id}", $"mediations/{Guid.Empty}", StringComparison.Ordinal)
                .Replace("accountability-referrals/{id}", $"accountability-referrals/{Guid.Empty}", StringComparison.Ordinal)
                .Replace("inspections/{id}", $"inspections/{Guid.Empty}", StringComparison.Ordinal)
                .Replace("inspection-findings/{id}", $"inspection-findings/{Guid.Empty}", StringComparison.Ordinal)
                .Replace("inspection-bulletins/{id}", $"inspection-bulletins/{Guid.Empty}", StringComparison.Ordinal)
                .Replace("supervision-orders/{id}", $"supervision-orders/{Guid.Empty}", StringComparison.Ordinal)
                .Replace("admonitory-talks/{id}", $"admonitory-talks/{Guid.Empty}", StringComparison.Ordinal)
                .Replace("recommendations/{id}", $"recommendations/{Guid.Empty}", StringComparison.Ordinal)
                .Replace("opinion-executions/{id}", $"opinion-executions/{Guid.Empty}", StringComparison.Ordinal)
                .Replace("reviews/{id}", $"reviews/{Guid.Empty}", StringComparison.Ordinal);
            address = System.Text.RegularExpressions.Regex.Replace(address, "{[^}]+}", "none");
            return new ApiRoute($"{method} {path}", method, address, Example(operation.Value), FileTypeOf(operation.Value));
        }

        private static string? FileTypeOf(JsonElement operation) => operation.TryGetProperty("requestBody", out var body)
            ? body.GetProperty("content").EnumerateObject().Select(content => content.Name).FirstOrDefault(type => type != "application/json")
            : null;

        // The examples of the documentation are bodies of the right form.
        private static string? Example(JsonElement operation)
        {
            if (FileTypeOf(operation) is not null || !operation.TryGetProperty("requestBody", out var body)) return null;
            var content = body.GetProperty("content").GetProperty("application/json");
            return content.TryGetProperty("example", out var example) ? example.GetRawText() : "{}";
        }
    }
}
