namespace PetitionGovernance.Infrastructure.Audit;

/// <summary>Wakes the sealer after a commit; raising it twice wakes it once.</summary>
internal sealed class AuditSignal : IDisposable
{
    private readonly SemaphoreSlim raised = new(0);

    public void Raise()
    {
        // Two that race here raise it twice: the second waking finds nothing to do.
        if (raised.CurrentCount == 0) raised.Release();
    }

    public Task WaitAsync(TimeSpan atMost, CancellationToken cancellationToken) => raised.WaitAsync(atMost, cancellationToken);

    public void Dispose() => raised.Dispose();
}
