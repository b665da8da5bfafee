using PetitionGovernance.Application.Imports;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Imports;
using PetitionGovernance.Infrastructure.Imports;
using PetitionGovernance.Infrastructure.Organizations;
using PetitionGovernance.Infrastructure.Persistence;

namespace PetitionGovernance.WebApi.CommandLine;

/// <remarks>Repeated, or begun again after it was cut off, it takes what is not on record yet.</remarks>
internal sealed class ImportCommand() : HostCommand("import", "DIR", "导入一个文件夹的历史数据（--dry-run 只检查）/ import a folder of historical records (--dry-run checks only)")
{
    private const string DryRun = "--dry-run";

    public override async Task<int> RunAsync(string[] arguments, CancellationToken cancellationToken)
    {
        var directory = Path.GetFullPath(arguments[0]);
        if (!Directory.Exists(directory))
        {
            await Console.Error.WriteLineAsync($"没有这个文件夹 / No such folder: {directory}");
            return 1;
        }

        using var host = BuildHost([.. arguments.Skip(1).Where(a => a != DryRun)]);
        await using var scope = host.Services.CreateAsyncScope();
        await PrepareAsync(scope.ServiceProvider, cancellationToken);
        var job = ImportJob.Request(Path.GetFileName(directory), arguments.Contains(DryRun), "import", host.Services.GetRequiredService<TimeProvider>().GetUtcNow());
        scope.ServiceProvider.GetRequiredService<IImportJobs>().Add(job);
        await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().SaveAsync(cancellationToken);
        await scope.ServiceProvider.GetRequiredService<FolderImport>().RunAsync(job, new DiskFolder(directory), new ImportBar(), cancellationToken);
        await TellAsync(job, scope.ServiceProvider, cancellationToken);
        return job.Status is ImportStatus.Completed ? 0 : 1;
    }

    private static async Task PrepareAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var schema = services.GetRequiredService<SchemaUpdate>();
        if (!services.GetRequiredService<DatabaseSettings>().MigrateAtStart)
        {
            await schema.EnsureCurrentAsync(cancellationToken);
            return;
        }

        await schema.ApplyAsync(cancellationToken);
        await services.GetRequiredService<OrganizationsSeed>().SeedAsync(cancellationToken);
    }

    private static async Task TellAsync(ImportJob job, IServiceProvider services, CancellationToken cancellationToken)
    {
        if (job.Failure is { } failure) await Console.Error.WriteLineAsync(failure);
        await Console.Out.WriteLineAsync($"{"文件 file",-32} {"行 rows",9} {"记入 imported",12} {"已有 known",10} {"退回 rejected",12}");
        foreach (var s in job.Sheets) await Console.Out.WriteLineAsync($"{s.File,-34} {s.Rows,9} {s.Imported,12} {s.Known,10} {s.Rejected,12}  {s.Note}");
        if (job.Sheets.Sum(s => s.Rejected) == 0) return;
        var report = Path.Combine(services.GetRequiredService<DatabaseSettings>().DataDirectory, $"import-{job.Id}-rejected.csv");
        await using var file = new StreamWriter(report, append: false, new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        await foreach (var line in services.GetRequiredService<RejectionReport>().LinesAsync(job.Id, cancellationToken)) await file.WriteLineAsync(line);
        await Console.Out.WriteLineAsync($"退回的行 / rejected rows: {report}");
    }
}
