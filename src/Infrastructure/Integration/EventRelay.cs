using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using PetitionGovernance.Domain.Integration;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Infrastructure.Persistence;

namespace PetitionGovernance.Infrastructure.Integration;

/// <summary>Moves committed events from the outbox into the feed and gives each its position, behind the writers' backs; of several instances one at a time.</summary>
/// <remarks>A position is given after the commit of the change, never with it: a reader who has passed a position misses nothing that commits late.</remarks>
internal sealed class EventRelay(IServiceScopeFactory scopes, EventSignal signal, ILogger<EventRelay> log) : BackgroundService
{
    private const int BatchSize = 500;

    // Any constant will do, as long as no other advisory lock of the product has it.
    private const long RelayLock = 0x5045_5449_4556_4E54;

    private static readonly TimeSpan Gathering = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan Polling = TimeSpan.FromSeconds(5);

    /// <summary>Publishes everything that waits.</summary>
    /// <returns>How many events were published.</returns>
    public async Task<int> PublishPendingAsync(CancellationToken cancellationToken)
    {
        var total = 0;
        int batch;
        do
        {
            await using var scope = scopes.CreateAsyncScope();
            batch = await PublishBatchAsync(scope.ServiceProvider.GetRequiredService<PetitionDb>(), cancellationToken);
            total += batch;
        }
        while (batch == BatchSize);
        if (total > 0) signal.Published();
        return total;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        try
        {
            while (true)
            {
                await TryPublishAsync(stoppingToken);
                await signal.WaitForSaveAsync(Polling, stoppingToken);
                // One publication for what is written within this time.
                await Task.Delay(Gathering, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // What waits stays in the outbox for the next start.
        }
    }

    private async Task TryPublishAsync(CancellationToken cancellationToken)
    {
        try
        {
            await PublishPendingAsync(cancellationToken);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            log.LogError("Events could not be published; they wait: {Failure}.", failure.GetType().Name);
        }
    }

    private static async Task<int> PublishBatchAsync(PetitionDb db, CancellationToken cancellationToken)
    {
        // Asked outside the transaction, which on SQLite would lock writers out.
        if (!await db.Set<OutboxMessage>().AnyAsync(cancellationToken)) return 0;

        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        if (db.Database.IsNpgsql() && !await db.Database.SqlQuery<bool>($"SELECT pg_try_advisory_xact_lock({RelayLock}) AS \"Value\"").SingleAsync(cancellationToken))
            return 0;

        var batch = await db.Set<OutboxMessage>().AsNoTracking().OrderBy(m => m.Id).Take(BatchSize).ToListAsync(cancellationToken);
        var head = await db.Set<EventFeedHead>().SingleAsync(cancellationToken);
        var places = await PlacesAsync(db, batch, cancellationToken);
        db.AddRange(InOrder(batch).Select(m => Published(m, ++head.Position, m.Item is { } item ? places.GetValueOrDefault(item) : null)));
        await db.SaveChangesAsync(cancellationToken);

        var ids = batch.ConvertAll(m => m.Id);
        await db.Set<OutboxMessage>().Where(m => ids.Contains(m.Id)).ExecuteDeleteAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return batch.Count;
    }

    /// <summary>By time; the events of one subject by its versions, whatever the clocks of two instances say.</summary>
    private static IEnumerable<OutboxMessage> InOrder(List<OutboxMessage> batch)
    {
        var bySubject = batch.GroupBy(m => (m.Subject, m.SubjectId))
            .ToDictionary(g => g.Key, g => new Queue<OutboxMessage>(g.OrderBy(m => m.SubjectVersion).ThenBy(m => m.Ordinal)));
        return batch.OrderBy(m => m.OccurredAt).ThenBy(m => m.Id).Select(m => bySubject[(m.Subject, m.SubjectId)].Dequeue());
    }

    private static async Task<Dictionary<PetitionItemId, Place>> PlacesAsync(PetitionDb db, List<OutboxMessage> batch, CancellationToken cancellationToken)
    {
        var items = batch.Select(m => m.Item).OfType<PetitionItemId>().Distinct().ToList();
        return await db.Set<PetitionItem>().Where(p => items.Contains(p.Id)).Select(p => new { p.Id, Place = new Place(p.AreaCode, p.ReceivingOrgCode, p.ResponsibleOrgCode) })
            .ToDictionaryAsync(p => p.Id, p => p.Place, cancellationToken);
    }

    private static PublishedEvent Published(OutboxMessage m, long position, Place? place) => new()
    {
        Position = position,
        Id = m.Id,
        Type = m.Type,
        Subject = m.Subject,
        SubjectId = m.SubjectId,
        SubjectVersion = m.SubjectVersion,
        Item = m.Item,
        AreaCode = place?.AreaCode,
        OrgCodes = ";" + m.OrgCodes + string.Concat(new[] { place?.Receiving, place?.Responsible }.OfType<string>().Distinct().Select(code => code + ";")),
        OccurredAt = m.OccurredAt,
        Data = m.Data,
    };

    private sealed record Place(string? AreaCode, string Receiving, string? Responsible);
}
