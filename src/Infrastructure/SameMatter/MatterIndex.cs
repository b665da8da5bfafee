using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.SameMatter;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.SameMatter;
using PetitionGovernance.Infrastructure.Persistence;
using PetitionGovernance.Infrastructure.Persistence.Configurations.Petitions;

namespace PetitionGovernance.Infrastructure.SameMatter;

/// <remarks>However much is stored, a look-up reads at most <see cref="KeyMatches.MostOfOneKey"/> rows of each of some forty keys.</remarks>
internal sealed class MatterIndex(PetitionDb db) : IMatterIndex
{
    /// <summary>Somebody who writes every week is known; his latest letters tell what he writes about.</summary>
    internal const int MostOfOnePetitioner = 24;

    public async Task<IReadOnlyList<MatterHit>> FindAsync(PetitionItemId item, IReadOnlyList<long> keys, CancellationToken cancellationToken)
    {
        var people = await OfSamePetitionersAsync(item, cancellationToken);
        var alike = await OfSameKeysAsync(item, keys, cancellationToken);
        return [.. people.Select(id => new MatterHit(id, SamePetitioner: true)), .. alike.Except(people).Select(id => new MatterHit(id, SamePetitioner: false))];
    }

    private Task<List<PetitionItemId>> OfSamePetitionersAsync(PetitionItemId item, CancellationToken cancellationToken)
    {
        var people = db.Set<PetitionItem>().AsNoTracking()
            .SelectMany(p => p.Petitioners, (p, person) => new { p.Id, Index = EF.Property<string?>(person, PetitionItemConfiguration.IdNoIndex) })
            .Where(p => p.Index != null);
        var own = people.Where(p => p.Id == item).Select(p => p.Index);
        return people
            .Where(p => own.Contains(p.Index) && p.Id != item)
            .Select(p => p.Id).Distinct()
            .OrderByDescending(id => id).Take(MostOfOnePetitioner)
            .ToListAsync(cancellationToken);
    }

    private async Task<List<PetitionItemId>> OfSameKeysAsync(PetitionItemId item, IReadOnlyList<long> keys, CancellationToken cancellationToken)
    {
        if (keys.Count == 0) return [];
        // One branch a key, so that each is limited by itself: the same words on both databases.
        var branches = keys.Select((_, i) =>
            $"SELECT hash, item_id FROM (SELECT hash, item_id FROM matter_keys WHERE hash = {{{i}}} ORDER BY item_id DESC LIMIT {KeyMatches.MostOfOneKey}) AS k{i}");
        var rows = await db.Set<MatterKey>()
            .FromSqlRaw(string.Join(" UNION ALL ", branches), [.. keys.Cast<object>()]).AsNoTracking()
            .ToListAsync(cancellationToken);
        return [.. KeyMatches.Ranked([.. rows.Where(r => r.ItemId != item.Value).Select(r => (r.Hash, r.ItemId))]).Select(id => new PetitionItemId(id))];
    }
}
