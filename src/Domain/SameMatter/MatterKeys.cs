namespace PetitionGovernance.Domain.SameMatter;

/// <summary>一件事项的查找键：两件有一个键相同，就值得比较。</summary>
/// <remarks>
/// Three kinds. Bands of the signature find what is written alike; a place with a problem finds what is told in other words; a narrow
/// place alone finds what the list of problems has no word for. Keys are stored: whoever changes how one is made empties the table.
/// </remarks>
public static class MatterKeys
{
    private const int ProblemsPerPlace = 2;

    // Six digits name the whole county.
    private const int TownshipCode = 9;

    /// <summary>At most <see cref="MinHash.Bands"/> + 20 keys, each once.</summary>
    public static IReadOnlyList<long> Of(MatterProfile profile)
    {
        var keys = new HashSet<long>();
        if (profile.Grams.Count >= MinHash.Rows)
        {
            var signature = MinHash.Signature(profile.Grams);
            for (var band = 0; band < MinHash.Bands; band++) keys.Add(StableHash.Of('b', band, signature.AsSpan(band * MinHash.Rows, MinHash.Rows)));
        }

        foreach (var place in profile.NarrowPlaces) keys.Add(StableHash.Of('n', place));
        foreach (var problem in ProblemsOf(profile))
        {
            foreach (var place in profile.NarrowPlaces) keys.Add(StableHash.Of('p', place, problem));
            if (profile.WidePlaces is [var town, ..]) keys.Add(StableHash.Of('p', town, problem));
            if (profile.Description.AreaCode is { Length: >= TownshipCode } area) keys.Add(StableHash.Of('a', area, problem));
        }

        return [.. keys];
    }

    private static IEnumerable<string> ProblemsOf(MatterProfile profile) =>
        profile.Problems.Count > 0 ? profile.Problems.Take(ProblemsPerPlace) : profile.Description.Topic is { } topic ? [topic] : [];
}
