using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using PetitionGovernance.Application.Imports;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Imports;

namespace PetitionGovernance.Infrastructure.Imports;

/// <summary>Imports uploaded archives, one after the other; after a crash it goes on where the job says it was.</summary>
internal sealed class ImportRunner(IServiceScopeFactory scopes, ImportArchives archives, ImportSignal signal, TimeProvider time, ILogger<ImportRunner> log) : BackgroundService
{
    private const int MostAttempts = 5;

    /// <summary>For what an interruption left; a new job is told of at once.</summary>
    private static readonly TimeSpan Polling = TimeSpan.FromMinutes(1);

    private readonly Dictionary<Guid, int> attempts = [];

    /// <summary>Runs every job whose archive is here.</summary>
    public async Task RunAllAsync(CancellationToken cancellationToken)
    {
        foreach (var key in archives.Kept()) await ActingAsSystem.DoAsync(() => TryRunAsync(key, cancellationToken));
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        try
        {
            archives.DeleteDrafts();
            while (true)
            {
                await RunAllAsync(stoppingToken);
                await signal.WaitAsync(Polling, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The next start goes on.
        }
    }

    private async Task<bool> TryRunAsync(StoredFileKey key, CancellationToken cancellationToken)
    {
        try
        {
            return await RunAsync(key, cancellationToken);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // Another writer or a database that is away for a moment: tried again. What never works is given up.
            log.LogError("Import {Job} was interrupted: {Failure}.", key.Id, failure.GetType().Name);
            attempts[key.Id] = attempts.GetValueOrDefault(key.Id) + 1;
            return attempts[key.Id] >= MostAttempts && await TryGiveUpAsync(key, cancellationToken);
        }
    }

    private async Task<bool> RunAsync(StoredFileKey key, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var job = await scope.ServiceProvider.GetRequiredService<IImportJobs>().FindAsync(key.Id, cancellationToken);
        if (job is { IsOver: false } && archives.Open(key) is { } content)
        {
            await using var archive = content;
            using var folder = new ArchiveFolder(archive);
            await scope.ServiceProvider.GetRequiredService<FolderImport>().RunAsync(job, folder, null, cancellationToken);
        }

        if (job is { IsOver: true } || (job is null && archives.IsStray(key))) archives.Delete(key);
        return true;
    }

    private async Task<bool> TryGiveUpAsync(StoredFileKey key, CancellationToken cancellationToken)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            if (await scope.ServiceProvider.GetRequiredService<IImportJobs>().FindAsync(key.Id, cancellationToken) is not { } job) return false;
            job.Fail("多次中断，没有导入完；已经记入的保留，可以重新上传 / interrupted again and again; what was imported stays, upload it again", time.GetUtcNow());
            await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().SaveAsync(cancellationToken);
            archives.Delete(key);
            return true;
        }
        catch (Exception failure) when (failure is DbUpdateException or StaleException or System.Data.Common.DbException)
        {
            log.LogError("Import {Job} could not be given up: {Failure}.", key.Id, failure.GetType().Name);
            return false;
        }
    }
}
