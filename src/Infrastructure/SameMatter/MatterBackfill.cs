using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.SameMatter;
using PetitionGovernance.Infrastructure.Persistence;

namespace PetitionGovernance.Infrastructure.SameMatter;

/// <summary>Gives keys to items registered before there were any: oldest first, a batch at a time, going on where it was cut off.</summary>
/// <remarks>Once finished it asks for one row at each start. Several instances may run it at once: what is there already is left alone.</remarks>
internal sealed class MatterBackfill(IServiceScopeFactory scopes, TimeProvider time, ILogger<MatterBackfill> log) : BackgroundService
{
    private const int BatchSize = 200;

    private static readonly TimeSpan RetryAfter = TimeSpan.FromMinutes(1);

    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var all = 0;
        while (await TakeBatchAsync(cancellationToken) is { } taken) all += taken;
        if (all > 0) log.LogInformation("Gave {Count} earlier items the keys by which the same matter is found.", all);
        return all;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await RunAsync(stoppingToken);
                return;
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                log.LogError("Earlier items could not be given keys: {Failure}.", failure.GetType().Name);
                await Task.Delay(RetryAfter, time, stoppingToken);
            }
        }
    }

    /// <returns>Null when everything is done.</returns>
    private async Task<int?> TakeBatchAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PetitionDb>();
        var progress = await db.Set<MatterIndexProgress>().AsNoTracking().FirstOrDefaultAsync(p => p.Id == MatterIndexProgress.TheOne, cancellationToken);
        if (progress is { Finished: true }) return null;
        var last = progress?.LastItemId ?? Guid.Empty;
        var batch = await db.Set<PetitionItem>()
            .FromSqlRaw("SELECT * FROM petition_items WHERE id > {0} ORDER BY id LIMIT {1}", last, BatchSize).AsNoTracking()
            .OrderBy(p => p.Id)
            .Select(p => new { p.Id, p.Title, Content = p.Content.Substring(0, MatterText.Enough), p.AreaCode, p.Topic, p.RespondentOrgCode, p.ReceivedOn })
            .ToListAsync(cancellationToken);

        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        foreach (var item in batch)
        {
            var profile = MatterProfile.Of(new MatterDescription(item.Title, item.Content, item.AreaCode, item.Topic, item.RespondentOrgCode, item.ReceivedOn));
            await AddAsync(db, item.Id.Value, MatterKeys.Of(profile), cancellationToken);
        }

        await NoteAsync(db, batch is [.., var done] ? done.Id.Value : last, finished: batch.Count < BatchSize, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return batch.Count;
    }

    private static async Task AddAsync(PetitionDb db, Guid item, IReadOnlyList<long> keys, CancellationToken cancellationToken)
    {
        if (keys.Count == 0) return;
        var sql = new StringBuilder("INSERT INTO matter_keys (item_id, hash) VALUES ");
        for (var i = 1; i <= keys.Count; i++) sql.Append(i == 1 ? "" : ", ").Append("({0}, {").Append(i).Append("})");
        sql.Append(" ON CONFLICT (hash, item_id) DO NOTHING");
        await db.Database.ExecuteSqlRawAsync(sql.ToString(), [item, .. keys.Cast<object>()], cancellationToken);
    }

    private static Task<int> NoteAsync(PetitionDb db, Guid last, bool finished, CancellationToken cancellationToken) =>
        db.Database.ExecuteSqlRawAsync(
            "INSERT INTO matter_index_progress (id, last_item_id, finished) VALUES ({0}, {1}, {2}) "
            + "ON CONFLICT (id) DO UPDATE SET last_item_id = excluded.last_item_id, finished = excluded.finished",
            [MatterIndexProgress.TheOne, last, finished],
            cancellationToken);
}
