using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using PetitionGovernance.Application.Deadlines;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Shared;
using PetitionGovernance.Infrastructure.Persistence;

namespace PetitionGovernance.Infrastructure.Calendar;

/// <summary>Brings running deadlines onto the calendar in force: when a year is published, and at every start, for the last run may have been cut off.</summary>
internal sealed class DeadlineRecomputation(
    IServiceScopeFactory scopes, IWorkingDays workingDays, TimeProvider time, ILogger<DeadlineRecomputation> log)
    : BackgroundService, IDeadlineRecomputation, ISaveListener
{
    public const int BatchSize = 200;

    /// <summary>A client waits no longer; the work goes on.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(5);

    private readonly Lock guard = new();
    private TaskCompletionSource wanted = Signal();
    private TaskCompletionSource? next;
    private TaskCompletionSource? running;

    public void Saved(IReadOnlySet<Type> aggregates)
    {
        if (aggregates.Contains(typeof(CalendarYear))) Want();
    }

    public async Task<bool> CaughtUpAsync(CancellationToken cancellationToken)
    {
        Task run;
        lock (guard) run = (next ?? running)?.Task ?? Task.CompletedTask;
        try
        {
            await run.WaitAsync(Patience, time, cancellationToken);
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }

    /// <summary>Recomputes everything that is left.</summary>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var all = 0;
        for (var taken = -1; taken != 0; all += taken) taken = await ActingAsSystem.DoAsync(() => RecomputeBatchAsync(cancellationToken));
        if (all > 0) log.LogInformation("Recomputed the running deadlines of {Count} records.", all);
        return all;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // Lets the host go on starting.
        await Task.Yield();
        Want();
        try
        {
            while (true)
            {
                await BeginAsync(stoppingToken);
                await TryRunAsync(stoppingToken);
                End();
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The next start takes it up again.
        }
    }

    private void Want()
    {
        lock (guard)
        {
            next ??= Signal();
            wanted.TrySetResult();
        }
    }

    private async Task BeginAsync(CancellationToken cancellationToken)
    {
        await wanted.Task.WaitAsync(cancellationToken);
        lock (guard)
        {
            // What is published from here on is for the next run.
            wanted = Signal();
            (running, next) = (next, null);
        }
    }

    private void End()
    {
        lock (guard)
        {
            running!.SetResult();
            running = null;
        }
    }

    private async Task TryRunAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                await RunAsync(cancellationToken);
                return;
            }
            catch (StaleException)
            {
                // Somebody changed one of the records first: its batch is taken up again.
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                log.LogError(failure, "Running deadlines could not be recomputed; trying again.");
                await Task.Delay(RetryAfter, time, cancellationToken);
            }
        }
    }

    private async Task<int> RecomputeBatchAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var now = new Occasion(Actor.System, time.Today(), await workingDays.CurrentAsync(cancellationToken));
        var taken = 0;
        foreach (var module in scope.ServiceProvider.GetServices<IRunningDeadlines>())
            taken += await module.RecomputeAsync(now, BatchSize, cancellationToken);
        if (taken > 0) await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().SaveAsync(cancellationToken);
        return taken;
    }

    private static TaskCompletionSource Signal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
