using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Legal;
using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Infrastructure.Persistence;

namespace PetitionGovernance.Infrastructure.Legal;

internal sealed class OfficialTextStore(PetitionDb db) : IOfficialTextLoadings
{
    public Task<OfficialTextLoading?> LatestAsync(string regulationId, CancellationToken cancellationToken) =>
        db.Set<OfficialTextLoading>().Where(t => t.RegulationId == regulationId).OrderByDescending(t => t.Number).FirstOrDefaultAsync(cancellationToken);

    public void Add(OfficialTextLoading loading) => db.Add(loading);
}
