namespace PetitionGovernance.Domain.Supervision;

/// <summary>抽样：同一批事项、同一种子、同一版本，抽出的总是同样几件；谁都可以重算。</summary>
/// <remarks>
/// Each item gets a number from seed and identifier by SplitMix64, whatever its place among the others; the smallest are taken. By risk,
/// the number is divided by the weight: exponential keys, so that an item of weight w comes before one of weight 1 with odds w : 1.
/// A change of any of this is another <see cref="Version"/>.
/// </remarks>
public static class Sampling
{
    public const int Version = 1;

    public static IReadOnlyList<Guid> Draw(IEnumerable<SampledItem> items, SamplingMethod method, long seed, int size) => method is SamplingMethod.ByBody
        ? [.. items.GroupBy(i => i.OrgCode).OrderBy(g => g.Key, StringComparer.Ordinal).SelectMany(g => Smallest(g, seed, size, weighted: false))]
        : Smallest(items, seed, size, weighted: method is SamplingMethod.RiskWeighted);

    private static List<Guid> Smallest(IEnumerable<SampledItem> items, long seed, int size, bool weighted) =>
        [.. items.OrderBy(i => Key(i, seed, weighted)).ThenBy(i => i.Id).Take(size).Select(i => i.Id)];

    private static double Key(SampledItem item, long seed, bool weighted)
    {
        var uniform = ((Mixed(item.Id, seed) >> 11) + 0.5) / (1UL << 53);
        return -Math.Log(uniform) / (weighted ? Math.Max(1, item.Risk) : 1);
    }

    private static ulong Mixed(Guid id, long seed)
    {
        Span<byte> bytes = stackalloc byte[16];
        id.TryWriteBytes(bytes, bigEndian: true, out _);
        var state = unchecked((ulong)seed);
        for (var half = 0; half < 16; half += 8) state = Mix(state ^ System.Buffers.Binary.BinaryPrimitives.ReadUInt64BigEndian(bytes[half..]));
        return state;
    }

    private static ulong Mix(ulong z)
    {
        unchecked
        {
            z += 0x9E3779B97F4A7C15;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return z ^ (z >> 31);
        }
    }
}

/// <summary>可以抽取的一件。</summary>
/// <param name="Risk">1 and more: late, redone, unresolved, many people.</param>
public sealed record SampledItem(Guid Id, string OrgCode, int Risk);
