using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using PetitionGovernance.Application.Attachments;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Infrastructure.Persistence;

namespace PetitionGovernance.Infrastructure.Attachments;

/// <summary>Once an hour, as the system itself: deletes drafts nobody went on with, files whose record was never saved, and those of removed attachments.</summary>
/// <remarks>Files without a record come about on the day they are kept: only days since the last look are looked at, however many files there are.</remarks>
internal sealed class AttachmentCleaningJob(
    IServiceScopeFactory scopes, IFileStore files, DatabaseSettings settings, TimeProvider time, ILogger<AttachmentCleaningJob> log) : BackgroundService
{
    private const int BatchSize = 200;

    private const string DayFormat = "yyyy-MM-dd";

    private static readonly TimeSpan Interval = TimeSpan.FromHours(1);

    /// <summary>Longer than any upload or save may take.</summary>
    private static readonly TimeSpan Settled = TimeSpan.FromHours(2);

    private string Marker => Path.Combine(settings.DataDirectory, "attachments", ".cleaned-through");

    /// <returns>How many files were deleted.</returns>
    public async Task<int> RunAsync(TimeSpan olderThan, CancellationToken cancellationToken)
    {
        var deleted = files.DeleteDrafts(olderThan);
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        for (var day = Since(today); day <= today; day = day.AddDays(1))
        {
            var stray = day;
            deleted += await InScopeAsync(cleaning => cleaning.DeleteStrayAsync(stray, olderThan, BatchSize, cancellationToken), cancellationToken);
        }

        for (var removed = BatchSize; removed == BatchSize; deleted += removed)
            removed = await InScopeAsync(cleaning => cleaning.DeleteRemovedAsync(BatchSize, cancellationToken), cancellationToken);
        // Yesterday's are looked at once more: one may not have been old enough.
        if (Directory.Exists(Path.GetDirectoryName(Marker))) await File.WriteAllTextAsync(Marker, today.AddDays(-1).ToString(DayFormat, CultureInfo.InvariantCulture), cancellationToken);
        return deleted;
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
            if (await RunAsync(Settled, cancellationToken) is > 0 and var deleted) log.LogInformation("Deleted {Count} files that belong to no attachment any more.", deleted);
        }
        catch (StaleException)
        {
            // Another instance did it first.
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            log.LogError("Files of attachments could not be cleaned: {Failure}.", failure.GetType().Name);
        }
    }

    private DateOnly Since(DateOnly today) =>
        File.Exists(Marker) && DateOnly.TryParseExact(File.ReadAllText(Marker), DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day < today ? day : today.AddDays(-1);

    private Task<int> InScopeAsync(Func<AttachmentCleaning, Task<int>> work, CancellationToken cancellationToken) => ActingAsSystem.DoAsync(async () =>
    {
        await using var scope = scopes.CreateAsyncScope();
        var done = await work(scope.ServiceProvider.GetRequiredService<AttachmentCleaning>());
        if (done > 0) await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().SaveAsync(cancellationToken);
        return done;
    });
}
