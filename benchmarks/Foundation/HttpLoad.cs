using System.Diagnostics;
using System.Text;

namespace PetitionGovernance.Benchmarks.Foundation;

/// <summary>What a slice of load gave.</summary>
internal sealed record Measured(double Rate, double P50, double P99, double Max);

/// <summary>So many clients, each asking again as soon as it is answered.</summary>
internal static class HttpLoad
{
    /// <param name="request">The bytes of the next request of a client.</param>
    public static Measured Run(Uri server, int clients, TimeSpan time, Func<int, byte[]> request)
    {
        var latencies = new List<double>[clients];
        Exception? broken = null;
        var started = Stopwatch.GetTimestamp();
        var threads = Enumerable.Range(0, clients).Select(client => new Thread(() =>
        {
            try
            {
                latencies[client] = Ask(server, started, time, () => request(client));
            }
            catch (Exception failure)
            {
                broken = failure;
            }
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        var elapsed = Stopwatch.GetElapsedTime(started);
        if (broken is not null) throw new InvalidOperationException("A request failed under load.", broken);

        var all = latencies.SelectMany(l => l).Order().ToList();
        return new(all.Count / elapsed.TotalSeconds, Percentile(all, 0.5), Percentile(all, 0.99), all[^1]);
    }

    public static byte[] Get(string path, string? token = null) => Encoding.UTF8.GetBytes($"GET {path} HTTP/1.1\r\nHost: localhost\r\n{Bearer(token)}\r\n");

    public static byte[] Post(string path, string token, string idempotencyKey, byte[] json) =>
    [
        .. Encoding.UTF8.GetBytes(
            $"POST {path} HTTP/1.1\r\nHost: localhost\r\n{Bearer(token)}Idempotency-Key: {idempotencyKey}\r\nContent-Type: application/json\r\nContent-Length: {json.Length}\r\n\r\n"),
        .. json,
    ];

    private static string Bearer(string? token) => token is null ? "" : $"Authorization: Bearer {token}\r\n";

    private static List<double> Ask(Uri server, long started, TimeSpan time, Func<byte[]> request)
    {
        var latencies = new List<double>();
        using var connection = new HttpConnection(server);
        while (true)
        {
            var bytes = request();
            var sent = Stopwatch.GetTimestamp();
            connection.Exchange(bytes);
            latencies.Add(Stopwatch.GetElapsedTime(sent).TotalMilliseconds);
            if (Stopwatch.GetElapsedTime(started) > time) return latencies;
        }
    }

    private static double Percentile(List<double> sorted, double share) => sorted[Math.Min(sorted.Count - 1, (int)(sorted.Count * share))];
}
