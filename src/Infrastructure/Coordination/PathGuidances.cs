using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Coordination;
using PetitionGovernance.Domain.Coordination;
using PetitionGovernance.Infrastructure.Persistence;

namespace PetitionGovernance.Infrastructure.Coordination;

internal sealed class PathGuidances(PetitionDb db) : IPathGuidances
{
    // Asked in two steps: the condition looks at items without tracking them, and what is found in one query with it would not be tracked either.
    public async Task<PathGuidance?> FindAsync(
        Expression<Func<PathGuidance, bool>> which, Expression<Func<PathGuidance, bool>> visible, CancellationToken cancellationToken) =>
        await db.Set<PathGuidance>().Where(visible).AnyAsync(which, cancellationToken)
            ? await db.Set<PathGuidance>().FirstOrDefaultAsync(which, cancellationToken)
            : null;

    public Task<List<PathGuidance>> ListAsync(Func<IQueryable<PathGuidance>, IQueryable<PathGuidance>> query, CancellationToken cancellationToken) =>
        query(db.Set<PathGuidance>()).AsSplitQuery().ToListAsync(cancellationToken);

    public void Add(PathGuidance given) => db.Add(given);
}
