using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Screening;
using PetitionGovernance.Domain.Screening;
using PetitionGovernance.Infrastructure.Persistence;

namespace PetitionGovernance.Infrastructure.Screening;

internal sealed class DivisionRuleSetStore(PetitionDb db) : IDivisionRuleSets
{
    public Task<DivisionRuleSets?> FindAsync(string division, CancellationToken cancellationToken) =>
        db.Set<DivisionRuleSets>().FirstOrDefaultAsync(d => d.Division == division, cancellationToken);

    public void Add(DivisionRuleSets ruleSets) => db.Add(ruleSets);
}
