namespace PetitionGovernance.Domain.Reporting;

/// <summary>与上年比较。上年没有的无从比较，为空，绝不写作 0。</summary>
public static class YearOnYear
{
    private const int Decimals = 2;
    private const decimal Whole = 100m;

    /// <returns>Percent, half away from zero to two decimals; a change that is one is never shown as 0.</returns>
    public static decimal? Change(decimal? current, decimal? previous)
    {
        if (current is not { } now || previous is not { } before || before == 0) return null;
        var exact = (now - before) * Whole / before;
        var rounded = Math.Round(exact, Decimals, MidpointRounding.AwayFromZero);
        return rounded == 0 && exact != 0 ? Math.Sign(exact) / Whole : rounded;
    }
}
