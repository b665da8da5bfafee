using System.Globalization;
using System.Text.Json;
using PetitionGovernance.Api.Tests.Hosting;
using PetitionGovernance.Api.Tests.Petitions;

namespace PetitionGovernance.Api.Tests.Reporting;

[Collection(OnSqlite.Name)]
public sealed class RecountOnSqlite(SqliteApiHost host) : RecountTests(host);

[Collection(OnPostgres.Name)]
public sealed class RecountOnPostgres(PostgresApiHost host) : RecountTests(host);

/// <summary>What a report says equals a recount on random histories, right after every write.</summary>
public abstract class RecountTests(ApiHost host)
{
    private const int Writes = 12;

    private static readonly string[] Channels = ["letter", "online", "telephone"];
    private static readonly string[] Categories = ["appeal", "suggestion"];
    private static readonly string[] Fields = ["民生领域", "征地拆迁", "资金发放"];

    [Theory]
    [InlineData(1, "500230198")]
    [InlineData(2, "500230199")]
    public async Task A_report_says_what_a_recount_says_after_every_write(int seed, string place)
    {
        var random = new Random(seed);
        var (machine, lead) = (await host.AsMachineAsync(), await host.AsAsync("office-lead"));
        var kept = new List<Kept>();
        for (var i = 0; i < Writes; i++)
        {
            kept.Add(await WriteAsync(machine, random, place));
            foreach (var (query, from, to) in Stretches(random))
            {
                var report = await lead.GetJsonAsync($"/api/v1/reports/annual?year=2026&division={place}{query}");
                Said(report).Should().BeEquivalentTo(Recounted([.. kept.Where(k => k.ReceivedOn >= from && k.ReceivedOn <= to)], to), $"seed {seed}, write {i}, {query}");
            }
        }
    }

    // A transferred item is an appeal of item 6, received on the day the sample says.
    private static async Task<Kept> WriteAsync(HttpClient machine, Random random, string place)
    {
        var (channel, field, heads) = (Pick(random, Channels), Pick(random, Fields), random.Next(1, 4));
        if (random.Next(4) == 0)
        {
            await machine.RoutedAsync(changes: [("channel", channel), ("field", field), ("areaCode", place), ("subject", $"反映事项{random.Next()}")]);
            return new Kept(new DateOnly(2026, 3, 9), channel, "appeal", field, 1, Routed: true);
        }

        var (on, category) = (new DateOnly(2026, 3, 10).AddDays(-random.Next(69)), Pick(random, Categories));
        await machine.RegisterAsync(("channel", channel), ("field", field), ("areaCode", place), ("headCount", heads), ("category", category), ("subject", $"反映事项{random.Next()}"),
            ("receivedOn", on.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        return new Kept(on, channel, category, field, heads, Routed: false);
    }

    private static IEnumerable<(string Query, DateOnly From, DateOnly To)> Stretches(Random random)
    {
        yield return ("", new DateOnly(2026, 1, 1), new DateOnly(2026, 3, 10));
        yield return ("&month=2", new DateOnly(2026, 2, 1), new DateOnly(2026, 2, 28));
        var asOf = new DateOnly(2026, 1, 1).AddDays(random.Next(68));
        yield return ($"&quarter=1&asOf={asOf:yyyy-MM-dd}", new DateOnly(2026, 1, 1), asOf);
    }

    private static Dictionary<string, decimal> Recounted(IReadOnlyList<Kept> kept, DateOnly to)
    {
        var counts = new Dictionary<string, decimal>
        {
            ["petitions.items"] = kept.Count,
            ["petitions.persons"] = kept.Sum(k => k.HeadCount),
            // They are routed on the day the test is played, the tenth of March.
            ["routing.transfers"] = to < new DateOnly(2026, 3, 10) ? 0 : kept.Count(k => k.Routed),
        };
        foreach (var (dimension, of) in new (string, Func<Kept, string>)[] { ("channel", k => k.Channel), ("category", k => k.Category), ("field", k => k.Field) })
            foreach (var cell in kept.GroupBy(of)) counts[$"breakdown.{dimension}.{cell.Key}"] = cell.Count();
        return counts;
    }

    private static Dictionary<string, decimal> Said(JsonElement report)
    {
        var said = report.GetProperty("metrics").EnumerateArray().Where(m => m.Text("code") is "petitions.items" or "petitions.persons" or "routing.transfers")
            .ToDictionary(m => m.Text("code"), m => m.GetProperty("value").GetDecimal());
        foreach (var cell in report.GetProperty("breakdowns").EnumerateArray().Where(b => b.Text("dimension") != "disposition")) said[cell.Text("code")] = cell.GetProperty("items").GetDecimal();
        return said;
    }

    private static string Pick(Random random, string[] words) => words[random.Next(words.Length)];

    private sealed record Kept(DateOnly ReceivedOn, string Channel, string Category, string Field, int HeadCount, bool Routed);
}
