using PetitionGovernance.Domain.Imports;
using PetitionGovernance.Infrastructure.Persistence;

namespace PetitionGovernance.Infrastructure.Imports;

/// <summary>Wakes the runner once a job has been saved.</summary>
internal sealed class ImportSignal : ISaveListener, IDisposable
{
    private readonly SemaphoreSlim saved = new(0);

    public void Saved(IReadOnlySet<Type> aggregates)
    {
        if (aggregates.Contains(typeof(ImportJob)) && saved.CurrentCount == 0) saved.Release();
    }

    public Task WaitAsync(TimeSpan atMost, CancellationToken cancellationToken) => saved.WaitAsync(atMost, cancellationToken);

    public void Dispose() => saved.Dispose();
}
