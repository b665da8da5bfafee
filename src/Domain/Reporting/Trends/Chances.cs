namespace PetitionGovernance.Domain.Reporting.Trends;

/// <summary>负二项分布：月均数本身也不确定时，一个月的件数。</summary>
internal static class Chances
{
    private const double Least = 1e-12;

    /// <returns>The chance of <paramref name="count"/> or more, where the mean is Gamma(<paramref name="shape"/>, <paramref name="scale"/>).</returns>
    public static double AtLeast(int count, double shape, double scale)
    {
        var success = scale / (1 + scale);
        // P(0) = (1 - success)^shape; each next one from the one before it.
        var at = Math.Pow(1 - success, shape);
        var below = 0.0;
        for (var k = 0; k < count; k++)
        {
            below += at;
            at *= (shape + k) / (k + 1) * success;
        }

        return Math.Max(1 - below, Least);
    }
}
