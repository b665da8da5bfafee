using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using PetitionGovernance.Infrastructure.Persistence;

namespace PetitionGovernance.Infrastructure.Audit;

/// <summary>Chains committed entries one after the other, behind the writers' backs: no writer waits for the chain.</summary>
internal sealed class AuditSealer(IServiceScopeFactory scopes, AuditMac mac, AuditSignal signal, ILogger<AuditSealer> log) : BackgroundService
{
    public const int BatchSize = 1000;

    // Any constant will do, as long as no other advisory lock of the product has it.
    private const long SealingLock = 0x5045_5449_5345_414C;

    private static readonly TimeSpan Gathering = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan Polling = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LastRun = TimeSpan.FromSeconds(10);

    /// <summary>Seals everything that is pending.</summary>
    /// <returns>How many entries were sealed.</returns>
    public async Task<int> SealPendingAsync(CancellationToken cancellationToken)
    {
        var total = 0;
        int batch;
        do
        {
            await using var scope = scopes.CreateAsyncScope();
            batch = await SealBatchAsync(scope.ServiceProvider.GetRequiredService<PetitionDb>(), cancellationToken);
            total += batch;
        }
        while (batch == BatchSize);
        return total;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // Lets the host go on starting.
        await Task.Yield();
        try
        {
            while (true)
            {
                await TrySealAsync(stoppingToken);
                await signal.WaitAsync(Polling, stoppingToken);
                // One seal for what is written within this time: each costs a commit.
                await Task.Delay(Gathering, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            using var limit = new CancellationTokenSource(LastRun);
            await TrySealAsync(limit.Token);
        }
    }

    private async Task TrySealAsync(CancellationToken cancellationToken)
    {
        try
        {
            await SealPendingAsync(cancellationToken);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // Whatever it was, nothing is lost: the entries stay pending and are tried again.
            log.LogError(failure, "Audit entries could not be sealed; they stay pending.");
        }
    }

    private async Task<int> SealBatchAsync(PetitionDb db, CancellationToken cancellationToken)
    {
        var pending = db.Set<AuditPending>();
        // Asked outside the transaction, which on SQLite would lock writers out.
        if (!await pending.AnyAsync(cancellationToken)) return 0;

        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        if (db.Database.IsNpgsql() && !await db.Database.SqlQuery<bool>($"SELECT pg_try_advisory_xact_lock({SealingLock}) AS \"Value\"").SingleAsync(cancellationToken))
            return 0;

        var batch = await pending.OrderBy(p => p.EntryId).Take(BatchSize)
            .Select(p => new { p.EntryId, Mac = db.Set<AuditEntry>().Where(e => e.Id == p.EntryId).Select(e => e.Mac).FirstOrDefault() })
            .ToListAsync(cancellationToken);
        if (batch.Count == 0) return 0;

        var head = await db.Set<AuditHead>().SingleOrDefaultAsync(cancellationToken);
        var (seq, hash) = await StartAsync(db, head, cancellationToken);
        foreach (var entry in batch)
        {
            seq++;
            // An entry that vanished before its seal keeps its place, where the verification misses it.
            hash = mac.OfSeal(hash, seq, entry.Mac ?? AuditMac.Nothing);
            db.Add(new AuditSeal { Seq = seq, EntryId = entry.EntryId, Hash = hash });
        }

        if (head is null) db.Add(head = new AuditHead { Seq = seq, Hash = hash, Mac = mac.OfHead(seq, hash) });
        else (head.Seq, head.Hash, head.Mac) = (seq, hash, mac.OfHead(seq, hash));
        await db.SaveChangesAsync(cancellationToken);

        var ids = batch.ConvertAll(entry => entry.EntryId);
        await pending.Where(p => ids.Contains(p.EntryId)).ExecuteDeleteAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return batch.Count;
    }

    private async Task<(long Seq, byte[] Hash)> StartAsync(PetitionDb db, AuditHead? head, CancellationToken cancellationToken)
    {
        if (head is not null && mac.IsTrue(head)) return (head.Seq, head.Hash);

        var last = await db.Set<AuditSeal>().AsNoTracking().OrderByDescending(s => s.Seq).FirstOrDefaultAsync(cancellationToken);
        if (last is null && head is null) return (0, AuditMac.Nothing);

        // Going on as if nothing had happened would heal the chain over the cut: one number is left out, for ever.
        log.LogCritical("The head of the audit chain is missing or false; run verify-audit.");
        return ((last?.Seq ?? 0) + 1, last?.Hash ?? AuditMac.Nothing);
    }
}
