using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Application.Supervision;
using PetitionGovernance.Application.Supervision.Triggers;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Infrastructure.Supervision;

/// <summary>Once an hour, as the system itself: drafts orders and urges those who have not answered. A key of the database keeps two instances from drafting the same.</summary>
internal sealed class SupervisionJob(IServiceScopeFactory scopes, IReadOnlyList<ISupervisionTrigger> triggers, TimeProvider time, ILogger<SupervisionJob> log) : BackgroundService
{
    private const int BatchSize = 200;

    private static readonly TimeSpan Interval = TimeSpan.FromHours(1);

    /// <summary>Drafts and urges everything there is cause for on that day.</summary>
    public async Task<int> RunAsync(DateOnly today, CancellationToken cancellationToken)
    {
        var all = 0;
        foreach (var trigger in triggers)
            all += await InBatchesAsync(watch => watch.DraftAsync(trigger, time.GetUtcNow(), today, BatchSize, cancellationToken), cancellationToken);

        return all + await InBatchesAsync(watch => watch.UrgeAsync(today, BatchSize, cancellationToken), cancellationToken);
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
            if (await RunAsync(time.Today(), cancellationToken) is > 0 and var done) log.LogInformation("Drafted or urged {Count} records of supervision.", done);
        }
        catch (Exception first) when (first is StaleException or RefusedException)
        {
            // Another instance was first; the next hour looks again.
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            log.LogError("Orders of supervision could not be drafted: {Failure}.", failure.GetType().Name);
        }
    }

    private async Task<int> InBatchesAsync(Func<SupervisionWatch, Task<int>> act, CancellationToken cancellationToken)
    {
        var all = 0;
        for (var done = -1; done is not 0; all += done) done = await ActingAsSystem.DoAsync(() => BatchAsync(act, cancellationToken));
        return all;
    }

    private async Task<int> BatchAsync(Func<SupervisionWatch, Task<int>> act, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var done = await act(scope.ServiceProvider.GetRequiredService<SupervisionWatch>());
        if (done > 0) await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().SaveAsync(cancellationToken);
        return done;
    }
}
