using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using PetitionGovernance.Application.CasePackages;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Infrastructure.CasePackages;

/// <summary>Once an hour, as the system itself: raises which packages have stalled. Two instances doing it at once only find each other's packages changed.</summary>
internal sealed class PackageStallJob(IServiceScopeFactory scopes, TimeProvider time, ILogger<PackageStallJob> log) : BackgroundService
{
    private const int BatchSize = 200;

    private static readonly TimeSpan Interval = TimeSpan.FromHours(1);

    /// <summary>Raises everything that has stalled by now.</summary>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var all = 0;
        for (var done = -1; done is not 0; all += done) done = await ActingAsSystem.DoAsync(() => EscalateBatchAsync(cancellationToken));
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
            if (await RunAsync(cancellationToken) is > 0 and var stalled) log.LogInformation("Raised {Count} packages that have stalled.", stalled);
        }
        catch (StaleException)
        {
            // Somebody changed one of them first; the next hour looks again.
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            log.LogError("Stalled packages could not be raised: {Failure}.", failure.GetType().Name);
        }
    }

    private async Task<int> EscalateBatchAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var stalled = await scope.ServiceProvider.GetRequiredService<PackageStalling>().EscalateAsync(time.Today(), BatchSize, cancellationToken);
        if (stalled > 0) await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().SaveAsync(cancellationToken);
        return stalled;
    }
}
