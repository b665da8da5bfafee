using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Mediation;
using PetitionGovernance.Domain.Mediation;
using PetitionGovernance.Infrastructure.Persistence;

namespace PetitionGovernance.Infrastructure.Mediation;

internal sealed class MediationCases(PetitionDb db) : IMediationCases
{
    // Asked in two steps: the condition looks at items without tracking them, and what is found in one query with it would not be tracked either.
    public async Task<MediationCase?> FindAsync(Guid id, Expression<Func<MediationCase, bool>> visible, CancellationToken cancellationToken) =>
        await db.Set<MediationCase>().Where(visible).AnyAsync(m => m.Id == id, cancellationToken)
            ? await db.Set<MediationCase>().FirstOrDefaultAsync(m => m.Id == id, cancellationToken)
            : null;

    public void Add(MediationCase opened) => db.Add(opened);
}
