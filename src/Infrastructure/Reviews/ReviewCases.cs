using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Reviews;
using PetitionGovernance.Domain.Reviews;
using PetitionGovernance.Infrastructure.Persistence;

namespace PetitionGovernance.Infrastructure.Reviews;

internal sealed class ReviewCases(PetitionDb db) : IReviewCases
{
    // Asked in two steps: the condition looks at items without tracking them, and what is found in one query with it would not be tracked either.
    public async Task<ReviewCase?> FindAsync(Guid id, Expression<Func<ReviewCase, bool>> visible, CancellationToken cancellationToken) =>
        await db.Set<ReviewCase>().Where(visible).AnyAsync(r => r.Id == id, cancellationToken)
            ? await db.Set<ReviewCase>().FirstOrDefaultAsync(r => r.Id == id, cancellationToken)
            : null;

    public Task<List<ReviewCase>> ListAsync(Func<IQueryable<ReviewCase>, IQueryable<ReviewCase>> query, CancellationToken cancellationToken) =>
        query(db.Set<ReviewCase>()).AsSplitQuery().ToListAsync(cancellationToken);

    public void Add(ReviewCase opened) => db.Add(opened);
}
