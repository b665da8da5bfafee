namespace PetitionGovernance.Domain.SameMatter;

/// <summary>键相同的事项中，哪些最值得比较：相同的键越多、越少见，越靠前。</summary>
public static class KeyMatches
{
    /// <summary>A key that more items have says little about each of them; only the latest are looked at.</summary>
    public const int MostOfOneKey = 64;

    /// <summary>How many are worth reading their texts.</summary>
    public const int MostCompared = 48;

    /// <param name="matches">Which item has which key; of each key at most <see cref="MostOfOneKey"/>.</param>
    /// <returns>At most <see cref="MostCompared"/>.</returns>
    public static IReadOnlyList<Guid> Ranked(IReadOnlyCollection<(long Key, Guid Item)> matches)
    {
        var weights = matches.GroupBy(m => m.Key).ToDictionary(g => g.Key, g => 1 / Math.Sqrt(g.Count()));
        return
        [
            .. matches.GroupBy(m => m.Item)
                .OrderByDescending(g => g.Sum(m => weights[m.Key])).ThenByDescending(g => g.Key)
                .Take(MostCompared)
                .Select(g => g.Key),
        ];
    }
}
