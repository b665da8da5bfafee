using PetitionGovernance.Application.Imports;
using PetitionGovernance.Domain.Imports;
using PetitionGovernance.Infrastructure.Persistence;

namespace PetitionGovernance.Infrastructure.Imports;

internal sealed class ImportJobs(PetitionDb db) : IImportJobs
{
    public void Add(ImportJob job) => db.Add(job);

    public async Task<ImportJob?> FindAsync(Guid id, CancellationToken cancellationToken) => await db.Set<ImportJob>().FindAsync([id], cancellationToken);
}
