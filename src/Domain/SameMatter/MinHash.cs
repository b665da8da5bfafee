namespace PetitionGovernance.Domain.SameMatter;

/// <summary>最小哈希：两段文本的相似度约等于签名中相同位置相同值的比例。</summary>
/// <remarks>The constants are part of what is stored: with others, everything kept would have to be made again.</remarks>
public static class MinHash
{
    private static readonly (ulong Factor, ulong Offset)[] Functions = MakeFunctions();

    /// <summary>Number of values in a signature.</summary>
    public const int Length = Bands * Rows;

    /// <summary>Texts that agree in all rows of one band are candidates.</summary>
    public const int Bands = 16;

    public const int Rows = 4;

    public static uint[] Signature(Bigrams grams)
    {
        var lowest = new uint[Length];
        Array.Fill(lowest, uint.MaxValue);
        unchecked
        {
            foreach (var gram in grams.Values)
            {
                var mixed = StableHash.Mix((uint)gram);
                for (var i = 0; i < Length; i++)
                {
                    var value = (uint)(((Functions[i].Factor * mixed) + Functions[i].Offset) >> 32);
                    if (value < lowest[i]) lowest[i] = value;
                }
            }
        }

        return lowest;
    }

    private static (ulong Factor, ulong Offset)[] MakeFunctions()
    {
        var functions = new (ulong, ulong)[Length];
        for (var i = 0; i < Length; i++) functions[i] = (StableHash.Mix(unchecked((ulong)((2 * i) + 1))) | 1, StableHash.Mix(unchecked((ulong)((2 * i) + 2))));
        return functions;
    }
}
