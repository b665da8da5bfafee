using PetitionGovernance.Domain.SameMatter;

namespace PetitionGovernance.Benchmarks.SameMatter;

/// <summary>What other ways of finding bring up of the same letters, compared afterwards as the product compares; see decision 0010.</summary>
internal static class Alternatives
{
    private const int KeySize = 24;

    // Of the true pairs every fifth is asked, so that all four kinds have their turn: trigrams take their time.
    private const int EveryOf = 5;

    public static async Task<IReadOnlyList<Figure>> MeasureAsync(LabelledSet set, IReadOnlyList<Letter> all)
    {
        var memory = new InMemory(all);
        var bands = new InMemory(all, BandsOf);
        var simHash = new SimHash(all);
        await using var trigrams = await Trigrams.OfAsync(all);
        var figures = new List<Figure>();
        figures.Add(await OfAsync(set, memory, "keys of the product", memory.KeysPerLetter * KeySize, letter => Task.FromResult(memory.BringUp(letter))));
        figures.Add(await OfAsync(set, memory, "MinHash alone", bands.KeysPerLetter * KeySize, letter => Task.FromResult(bands.BringUp(letter))));
        figures.Add(await OfAsync(set, memory, "SimHash, every letter looked at", sizeof(ulong), letter => Task.FromResult(simHash.Nearest(letter))));
        var size = await trigrams.IndexAsync("gin");
        foreach (var threshold in new[] { 0.3, 0.1 })
        {
            figures.Add(await OfAsync(set, memory, $"pg_trgm, GIN, from {threshold}", (double)size / all.Count, letter => trigrams.NearestAsync(letter, threshold)));
        }

        size = await trigrams.IndexAsync("gist");
        figures.Add(await OfAsync(set, memory, "pg_trgm, GiST, nearest", (double)size / all.Count, letter => trigrams.NearestAsync(letter, threshold: null)));
        return figures;
    }

    private static async Task<Figure> OfAsync(LabelledSet set, InMemory memory, string name, double size, Func<Letter, Task<IReadOnlyList<Guid>>> bringUp)
    {
        var (taken, pairs, right) = (new Stopwatches(), set.Pairs.Where((_, i) => i % EveryOf == 0).ToList(), 0);
        foreach (var (later, earlier) in pairs)
        {
            var found = memory.Compared(later, await taken.TimeAsync(() => bringUp(later)));
            if (found.Take(Quality.At).Any(f => f.Id == earlier.Id)) right++;
        }

        return new($"recall at {Quality.At}, {name}", 100d * right / pairs.Count, " %", $"{size:0} bytes a letter; brought up in {taken.Median:0.0} ms, p99 {taken.P99:0.0} ms");
    }

    private static IReadOnlyList<long> BandsOf(Letter letter)
    {
        var signature = MinHash.Signature(letter.Profile().Grams);
        return [.. signature.Chunk(MinHash.Rows).Select((rows, band) => unchecked((long)rows.Aggregate(SimHash.Mixed((ulong)band), (hash, row) => SimHash.Mixed(hash ^ row))))];
    }
}
