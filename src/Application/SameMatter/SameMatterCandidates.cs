using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.SameMatter;

namespace PetitionGovernance.Application.SameMatter;

/// <summary>Keys find, the comparison decides: whatever the index brings up is compared text by text, and only what the actor may see.</summary>
public sealed class SameMatterCandidates(PetitionDesk desk, IReadStore store, IMatterIndex index, MatterGroups groups) : ISameMatterCandidates
{
    /// <summary>More than a clerk reads.</summary>
    public const int MaxCandidates = 10;

    public async Task<SameMatterFindings?> OfAsync(PetitionRef item, CancellationToken cancellationToken)
    {
        var visible = PetitionVisibility.Of(desk.Actor, await desk.OrganizationsAsync(cancellationToken));
        var items = store.Query<PetitionItem>().Where(visible);
        var self = await items.Where(item.Matches()).Select(MatterRow.Of).FirstOrDefaultAsync(cancellationToken);
        if (self is null) return null;

        var relations = await groups.OfAsync(self.ToItem(), items, cancellationToken);
        return new SameMatterFindings
        {
            Candidates = await CandidatesAsync(items, self, [.. relations.Linked, .. relations.Different], cancellationToken),
            Linked = await ListAsync(items, relations.Linked, relations, cancellationToken),
            Different = await ListAsync(items, relations.Different, relations, cancellationToken),
        };
    }

    private async Task<IReadOnlyList<SameMatterCandidate>> CandidatesAsync(
        IQueryable<PetitionItem> items, MatterRow self, HashSet<PetitionItemId> decided, CancellationToken cancellationToken)
    {
        var profile = self.Profile();
        var hits = (await index.FindAsync(new PetitionItemId(self.Item.Id), MatterKeys.Of(profile), cancellationToken))
            .Where(hit => !decided.Contains(hit.Item)).ToDictionary(hit => hit.Item, hit => hit.SamePetitioner);
        if (hits.Count == 0) return [];
        var found = hits.Keys.ToList();
        var rows = await items.Where(p => found.Contains(p.Id)).Select(MatterRow.Of).ToListAsync(cancellationToken);
        return
        [
            .. (from row in rows
               let comparison = MatterComparison.Of(profile, row.Profile(), hits[new PetitionItemId(row.Item.Id)])
               where comparison.Grade is not null
               orderby comparison.Score descending, row.Item.ReceivedOn descending, row.Item.RegNo
               select new SameMatterCandidate { Item = row.Item, Score = comparison.Score, Grade = comparison.Grade!.Value, Reasons = comparison.Reasons }).Take(MaxCandidates),
        ];
    }

    private static async Task<IReadOnlyList<SameMatterItem>> ListAsync(
        IQueryable<PetitionItem> items, IReadOnlySet<PetitionItemId> ids, MatterRelations relations, CancellationToken cancellationToken)
    {
        if (ids.Count == 0) return [];
        var found = await items.Where(p => ids.Contains(p.Id))
            .OrderBy(p => p.ReceivedOn).ThenBy(p => p.RegNo)
            .Select(MatterRow.OfItem).Take(MatterGroups.MostItems)
            .ToListAsync(cancellationToken);
        return found.ConvertAll(item => item with { Decision = SameMatterDecision.Of(relations.Pairs.GetValueOrDefault(new PetitionItemId(item.Id))) });
    }
}
