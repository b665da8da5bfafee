using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PetitionGovernance.Application.Screening;
using PetitionGovernance.Domain.Screening;
using PetitionGovernance.Infrastructure.Persistence;

namespace PetitionGovernance.Infrastructure.Screening;

internal sealed class RuleSetLibrary(IServiceScopeFactory scopes, TimeProvider time) : IRuleSets, ISaveListener, IDisposable
{
    // Sets are never deleted, so the sum of the versions grows with every change.
    private readonly VersionedCache<RuleSetRegister> register = new(scopes, time,
        static (db, cancellationToken) => db.Set<DivisionRuleSets>().SumAsync(d => (long)d.Version, cancellationToken),
        static async (db, _, cancellationToken) => new RuleSetRegister(await db.Set<DivisionRuleSets>().AsNoTracking().ToListAsync(cancellationToken)));

    public ValueTask<RuleSetRegister> CurrentAsync(CancellationToken cancellationToken) => register.CurrentAsync(cancellationToken);

    public void Saved(IReadOnlySet<Type> aggregates)
    {
        if (aggregates.Contains(typeof(DivisionRuleSets))) register.Invalidate();
    }

    public void Dispose() => register.Dispose();
}
