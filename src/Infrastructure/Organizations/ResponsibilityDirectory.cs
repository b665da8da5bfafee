using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PetitionGovernance.Application.Organizations;
using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Infrastructure.Persistence;

namespace PetitionGovernance.Infrastructure.Organizations;

internal sealed class ResponsibilityDirectory(IServiceScopeFactory scopes, TimeProvider time) : IResponsibilityDirectory, ISaveListener, IDisposable
{
    // Entries are never deleted, so the sum of the versions grows with every change.
    private readonly VersionedCache<ResponsibilityList> list = new(scopes, time,
        static (db, cancellationToken) => db.Set<ResponsibilityEntry>().SumAsync(r => (long)r.Version, cancellationToken),
        static async (db, _, cancellationToken) => new(await db.Set<ResponsibilityEntry>().AsNoTracking()
            .Select(r => new Responsibility(r.Field, r.Topic, r.AreaCode, r.OrganizationCode, r.EffectiveFrom, r.EffectiveTo, r.Note))
            .ToListAsync(cancellationToken)));

    public ValueTask<ResponsibilityList> CurrentAsync(CancellationToken cancellationToken) => list.CurrentAsync(cancellationToken);

    public void Saved(IReadOnlySet<Type> aggregates)
    {
        if (aggregates.Contains(typeof(ResponsibilityEntry))) list.Invalidate();
    }

    public void Dispose() => list.Dispose();
}
