using PetitionGovernance.Domain.SameMatter;

namespace PetitionGovernance.Benchmarks.SameMatter;

/// <summary>What was found for one letter, best first.</summary>
internal sealed record Found(Guid Id, int Score, MatterGrade Grade);

/// <summary>Recall and precision over the labelled set, whatever finds.</summary>
internal sealed class Quality
{
    public const int At = 10;

    private readonly Dictionary<string, (int Right, int All)> recall = [];
    private readonly Dictionary<string, (int Right, int All)> precision = [];

    public static async Task<Quality> OfAsync(LabelledSet set, Func<Letter, Task<IReadOnlyList<Found>>> find)
    {
        var quality = new Quality();
        var matters = set.Letters.ToDictionary(l => l.Id, l => l.Matter);
        foreach (var (later, earlier) in set.Pairs)
        {
            var found = await find(later);
            Count(quality.recall, later.Kind, found.Take(At).Any(f => f.Id == earlier.Id));
            quality.Judge(later, found, matters);
        }

        foreach (var decoy in set.Decoys) quality.Judge(decoy, await find(decoy), matters);
        return quality;
    }

    /// <param name="where">Among how many others.</param>
    /// <param name="limit">In per cent, of recall and of precision.</param>
    public IEnumerable<Figure> Figures(string where, double? limit)
    {
        foreach (var (kind, count) in recall) yield return new($"recall at {At}, {kind}", count.Right, $" of {count.All}", where);
        foreach (var (kind, count) in precision) yield return new($"'very likely' right, asked by {kind}", count.Right, $" of {count.All}", where);
        yield return new($"recall at {At}, all", 100 * Share(recall), " %", where, AtLeast: limit);
        yield return new("'very likely' right, all", 100 * Share(precision), " %", $"{precision.Values.Sum(p => p.All)} {where}", AtLeast: limit);
    }

    private void Judge(Letter asked, IReadOnlyList<Found> found, Dictionary<Guid, int> matters)
    {
        foreach (var likely in found.Where(f => f.Grade is MatterGrade.VeryLikely))
            Count(precision, asked.Kind, matters.TryGetValue(likely.Id, out var matter) && matter == asked.Matter);
    }

    private static double Share(Dictionary<string, (int Right, int All)> counts)
    {
        var all = counts.Values.Sum(c => c.All);
        return all == 0 ? 0 : (double)counts.Values.Sum(c => c.Right) / all;
    }

    private static void Count(Dictionary<string, (int Right, int All)> counts, string kind, bool right)
    {
        var (before, all) = counts.GetValueOrDefault(kind);
        counts[kind] = (before + (right ? 1 : 0), all + 1);
    }
}
