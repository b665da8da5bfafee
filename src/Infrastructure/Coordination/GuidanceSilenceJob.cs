using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using PetitionGovernance.Application.Coordination;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Infrastructure.Coordination;

/// <summary>Once an hour, as the system itself: notes which bodies have not answered in time. Two instances doing it at once only find each other's records changed.</summary>
internal sealed class GuidanceSilenceJob(IServiceScopeFactory scopes, TimeProvider time, ILogger<GuidanceSilenceJob> log) : BackgroundService
{
    private const int BatchSize = 200;

    private static readonly TimeSpan Interval = TimeSpan.FromHours(1);

    /// <summary>Notes every silence that has come about by now.</summary>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var all = 0;
        for (var done = -1; done is not 0; all += done) done = await ActingAsSystem.DoAsync(() => NoteBatchAsync(cancellationToken));
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
            if (await RunAsync(cancellationToken) is > 0 and var silent) log.LogInformation("Noted {Count} guidances without an answer in time.", silent);
        }
        catch (StaleException)
        {
            // Somebody changed one of them first; the next hour looks again.
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            log.LogError("Guidance without an answer could not be noted: {Failure}.", failure.GetType().Name);
        }
    }

    private async Task<int> NoteBatchAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var silent = await scope.ServiceProvider.GetRequiredService<GuidanceSilence>().FallAsync(time.GetUtcNow(), time.Today(), BatchSize, cancellationToken);
        if (silent > 0) await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().SaveAsync(cancellationToken);
        return silent;
    }
}
