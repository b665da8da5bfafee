using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using PetitionGovernance.Application.Deadlines;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Infrastructure.Petitions;

/// <summary>Once an hour, as the system itself: concludes what has lapsed. Two instances doing it at once only find each other's items changed.</summary>
internal sealed class PetitionConclusionJob(IServiceScopeFactory scopes, IWorkingDays days, TimeProvider time, ILogger<PetitionConclusionJob> log) : BackgroundService
{
    private const int BatchSize = 200;

    private static readonly TimeSpan Interval = TimeSpan.FromHours(1);

    /// <summary>Concludes everything that has lapsed by now.</summary>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var all = 0;
        for (var done = -1; done is not 0; all += done) done = await ActingAsSystem.DoAsync(() => ConcludeBatchAsync(cancellationToken));
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
            if (await RunAsync(cancellationToken) is > 0 and var concluded) log.LogInformation("Concluded {Count} petition items whose periods had lapsed.", concluded);
        }
        catch (StaleException)
        {
            // Somebody changed one of them first; the next hour looks again.
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            log.LogError("Lapsed petition items could not be concluded: {Failure}.", failure.GetType().Name);
        }
    }

    private async Task<int> ConcludeBatchAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var now = new Occasion(Actor.System, time.Today(), await days.CurrentAsync(cancellationToken));
        var concluded = await scope.ServiceProvider.GetRequiredService<PetitionConclusion>().ConcludeAsync(now, BatchSize, cancellationToken);
        if (concluded > 0) await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().SaveAsync(cancellationToken);
        return concluded;
    }
}
