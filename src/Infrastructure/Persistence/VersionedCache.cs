using Microsoft.Extensions.DependencyInjection;

namespace PetitionGovernance.Infrastructure.Persistence;

/// <summary>Reference data kept whole in memory.</summary>
/// <remarks>A change saved by this process shows at once; one saved by another within <see cref="FreshFor"/>, by a query of
/// <paramref name="version"/> that is made no more often than that. In between the database is not asked.</remarks>
/// <param name="version">Cheap, and grows with every change.</param>
internal sealed class VersionedCache<T>(
    IServiceScopeFactory scopes,
    TimeProvider time,
    Func<PetitionDb, CancellationToken, Task<long>> version,
    Func<PetitionDb, long, CancellationToken, Task<T>> load) : IDisposable
    where T : class
{
    public static readonly TimeSpan FreshFor = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim refreshing = new(1);
    private readonly Lock guard = new();
    private Entry? current;
    private int invalidations;

    private sealed record Entry(T Value, long Version, long CheckedAt);

    public ValueTask<T> CurrentAsync(CancellationToken cancellationToken) =>
        Volatile.Read(ref current) is { } entry && IsFresh(entry) ? new(entry.Value) : new(RefreshAsync(cancellationToken));

    public void Invalidate()
    {
        lock (guard)
        {
            invalidations++;
            current = null;
        }
    }

    public void Dispose() => refreshing.Dispose();

    private bool IsFresh(Entry entry) => time.GetElapsedTime(entry.CheckedAt) < FreshFor;

    private async Task<T> RefreshAsync(CancellationToken cancellationToken)
    {
        await refreshing.WaitAsync(cancellationToken);
        try
        {
            while (true)
            {
                var (known, before) = Look();
                if (known is not null && IsFresh(known)) return known.Value;
                var read = await ReadAsync(known, cancellationToken);
                if (TryKeep(read, before)) return read.Value;
            }
        }
        finally
        {
            refreshing.Release();
        }
    }

    private async Task<Entry> ReadAsync(Entry? known, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PetitionDb>();
        var checkedAt = time.GetTimestamp();
        // The version first: a change between the two queries is then read twice, never missed.
        var found = await version(db, cancellationToken);
        return known?.Version == found ? known with { CheckedAt = checkedAt } : new(await load(db, found, cancellationToken), found, checkedAt);
    }

    private (Entry? Known, int Invalidations) Look()
    {
        lock (guard) return (current, invalidations);
    }

    // What was read before a change was saved must not outlive it.
    private bool TryKeep(Entry read, int before)
    {
        lock (guard)
        {
            if (before != invalidations) return false;
            current = read;
            return true;
        }
    }
}
