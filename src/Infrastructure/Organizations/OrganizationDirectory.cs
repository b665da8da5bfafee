using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PetitionGovernance.Application.Organizations;
using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Infrastructure.Persistence;

namespace PetitionGovernance.Infrastructure.Organizations;

internal sealed class OrganizationDirectory(IServiceScopeFactory scopes, TimeProvider time) : IOrganizationDirectory, ISaveListener, IDisposable
{
    // Bodies are never deleted, so the sum of the versions grows with every change.
    private readonly VersionedCache<OrganizationTree> tree = new(scopes, time,
        static (db, cancellationToken) => db.Set<Organization>().SumAsync(o => (long)o.Version, cancellationToken),
        static (db, _, cancellationToken) => db.ReadTreeAsync(cancellationToken));

    public ValueTask<OrganizationTree> CurrentAsync(CancellationToken cancellationToken) => tree.CurrentAsync(cancellationToken);

    public void Saved(IReadOnlySet<Type> aggregates)
    {
        if (aggregates.Contains(typeof(Organization))) tree.Invalidate();
    }

    public void Dispose() => tree.Dispose();
}
