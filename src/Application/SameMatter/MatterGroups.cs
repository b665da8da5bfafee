using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.SameMatter;

namespace PetitionGovernance.Application.SameMatter;

/// <summary>Follows links from item to item, through none the reader may not know of.</summary>
/// <remarks>Two queries a step; most groups are a star, and end after two steps.</remarks>
public sealed class MatterGroups(IReadStore store)
{
    /// <summary>No group is shown larger.</summary>
    public const int MostItems = PageRequest.MaxPageSize;

    private const int MostSteps = 8;
    private const int MostPairs = 1_000;

    /// <param name="among">What may be seen and passed through.</param>
    public async Task<MatterRelations> OfAsync(PetitionItemId item, IQueryable<PetitionItem> among, CancellationToken cancellationToken)
    {
        var linked = await AroundAsync([item], among, cancellationToken);
        var pairs = await PairsAsync([item, .. linked], cancellationToken);
        var apart = pairs.Where(p => p.Standing is MatterStanding.Different).SelectMany(p => (PetitionItemId[])[p.First, p.Second]).Where(id => id != item && !linked.Contains(id)).ToHashSet();
        var different = await VisibleAsync(apart, among, cancellationToken);
        different.UnionWith(await AroundAsync(different, among, cancellationToken));
        different.ExceptWith(linked);
        different.Remove(item);
        return new MatterRelations(linked, different, pairs.Where(p => p.First == item || p.Second == item).ToDictionary(p => p.First == item ? p.Second : p.First));
    }

    /// <returns>Without those it starts from.</returns>
    public async Task<HashSet<PetitionItemId>> AroundAsync(IReadOnlyCollection<PetitionItemId> from, IQueryable<PetitionItem> among, CancellationToken cancellationToken)
    {
        var seen = from.ToHashSet();
        var frontier = await NodesAsync(store.Query<PetitionItem>().Where(p => from.Contains(p.Id)), from.Count, cancellationToken);
        for (var step = 0; step < MostSteps && frontier.Count > 0 && seen.Count < MostItems + from.Count; step++)
        {
            var next = await BesideAsync(frontier, seen, among, MostItems + from.Count - seen.Count, cancellationToken);
            frontier = next;
            seen.UnionWith(next.Select(node => node.Id));
        }

        seen.ExceptWith(from);
        return seen;
    }

    private async Task<List<Node>> BesideAsync(List<Node> frontier, HashSet<PetitionItemId> seen, IQueryable<PetitionItem> among, int most, CancellationToken cancellationToken)
    {
        var ids = frontier.ConvertAll(node => node.Id);
        var decided = await store.Query<MatterPair>()
            .Where(p => p.Standing == MatterStanding.Linked && (ids.Contains(p.First) || ids.Contains(p.Second)))
            .OrderBy(p => p.Id).Select(p => new { p.First, p.Second }).Take(MostPairs)
            .ToListAsync(cancellationToken);
        var others = decided.SelectMany(p => (PetitionItemId[])[p.First, p.Second]).Where(id => !seen.Contains(id)).ToList();
        var numbers = frontier.SelectMany(node => (string?[])[node.RegNo, node.SameMatterAs]).OfType<string>().ToList();
        return await NodesAsync(
            among.Where(p => (others.Contains(p.Id) || numbers.Contains(p.RegNo) || (p.SameMatterAs != null && numbers.Contains(p.SameMatterAs))) && !seen.Contains(p.Id)),
            most,
            cancellationToken);
    }

    private async Task<List<DecidedPair>> PairsAsync(List<PetitionItemId> ids, CancellationToken cancellationToken) =>
        await store.Query<MatterPair>()
            .Where(p => p.Standing != MatterStanding.Undecided && (ids.Contains(p.First) || ids.Contains(p.Second)))
            .OrderByDescending(p => p.Id).Take(MostPairs)
            .Select(p => new DecidedPair(p.First, p.Second, p.Standing, p.Decisions, p.Version))
            .ToListAsync(cancellationToken);

    private static async Task<HashSet<PetitionItemId>> VisibleAsync(HashSet<PetitionItemId> ids, IQueryable<PetitionItem> among, CancellationToken cancellationToken) =>
        ids.Count == 0 ? [] : [.. await among.Where(p => ids.Contains(p.Id)).Select(p => p.Id).ToListAsync(cancellationToken)];

    private static Task<List<Node>> NodesAsync(IQueryable<PetitionItem> items, int most, CancellationToken cancellationToken) =>
        items.OrderBy(p => p.Id).Select(p => new Node(p.Id, p.RegNo, p.SameMatterAs)).Take(most).ToListAsync(cancellationToken);

    private sealed record Node(PetitionItemId Id, string RegNo, string? SameMatterAs);
}
