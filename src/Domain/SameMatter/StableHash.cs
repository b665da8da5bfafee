namespace PetitionGovernance.Domain.SameMatter;

/// <summary>在任何机器、任何版本上都相同的哈希：值要存入数据库。</summary>
internal static class StableHash
{
    private const ulong FnvOffset = 14695981039346656037;
    private const ulong FnvPrime = 1099511628211;

    /// <summary>The finaliser of SplitMix64: every bit of the answer depends on every bit of the question.</summary>
    public static ulong Mix(ulong value)
    {
        unchecked
        {
            value += 0x9E3779B97F4A7C15;
            value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
            value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
            return value ^ (value >> 31);
        }
    }

    /// <summary>FNV-1a over the words, mixed.</summary>
    public static long Of(char kind, params ReadOnlySpan<string> words)
    {
        unchecked
        {
            var hash = (FnvOffset ^ kind) * FnvPrime;
            foreach (var word in words)
            {
                foreach (var c in word) hash = (hash ^ c) * FnvPrime;
                hash = (hash ^ '|') * FnvPrime;
            }

            return (long)Mix(hash);
        }
    }

    public static long Of(char kind, int number, ReadOnlySpan<uint> values)
    {
        unchecked
        {
            var hash = Mix(((ulong)kind << 32) | (uint)number);
            foreach (var value in values) hash = Mix(hash ^ value);
            return (long)hash;
        }
    }
}
