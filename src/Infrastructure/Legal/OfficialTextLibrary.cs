using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PetitionGovernance.Application.Legal;
using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Infrastructure.Persistence;

namespace PetitionGovernance.Infrastructure.Legal;

internal sealed class OfficialTextLibrary(IServiceScopeFactory scopes, TimeProvider time) : IOfficialTexts, ISaveListener, IDisposable
{
    // Loadings are only added.
    private readonly VersionedCache<OfficialTexts> texts = new(scopes, time,
        static (db, cancellationToken) => db.Set<OfficialTextLoading>().LongCountAsync(cancellationToken),
        static (db, _, cancellationToken) => ReadAsync(db, cancellationToken));

    public ValueTask<OfficialTexts> CurrentAsync(CancellationToken cancellationToken) => texts.CurrentAsync(cancellationToken);

    public void Saved(IReadOnlySet<Type> aggregates)
    {
        if (aggregates.Contains(typeof(OfficialTextLoading))) texts.Invalidate();
    }

    public void Dispose() => texts.Dispose();

    private static async Task<OfficialTexts> ReadAsync(PetitionDb db, CancellationToken cancellationToken)
    {
        var editions = new List<OfficialTextEdition>();
        foreach (var regulation in Regulation.All)
        {
            var latest = await db.Set<OfficialTextLoading>().AsNoTracking().Where(t => t.RegulationId == regulation.Id)
                .OrderByDescending(t => t.Number).Take(2).ToListAsync(cancellationToken);
            if (latest.Count > 0) editions.Add(OfficialTextEdition.Of(latest[0], latest.ElementAtOrDefault(1)));
        }

        return new OfficialTexts(editions);
    }
}
