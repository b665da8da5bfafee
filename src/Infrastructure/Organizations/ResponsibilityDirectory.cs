using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PetitionGovernance.Application.Organizations;
using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Infrastructure.Persistence;

namespace PetitionGovernance.Infrastructure.Organizations;

internal sealed class ResponsibilityDirectory(IServiceScopeFactory scopes, TimeProvider time) : IResponsibilityDirectory, ISaveListener, IDisposable
{
    // Entries are never deleted, so the sum of the versions grows with every change.
    private readonly VersionedCache<ResponsibilityRegister> register = new(scopes, time,
        static (db, cancellationToken) => db.Set<ResponsibilityEntry>().SumAsync(r => (long)r.Version, cancellationToken),
        static async (db, _, cancellationToken) => Of(await db.Set<ResponsibilityEntry>().AsNoTracking().ToListAsync(cancellationToken)));

    public ValueTask<ResponsibilityRegister> CurrentAsync(CancellationToken cancellationToken) => register.CurrentAsync(cancellationToken);

    public void Saved(IReadOnlySet<Type> aggregates)
    {
        if (aggregates.Contains(typeof(ResponsibilityEntry))) register.Invalidate();
    }

    public void Dispose() => register.Dispose();

    private static ResponsibilityRegister Of(List<ResponsibilityEntry> entries) => new(
        new ResponsibilityList(entries.Select(e => e.ToResponsibility())),
        [.. entries.Select(ResponsibilityView.Of).OrderBy(e => e.OrganizationCode, StringComparer.Ordinal).ThenBy(e => e.Id)]);
}
