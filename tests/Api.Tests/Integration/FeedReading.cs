using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PetitionGovernance.Api.Tests.Hosting;
using PetitionGovernance.Infrastructure.Integration;
using PetitionGovernance.Infrastructure.Persistence;

namespace PetitionGovernance.Api.Tests.Integration;

internal static class FeedReading
{
    public const string Route = "/api/v1/events";

    /// <summary>Everything from a cursor on, page by page, and the cursor that waits for what comes.</summary>
    public static async Task<(List<JsonElement> Events, string Cursor)> EventsAsync(this HttpClient client, string? cursor = null, string filter = "pageSize=200")
    {
        var all = new List<JsonElement>();
        while (true)
        {
            var page = await client.GetJsonAsync($"{Route}?{filter}{(cursor is null ? "" : $"&cursor={cursor}")}");
            cursor = page.Text("nextCursor");
            var items = page.GetProperty("items").EnumerateArray().ToList();
            if (items.Count == 0) return (all, cursor);
            all.AddRange(items);
        }
    }

    /// <summary>Publishes what was written, or waits until the background has done so.</summary>
    public static async Task PublishAsync(this ApiHost host)
    {
        var ct = TestContext.Current.CancellationToken;
        await using var scope = host.Services.CreateAsyncScope();
        do await host.Services.GetRequiredService<EventRelay>().PublishPendingAsync(ct);
        while (await scope.ServiceProvider.GetRequiredService<PetitionDb>().Set<OutboxMessage>().AnyAsync(ct));
    }

    public static string Kind(this JsonElement happened) => happened.Text("type").Split('.')[^1];

    public static IEnumerable<JsonElement> About(this IEnumerable<JsonElement> events, string subject) => events.Where(e => e.Text("subject") == subject);
}
