namespace PetitionGovernance.Domain.SameMatter;

/// <summary>文本中相邻两字的集合：不分词即可比较，语序变动影响小。</summary>
public sealed class Bigrams
{
    private const int CharacterBits = 16;

    // Sorted, each once.
    private readonly int[] grams;

    private Bigrams(int[] grams) => this.grams = grams;

    public int Count => grams.Length;

    internal ReadOnlySpan<int> Values => grams;

    public static Bigrams Of(string core)
    {
        if (core.Length < 2) return new([]);
        var all = new int[core.Length - 1];
        for (var i = 0; i < all.Length; i++) all[i] = unchecked((core[i] << CharacterBits) | core[i + 1]);
        Array.Sort(all);
        var kept = 1;
        for (var i = 1; i < all.Length; i++)
        {
            if (all[i] != all[kept - 1]) all[kept++] = all[i];
        }

        return new(all[..kept]);
    }

    /// <summary>Shared pairs over all pairs, 0 to 1 (Jaccard).</summary>
    public double Likeness(Bigrams other)
    {
        var shared = Shared(other);
        var all = Count + other.Count - shared;
        return all == 0 ? 0 : (double)shared / all;
    }

    /// <summary>Shared pairs over the pairs of the shorter text: a short letter may repeat part of a long one.</summary>
    public double Containment(Bigrams other)
    {
        var shorter = Math.Min(Count, other.Count);
        return shorter == 0 ? 0 : (double)Shared(other) / shorter;
    }

    private int Shared(Bigrams other)
    {
        var (i, j, shared) = (0, 0, 0);
        while (i < grams.Length && j < other.grams.Length)
        {
            var difference = grams[i].CompareTo(other.grams[j]);
            if (difference <= 0) i++;
            if (difference >= 0) j++;
            if (difference == 0) shared++;
        }

        return shared;
    }
}
