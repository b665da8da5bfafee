using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.SameMatter;

namespace PetitionGovernance.Application.SameMatter;

/// <summary>Follows links from item to item, through none the reader may not know of.</summary>
/// <remarks>Two queries a step; most items are linked with none, most groups are a star and end after two steps.</remarks>
public sealed class MatterGroups(IReadStore store)
{
    /// <summary>No group is shown larger.</summary>
    public const int MostItems = PageRequest.MaxPageSize;

    private const int MostSteps = 8;
    private const int MostPairs = 1_000;

    /// <param name="among">What may be seen and passed through.</param>
    public async Task<MatterRelations> OfAsync(MatterItem item, IQueryable<PetitionItem> among, CancellationToken cancellationToken)
    {
        var own = await PairsAsync([item.Id], cancellationToken);
        var linked = await FollowAsync([item], LinkedIn(own), among, cancellationToken);
        List<DecidedPair> pairs = linked.Count == 0 ? own : [.. own, .. await PairsAsync([.. linked], cancellationToken)];
        var apart = pairs.Where(p => p.Standing is MatterStanding.Different).SelectMany(p => (PetitionItemId[])[p.First, p.Second]).Where(id => id != item.Id && !linked.Contains(id)).ToHashSet();
        List<MatterItem> visible = apart.Count == 0 ? [] : await ItemsAsync(among.Where(p => apart.Contains(p.Id)), apart.Count, cancellationToken);
        var different = await AroundAsync(visible, among, cancellationToken);
        different.UnionWith(visible.Select(other => other.Id));
        different.ExceptWith(linked);
        different.Remove(item.Id);
        return new MatterRelations(linked, different, own.ToDictionary(p => p.First == item.Id ? p.Second : p.First));
    }

    /// <returns>Without those it starts from.</returns>
    public async Task<HashSet<PetitionItemId>> AroundAsync(IReadOnlyList<MatterItem> from, IQueryable<PetitionItem> among, CancellationToken cancellationToken) =>
        from.Count == 0 ? [] : await FollowAsync(from, await LinkedWithAsync(from, cancellationToken), among, cancellationToken);

    private async Task<HashSet<PetitionItemId>> FollowAsync(
        IReadOnlyList<MatterItem> from, List<PetitionItemId> decided, IQueryable<PetitionItem> among, CancellationToken cancellationToken)
    {
        var seen = from.Select(item => item.Id).ToHashSet();
        var frontier = from;
        for (var step = 1; ; step++)
        {
            frontier = await BesideAsync(frontier, decided, seen, among, MostItems + from.Count - seen.Count, cancellationToken);
            seen.UnionWith(frontier.Select(item => item.Id));
            if (step == MostSteps || frontier.Count == 0 || seen.Count >= MostItems + from.Count) break;
            decided = await LinkedWithAsync(frontier, cancellationToken);
        }

        seen.ExceptWith(from.Select(item => item.Id));
        return seen;
    }

    private static async Task<List<MatterItem>> BesideAsync(
        IReadOnlyList<MatterItem> frontier, List<PetitionItemId> decided, HashSet<PetitionItemId> seen, IQueryable<PetitionItem> among, int most, CancellationToken cancellationToken)
    {
        var others = decided.FindAll(id => !seen.Contains(id));
        var numbers = frontier.SelectMany(item => (string?[])[item.RegNo, item.SameMatterAs]).OfType<string>().ToList();
        return await ItemsAsync(
            among.Where(p => (others.Contains(p.Id) || numbers.Contains(p.RegNo) || (p.SameMatterAs != null && numbers.Contains(p.SameMatterAs))) && !seen.Contains(p.Id)),
            most,
            cancellationToken);
    }

    private async Task<List<PetitionItemId>> LinkedWithAsync(IReadOnlyList<MatterItem> items, CancellationToken cancellationToken)
    {
        var ids = items.Select(item => item.Id).ToList();
        var pairs = await store.Query<MatterPair>()
            .Where(p => p.Standing == MatterStanding.Linked && (ids.Contains(p.First) || ids.Contains(p.Second)))
            .OrderBy(p => p.Id).Select(p => new { p.First, p.Second }).Take(MostPairs)
            .ToListAsync(cancellationToken);
        return [.. pairs.SelectMany(p => (PetitionItemId[])[p.First, p.Second])];
    }

    private static List<PetitionItemId> LinkedIn(List<DecidedPair> pairs) =>
        [.. pairs.Where(p => p.Standing is MatterStanding.Linked).SelectMany(p => (PetitionItemId[])[p.First, p.Second])];

    private async Task<List<DecidedPair>> PairsAsync(List<PetitionItemId> ids, CancellationToken cancellationToken) =>
        await store.Query<MatterPair>()
            .Where(p => p.Standing != MatterStanding.Undecided && (ids.Contains(p.First) || ids.Contains(p.Second)))
            .OrderByDescending(p => p.Id).Take(MostPairs)
            .Select(p => new DecidedPair(p.First, p.Second, p.Standing, p.Decisions, p.Version))
            .ToListAsync(cancellationToken);

    private static Task<List<MatterItem>> ItemsAsync(IQueryable<PetitionItem> items, int most, CancellationToken cancellationToken) =>
        items.OrderBy(p => p.Id).Select(p => new MatterItem(p.Id, p.RegNo, p.SameMatterAs)).Take(most).ToListAsync(cancellationToken);
}

/// <summary>An item, and which one registration or a merge has put it with.</summary>
public sealed record MatterItem(PetitionItemId Id, string RegNo, string? SameMatterAs);
