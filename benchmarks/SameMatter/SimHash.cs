using System.Numerics;
using PetitionGovernance.Domain.SameMatter;

namespace PetitionGovernance.Benchmarks.SameMatter;

/// <summary>For comparison: one number of 64 bits for a text, near where the texts are alike. Looked for without an index, which finds all it can find.</summary>
internal sealed class SimHash(IReadOnlyCollection<Letter> letters)
{
    private readonly List<(Guid Id, ulong Hash)> all = [.. letters.Select(letter => (letter.Id, Of(letter)))];

    public IReadOnlyList<Guid> Nearest(Letter letter)
    {
        var own = Of(letter);
        return
        [
            .. all.Where(other => other.Id != letter.Id)
                .OrderBy(other => BitOperations.PopCount(other.Hash ^ own)).ThenByDescending(other => other.Id)
                .Take(KeyMatches.MostCompared).Select(other => other.Id),
        ];
    }

    /// <summary>The finaliser of SplitMix64.</summary>
    public static ulong Mixed(ulong value)
    {
        unchecked
        {
            value += 0x9E3779B97F4A7C15;
            value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
            value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
            return value ^ (value >> 31);
        }
    }

    private static ulong Of(Letter letter)
    {
        Span<int> votes = stackalloc int[64];
        votes.Clear();
        var text = MatterText.Core(MatterText.Plain(letter.Title + " " + letter.Content));
        for (var i = 0; i + 1 < text.Length; i++)
        {
            var hash = Mixed(((ulong)text[i] << 16) | text[i + 1]);
            for (var bit = 0; bit < votes.Length; bit++) votes[bit] += (hash >> bit & 1) == 1 ? 1 : -1;
        }

        var sum = 0ul;
        for (var bit = 0; bit < votes.Length; bit++) sum |= votes[bit] > 0 ? 1ul << bit : 0;
        return sum;
    }
}
