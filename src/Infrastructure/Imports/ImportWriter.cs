using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Imports;
using PetitionGovernance.Domain.Imports;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Shared;
using PetitionGovernance.Infrastructure.Persistence;
using PetitionGovernance.Infrastructure.SameMatter;

namespace PetitionGovernance.Infrastructure.Imports;

/// <summary>Writes a batch through the model: the same rows, encryption and checks as any other save.</summary>
internal sealed class ImportWriter(PetitionDb db, IEnumerable<ISaveListener> listeners) : IImportWriter
{
    public async Task WriteAsync(ImportJob job, IReadOnlyList<AggregateRoot> records, IReadOnlyList<ImportRejection> rejections, CancellationToken cancellationToken)
    {
        foreach (var record in records)
        {
            record.ClearEvents();
            record.AdvanceVersion();
        }

        db.ChangeTracker.AutoDetectChangesEnabled = false;
        db.AddRange(records);
        db.AddRange(records.OfType<PetitionItem>().SelectMany(MatterIndexing.KeysOf));
        db.AddRange(rejections);
        // How far a job is is no change the audit tells of: its version stays.
        db.ChangeTracker.DetectChanges();
        await db.SaveChangesAsync(cancellationToken);

        // Memory is bounded by the batch: only the job stays.
        db.ChangeTracker.Clear();
        db.Attach(job);
        db.ChangeTracker.AutoDetectChangesEnabled = true;
        var kinds = records.Select(record => record.GetType()).ToHashSet();
        if (kinds.Count > 0) foreach (var listener in listeners) listener.Saved(kinds);
    }

    public async Task StartOverAsync(ImportJob job, CancellationToken cancellationToken)
    {
        job.StartOver();
        await db.Set<ImportRejection>().Where(r => r.JobId == job.Id).ExecuteDeleteAsync(cancellationToken);
    }
}
