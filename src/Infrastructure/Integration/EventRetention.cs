using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using PetitionGovernance.Domain.Integration;
using PetitionGovernance.Infrastructure.Persistence;

namespace PetitionGovernance.Infrastructure.Integration;

/// <summary>Once an hour, takes out of the feed what is older than its retention. Several instances may do it at once.</summary>
internal sealed class EventRetention(IServiceScopeFactory scopes, IntegrationSettings settings, TimeProvider time, ILogger<EventRetention> log) : BackgroundService
{
    private const int BatchSize = 1000;

    private static readonly TimeSpan Interval = TimeSpan.FromHours(1);

    /// <returns>How many were taken out.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var (all, pruned) = (0, BatchSize);
        for (; pruned >= BatchSize; all += pruned) pruned = await PruneAsync(cancellationToken);
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
            if (await RunAsync(cancellationToken) is > 0 and var pruned) log.LogInformation("Took {Count} events out of the feed.", pruned);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            log.LogError("Old events could not be taken out of the feed: {Failure}.", failure.GetType().Name);
        }
    }

    private async Task<int> PruneAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PetitionDb>();
        var threshold = time.GetUtcNow() - settings.KeepEventsFor;
        // Positions ascend with time but for moments, so the oldest are the first.
        var oldest = await db.Set<PublishedEvent>().OrderBy(e => e.Position).Take(BatchSize).Select(e => new { e.Position, e.OccurredAt }).ToListAsync(cancellationToken);
        var past = oldest.TakeWhile(e => e.OccurredAt < threshold).ToList();
        if (past.Count == 0) return 0;
        var through = past[^1].Position;
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.Set<EventFeedHead>().Where(h => h.PrunedThrough < through).ExecuteUpdateAsync(h => h.SetProperty(x => x.PrunedThrough, through), cancellationToken);
        await db.Set<WebhookDelivery>().Where(d => d.Position <= through).ExecuteDeleteAsync(cancellationToken);
        await db.Set<PublishedEvent>().Where(e => e.Position <= through).ExecuteDeleteAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return past.Count;
    }
}
