using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.CasePackages;
using PetitionGovernance.Domain.CasePackages;
using PetitionGovernance.Infrastructure.Persistence;

namespace PetitionGovernance.Infrastructure.CasePackages;

internal sealed class StoredCasePackages(PetitionDb db) : ICasePackages
{
    // Asked in two steps: the condition looks at items without tracking them, and what is found in one query with it would not be tracked either.
    public async Task<LeaderCasePackage?> FindAsync(Guid id, Expression<Func<LeaderCasePackage, bool>> visible, CancellationToken cancellationToken) =>
        await db.Set<LeaderCasePackage>().Where(visible).AnyAsync(c => c.Id == id, cancellationToken)
            ? await db.Set<LeaderCasePackage>().AsSplitQuery().FirstOrDefaultAsync(c => c.Id == id, cancellationToken)
            : null;

    public Task<List<LeaderCasePackage>> ListAsync(Func<IQueryable<LeaderCasePackage>, IQueryable<LeaderCasePackage>> query, CancellationToken cancellationToken) =>
        query(db.Set<LeaderCasePackage>()).AsSplitQuery().ToListAsync(cancellationToken);

    public Task<CasePackageView?> ReadAsync(Guid id, Expression<Func<LeaderCasePackage, bool>> visible, CancellationToken cancellationToken) =>
        db.Set<LeaderCasePackage>().AsNoTracking().Where(visible).Where(c => c.Id == id).Select(CasePackageView.Projection).AsSplitQuery().FirstOrDefaultAsync(cancellationToken);

    public void Add(LeaderCasePackage package) => db.Add(package);
}
