using System.Collections.Concurrent;
using System.Diagnostics;

namespace PetitionGovernance.CitizenMessages;

/// <summary>Counts the calls and their answers.</summary>
internal sealed class HttpTally
{
    private readonly ConcurrentDictionary<int, int> byStatus = new();
    private readonly ConcurrentBag<double> milliseconds = [];
    private int retries;

    public int Calls => milliseconds.Count;

    public int Retries => retries;

    public IEnumerable<KeyValuePair<int, int>> ByStatus => byStatus.OrderBy(s => s.Key);

    /// <summary>Answers that no client should ever see; 503 asks to come again and is counted as a retry.</summary>
    public int ServerErrors => byStatus.Where(s => s.Key >= 500 && s.Key != 503).Sum(s => s.Value);

    public async Task<HttpResponseMessage> CountAsync(Func<Task<HttpResponseMessage>> call)
    {
        var started = Stopwatch.GetTimestamp();
        var response = await call();
        milliseconds.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        byStatus.AddOrUpdate((int)response.StatusCode, 1, (_, n) => n + 1);
        return response;
    }

    public void Retried() => Interlocked.Increment(ref retries);

    /// <summary>The time within which this share of the calls was answered.</summary>
    public double Milliseconds(double share)
    {
        var sorted = milliseconds.Order().ToList();
        return sorted.Count == 0 ? 0 : sorted[(int)Math.Ceiling(share * sorted.Count) - 1];
    }
}
