using System.IO.Compression;
using System.Text;
using System.Text.Json;
using PetitionGovernance.Api.Tests.Hosting;

namespace PetitionGovernance.Api.Tests.Access;

/// <summary>Every GET route of the OpenAPI document, asked with the identifiers and words given; new routes are walked of themselves.</summary>
internal sealed class SealedWalk(IReadOnlyList<string> templates, JsonElement paths)
{
    private const int MaxPages = 20;

    public static async Task<SealedWalk> OfAsync(ApiHost host)
    {
        using var client = host.Anonymous();
        var paths = (await client.GetJsonAsync("/swagger/v1/swagger.json")).GetProperty("paths");
        return new SealedWalk(
            [.. paths.EnumerateObject().Where(p => p.Name.StartsWith("/api/", StringComparison.Ordinal) && p.Value.TryGetProperty("get", out _)).Select(p => p.Name)], paths);
    }

    public IReadOnlyList<string> Routes => templates;

    /// <returns>Address → what was answered, texts of archives unpacked; only what is not an error.</returns>
    public async Task<SortedDictionary<string, string>> AnswersAsync(HttpClient client, IReadOnlyList<string> identifiers, IReadOnlyList<string> words)
    {
        var answers = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var address in templates.SelectMany(t => Addresses(t, identifiers, words)).Distinct())
        {
            var (next, page) = (address, 0);
            while (next is not null && page++ < MaxPages)
            {
                using var response = await client.GetAsync(next);
                ((int)response.StatusCode).Should().BeLessThan(500, next);
                var text = TextOf(response.Content.Headers.ContentType?.MediaType, await response.Content.ReadAsByteArrayAsync());
                answers[next] = $"{(int)response.StatusCode} {text}";
                next = NextOf(address, response.IsSuccessStatusCode ? text : "");
            }
        }

        return answers;
    }

    private IEnumerable<string> Addresses(string template, IReadOnlyList<string> identifiers, IReadOnlyList<string> words)
    {
        var query = Parameters(template, "query");
        foreach (var path in Paths(template, identifiers))
        {
            var required = string.Join('&', query.Where(p => IsRequired(p) || p.Text("name") is "pageSize").Select(p => $"{p.Text("name")}={Some(p)}"));
            yield return required.Length == 0 ? path : $"{path}?{required}";
            foreach (var parameter in query.Where(p => IsText(p) && !IsRequired(p) && p.Text("name") is not "cursor"))
                foreach (var word in words.Concat(identifiers))
                    yield return $"{path}?{(required.Length == 0 ? "" : required + "&")}{parameter.Text("name")}={Uri.EscapeDataString(word)}";
        }
    }

    private static IEnumerable<string> Paths(string template, IReadOnlyList<string> identifiers)
    {
        var path = template.Replace("{year}", "2026", StringComparison.Ordinal).Replace("{queryCode}", "none", StringComparison.Ordinal);
        if (!path.Contains('{', StringComparison.Ordinal)) return [path];
        return identifiers.Select(id => System.Text.RegularExpressions.Regex.Replace(path, "{[^}]+}", id));
    }

    private List<JsonElement> Parameters(string template, string place)
    {
        var operation = paths.GetProperty(template).GetProperty("get");
        return operation.TryGetProperty("parameters", out var all) ? [.. all.EnumerateArray().Where(p => p.Text("in") == place)] : [];
    }

    private static bool IsRequired(JsonElement parameter) => parameter.TryGetProperty("required", out var required) && required.GetBoolean();

    private static bool IsText(JsonElement parameter) =>
        parameter.TryGetProperty("schema", out var schema) && schema.TryGetProperty("type", out var type) && type.ToString().Contains("string", StringComparison.Ordinal)
        && !schema.TryGetProperty("format", out _) && !schema.TryGetProperty("enum", out _);

    private static string Some(JsonElement parameter) => parameter.Text("name") switch
    {
        "pageSize" => "200",
        "division" => "500230",
        "year" => "2026",
        _ => parameter.GetProperty("schema").TryGetProperty("format", out var format) && format.GetString() == "date" ? "2026-03-10" : "1",
    };

    private static string? NextOf(string address, string text)
    {
        if (!text.StartsWith('{') || JsonElement.Parse(text) is not { ValueKind: JsonValueKind.Object } json) return null;
        return json.TryGetProperty("nextCursor", out var cursor) && cursor.GetString() is { } key ? $"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}cursor={key}" : null;
    }

    private static string TextOf(string? type, byte[] body)
    {
        if (type is null || !(type.Contains("zip", StringComparison.Ordinal) || type.Contains("officedocument", StringComparison.Ordinal))) return Encoding.UTF8.GetString(body);
        using var archive = new ZipArchive(new MemoryStream(body));
        var text = new StringBuilder();
        foreach (var entry in archive.Entries)
        {
            // What is read on the page; names of parts and marks are another's at each making.
            using var reader = new StreamReader(entry.Open());
            text.Append(System.Text.RegularExpressions.Regex.Replace(reader.ReadToEnd(), "<[^>]*>", " "));
        }

        return text.ToString();
    }
}
