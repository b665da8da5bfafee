using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace PetitionGovernance.Infrastructure.Persistence;

/// <summary>Once an hour, forgets the answers of requests that nobody repeats any more. Several instances may do it at once.</summary>
internal sealed class RememberedRequestPruning(IServiceScopeFactory scopes, TimeProvider time, ILogger<RememberedRequestPruning> log) : BackgroundService
{
    /// <summary>How long the same key answers the first request again; docs/api.md promises it.</summary>
    public static readonly TimeSpan KeptFor = TimeSpan.FromDays(7);

    private const int BatchSize = 1000;

    private static readonly TimeSpan Interval = TimeSpan.FromHours(1);

    /// <summary>Forgets all that is too old, so many at once that no lock is held for long.</summary>
    /// <returns>How many were forgotten.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken, int batchSize = BatchSize)
    {
        var (all, forgotten) = (0, batchSize);
        for (; forgotten >= batchSize; all += forgotten) forgotten = await ForgetAsync(batchSize, cancellationToken);
        return all;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        using var timer = new PeriodicTimer(Interval, time);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken)) await TryRunAsync(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The next start goes on.
        }
    }

    private async Task TryRunAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (await RunAsync(cancellationToken) is > 0 and var forgotten) log.LogInformation("Forgot {Count} remembered requests.", forgotten);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            log.LogError("Remembered requests could not be forgotten: {Failure}.", failure.GetType().Name);
        }
    }

    private async Task<int> ForgetAsync(int atMost, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var threshold = time.GetUtcNow() - KeptFor;
        var old = scope.ServiceProvider.GetRequiredService<PetitionDb>().Set<RememberedRequest>().Where(r => r.RememberedAt < threshold);
        // Up to the last of the batch; those of the very same instant go with it.
        var last = await old.OrderBy(r => r.RememberedAt).Skip(atMost - 1).Select(r => (DateTimeOffset?)r.RememberedAt).FirstOrDefaultAsync(cancellationToken);
        return await (last is { } until ? old.Where(r => r.RememberedAt <= until) : old).ExecuteDeleteAsync(cancellationToken);
    }
}
