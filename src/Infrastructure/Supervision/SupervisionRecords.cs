using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Supervision;
using PetitionGovernance.Domain.Supervision;
using PetitionGovernance.Infrastructure.Persistence;

namespace PetitionGovernance.Infrastructure.Supervision;

internal sealed class SupervisionRecords(PetitionDb db) : ISupervisionRecords
{
    // Asked in two steps: the condition looks at items without tracking them, and what is found in one query with it would not be tracked either.
    public async Task<T?> FindAsync<T>(Guid id, Expression<Func<T, bool>> visible, CancellationToken cancellationToken) where T : SupervisionRecord =>
        await db.Set<T>().Where(visible).AnyAsync(r => r.Id == id, cancellationToken) ? await db.Set<T>().FirstOrDefaultAsync(r => r.Id == id, cancellationToken) : null;

    public Task<List<T>> ListAsync<T>(Func<IQueryable<T>, IQueryable<T>> query, CancellationToken cancellationToken) where T : SupervisionRecord =>
        query(db.Set<T>()).ToListAsync(cancellationToken);

    public void Add(SupervisionRecord made) => db.Add(made);
}
