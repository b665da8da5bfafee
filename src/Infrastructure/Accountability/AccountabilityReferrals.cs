using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Accountability;
using PetitionGovernance.Domain.Accountability;
using PetitionGovernance.Infrastructure.Persistence;

namespace PetitionGovernance.Infrastructure.Accountability;

internal sealed class AccountabilityReferrals(PetitionDb db) : IAccountabilityReferrals
{
    // Asked in two steps: the condition looks at items without tracking them, and what is found in one query with it would not be tracked either.
    public async Task<AccountabilityReferral?> FindAsync(Guid id, Expression<Func<AccountabilityReferral, bool>> visible, CancellationToken cancellationToken) =>
        await db.Set<AccountabilityReferral>().Where(visible).AnyAsync(r => r.Id == id, cancellationToken)
            ? await db.Set<AccountabilityReferral>().FirstOrDefaultAsync(r => r.Id == id, cancellationToken)
            : null;

    public void Add(AccountabilityReferral drafted) => db.Add(drafted);
}
