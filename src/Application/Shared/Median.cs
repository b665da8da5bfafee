namespace PetitionGovernance.Application.Shared;

/// <summary>中位数，由各值的次数算出：偶数个的取中间两个的平均。</summary>
internal static class Median
{
    /// <returns>Null where nothing was counted.</returns>
    public static decimal? Of(IEnumerable<(int Value, int Count)> counted)
    {
        var byValue = counted.OrderBy(c => c.Value).ToList();
        var all = byValue.Sum(c => c.Count);
        return all == 0 ? null : (At(byValue, (all - 1) / 2) + At(byValue, all / 2)) / 2m;
    }

    private static int At(List<(int Value, int Count)> byValue, int position)
    {
        foreach (var (value, count) in byValue)
        {
            if (position < count) return value;
            position -= count;
        }

        throw new ArgumentOutOfRangeException(nameof(position));
    }
}
