using PetitionGovernance.Application.Deadlines;
using PetitionGovernance.Application.Imports.Sheets;
using PetitionGovernance.Application.Organizations;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Imports;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Application.Imports;

/// <summary>Imports a folder: file by file, a batch at a time; what is on record already stays as it is, and a cut-off import goes on where it was.</summary>
public sealed class FolderImport(
    IReadStore store, IImportWriter writer, IUnitOfWork unit, IOrganizationDirectory organizations, IWorkingDays days, TimeProvider time)
{
    /// <summary>What the folder may hold besides: nobody needs to be told of it.</summary>
    private static readonly HashSet<string> Beside = new HashSet<string> { "expected-report.csv" };

    public async Task RunAsync(ImportJob job, IImportFolder folder, IProgress<ImportPulse>? watch, CancellationToken cancellationToken)
    {
        if (!folder.Files.Contains(PetitionsSheet.FileName))
        {
            job.Fail($"没有 {PetitionsSheet.FileName}，不是历史数据的文件夹 / no {PetitionsSheet.FileName}: not a folder of historical records", time.GetUtcNow());
            await unit.SaveAsync(cancellationToken);
            return;
        }

        var now = new Occasion(Actor.System, time.Today(), await days.CurrentAsync(cancellationToken));
        var context = new ImportContext(store, await organizations.CurrentAsync(cancellationToken), now, time.GetUtcNow());
        var sheets = SheetCatalogue.New();
        if (job is { DryRun: true, Status: ImportStatus.Running }) await writer.StartOverAsync(job, cancellationToken);
        PetitionChains.Look(folder, context);
        job.Start(sheets.Where(s => folder.Files.Contains(s.File)).Select(s => SheetProgress.Begin(s.File, folder.Length(s.File))));
        foreach (var sheet in sheets.Where(s => folder.Files.Contains(s.File)))
            await new SheetReading(sheet, job, context, writer).ReadAsync(folder, p => watch?.Report(new ImportPulse(p.File, p.Rows, p.Imported, p.Known, p.Rejected, job.Share)), cancellationToken);
        foreach (var file in folder.Files.Where(f => f.EndsWith(".csv", StringComparison.Ordinal) && !Beside.Contains(f) && sheets.All(s => s.File != f)).Order(StringComparer.Ordinal))
            job.Advance(SheetProgress.Begin(file, 0) with { Finished = true, Note = "不认得的文件，没有读 / an unknown file, not read" });
        job.Complete(time.GetUtcNow());
        await unit.SaveAsync(cancellationToken);
    }
}
