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

    public double Recall => Share(recall);

    public double Precision => Share(precision);

    public int VeryLikely => precision.Values.Sum(p => p.All);

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

    public IEnumerable<string> Rows() =>
        recall.Select(r => $"| recall at {At}, {r.Key} | {r.Value.Right} of {r.Value.All} | — | |")
            .Concat(precision.Select(p => $"| 'very likely' right, asked by {p.Key} | {p.Value.Right} of {p.Value.All} | — | |"));

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
