using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Infrastructure.Persistence;

namespace PetitionGovernance.Infrastructure.Petitions;

internal sealed class PetitionItems(PetitionDb db) : IPetitionItems, IHandOvers
{
    public Task<PetitionItem?> FindAsync(PetitionRef reference, Expression<Func<PetitionItem, bool>> visible, CancellationToken cancellationToken) =>
        db.Set<PetitionItem>().Where(visible).Where(reference.Matches()).AsSplitQuery().FirstOrDefaultAsync(cancellationToken);

    public Task<List<PetitionItem>> ListAsync(Func<IQueryable<PetitionItem>, IQueryable<PetitionItem>> query, CancellationToken cancellationToken) =>
        query(db.Set<PetitionItem>()).AsSplitQuery().ToListAsync(cancellationToken);

    public void Add(PetitionItem item) => db.Add(item);

    public void Add(HandOver handOver) => db.Add(handOver);
}
