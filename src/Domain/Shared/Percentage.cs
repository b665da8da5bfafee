namespace PetitionGovernance.Domain.Shared;

/// <summary>百分比：两位小数，四舍五入；不是全部的绝不写成 100，不是没有的绝不写成 0。</summary>
public static class Percentage
{
    private const decimal Whole = 100m;
    private const decimal Step = 0.01m;
    private const int Decimals = 2;

    /// <returns>0 to 100, rounded half away from zero; null where there is nothing to take a share of.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A part that is negative or larger than the whole.</exception>
    public static decimal? Of(long part, long whole)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(part);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(part, whole);
        if (whole == 0) return null;
        if (part == 0 || part == whole) return part == 0 ? 0 : Whole;
        return Math.Clamp(Math.Round(part * Whole / whole, Decimals, MidpointRounding.AwayFromZero), Step, Whole - Step);
    }
}
