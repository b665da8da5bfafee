using System.Collections.Concurrent;
using System.Data.Common;
using System.Diagnostics;
using System.Net;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace PetitionGovernance.Api.Tests.Hosting;

/// <summary>Counts what a request sends to the database. A request is known by its trace, so that what runs beside it is not counted.</summary>
public sealed class RequestCommands : DbCommandInterceptor
{
    private readonly ConcurrentDictionary<ActivityTraceId, int> counts = new();

    public async Task<int> OfAsync(HttpClient client, string path)
    {
        var trace = ActivityTraceId.CreateRandom();
        counts[trace] = 0;
        var request = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { { "traceparent", $"00-{trace}-{ActivitySpanId.CreateRandom()}-01" } } };
        using var response = await client.SendAsync(request);
        response.StatusCode.Should().Be(HttpStatusCode.OK);
        return counts.TryRemove(trace, out var count) ? count : 0;
    }

    public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result) =>
        Counted(result);

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default) => new(Counted(result));

    public override ValueTask<InterceptionResult<object>> ScalarExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<object> result, CancellationToken cancellationToken = default) => new(Counted(result));

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) => new(Counted(result));

    private T Counted<T>(T result)
    {
        if (Activity.Current is { TraceId: var trace } && counts.ContainsKey(trace)) counts.AddOrUpdate(trace, 1, (_, count) => count + 1);
        return result;
    }
}
