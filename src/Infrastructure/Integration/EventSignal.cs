using PetitionGovernance.Infrastructure.Persistence;

namespace PetitionGovernance.Infrastructure.Integration;

/// <summary>Wakes what waits for events in this process: the relay after a save, the deliverer after a publication. Other instances look for themselves.</summary>
internal sealed class EventSignal : ISaveListener, IDisposable
{
    private readonly SemaphoreSlim saved = new(0);
    private readonly SemaphoreSlim published = new(0);

    public void Saved(IReadOnlySet<Type> aggregates) => Raise(saved);

    public void Published() => Raise(published);

    public Task WaitForSaveAsync(TimeSpan atMost, CancellationToken cancellationToken) => saved.WaitAsync(atMost, cancellationToken);

    public Task WaitForPublicationAsync(TimeSpan atMost, CancellationToken cancellationToken) => published.WaitAsync(atMost, cancellationToken);

    public void Dispose()
    {
        saved.Dispose();
        published.Dispose();
    }

    // Two that race here raise it twice: the second waking finds nothing to do.
    private static void Raise(SemaphoreSlim signal)
    {
        if (signal.CurrentCount == 0) signal.Release();
    }
}
