using System.Diagnostics;
using System.Globalization;
using Npgsql;

namespace PetitionGovernance.Benchmarks.Foundation;

/// <summary>The baseline: PostgreSQL's own load generator, prepared statements, on a database of its own on the same server.</summary>
internal sealed class Pgbench(string program, NpgsqlConnectionStringBuilder database, string directory)
{
    // Further apart than any run counts, and short enough for a query code.
    private const long BetweenRuns = 1_000_000_000;

    private int runs;

    /// <summary>Makes the rows that are read later: those with the numbers 1 to <paramref name="count"/>.</summary>
    public Task FillAsync(string script, int count) => RunAsync(script, ["-c", "1", "-t", $"{count}"]);

    /// <returns>Transactions in a second.</returns>
    public Task<double> RateAsync(string script, int clients, TimeSpan time) =>
        RunAsync(script, ["-c", $"{clients}", "-j", $"{Math.Min(clients, 2)}", "-T", $"{time.TotalSeconds}"]);

    private async Task<double> RunAsync(string script, string[] arguments)
    {
        var file = Path.Combine(directory, "script.sql");
        await File.WriteAllTextAsync(file, script);
        var start = new ProcessStartInfo(
            program,
            ["-n", "-M", "prepared", "-f", file, "-D", "i=0", "-D", $"base={runs++ * BetweenRuns}", .. arguments,
                "-h", database.Host!, "-p", $"{database.Port}", "-U", database.Username!, database.Database!])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        var rate = output.Split('\n').FirstOrDefault(line => line.StartsWith("tps = ", StringComparison.Ordinal))?.Split(' ')[2];
        return process.ExitCode == 0 && rate is not null
            ? double.Parse(rate, CultureInfo.InvariantCulture)
            : throw new InvalidOperationException($"pgbench ended with {process.ExitCode}: {await errors}{output}");
    }
}
