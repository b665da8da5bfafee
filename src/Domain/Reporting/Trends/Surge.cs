namespace PetitionGovernance.Domain.Reporting.Trends;

/// <summary>一个数列本月比自己的历史高得不寻常。</summary>
/// <param name="Expected">依自己的历史和本月的工作日，本该有多少。</param>
/// <param name="Actual">本月多少。</param>
/// <param name="Since">从哪个月起高于本该有的，月初。</param>
/// <param name="Chance">照历史那样，偶然到这么多的可能。</param>
public sealed record Surge(decimal Expected, int Actual, DateOnly Since, double Chance)
{
    /// <summary>历史不足六个月的不判断。</summary>
    public const int FewestMonths = 6;

    public const int MostMonths = 12;

    /// <summary>本月不足八件的不判断：小数目总在起伏。</summary>
    public const int FewestItems = 8;

    /// <summary>同一类数列一个月里误报一次的可能不到百分之一；数列越多，每一个的门槛越高。</summary>
    private const double FalseAlarms = 0.01;

    /// <summary>A month counts as raised from a fifth above its share.</summary>
    private const double Above = 1.2;

    /// <param name="history">Before the month, oldest first; at most the last twelve are looked at.</param>
    /// <param name="tested">How many series of the kind are looked at in the month.</param>
    /// <param name="yearBefore">The same month of the year before; null where it is not known. What comes every year is no warning.</param>
    /// <param name="fewest">The small-number guard.</param>
    public static Surge? Of(IReadOnlyList<MonthCount> history, MonthCount now, int tested, int? yearBefore, int fewest = FewestItems)
    {
        var past = history.TakeLast(MostMonths).Where(m => m.WorkingDays > 0).ToList();
        if (past.Count < FewestMonths || now.Items < fewest || now.WorkingDays == 0 || yearBefore >= now.Items) return null;
        var exposure = past.Sum(m => (double)m.WorkingDays) / now.WorkingDays;
        var mean = past.Sum(m => m.Items) / exposure;
        if (now.Items <= mean) return null;
        var chance = Math.Max(Chances.AtLeast(now.Items, past.Sum(m => m.Items) + 0.5, 1 / exposure), Spread(past, now, mean));
        return chance * Math.Max(1, tested) < FalseAlarms ? new Surge(Math.Round((decimal)mean, 1), now.Items, SinceOf(past, now), chance) : null;
    }

    // A series that jumps about by itself is judged by how much it jumps.
    private static double Spread(List<MonthCount> past, MonthCount now, double mean)
    {
        var scaled = past.ConvertAll(m => m.Items * (double)now.WorkingDays / m.WorkingDays);
        var variance = scaled.Sum(x => (x - mean) * (x - mean)) / (scaled.Count - 1);
        return variance <= mean || mean == 0 ? 0 : Chances.AtLeast(now.Items, mean * mean / (variance - mean), (variance - mean) / mean);
    }

    private static DateOnly SinceOf(List<MonthCount> past, MonthCount now)
    {
        var rate = past.Sum(m => m.Items) / past.Sum(m => (double)m.WorkingDays);
        var since = now.Month;
        for (var i = past.Count - 1; i >= 0 && past[i].Items > rate * past[i].WorkingDays * Above; i--) since = past[i].Month;
        return since;
    }
}

/// <summary>一个月有多少件。</summary>
/// <param name="Month">The first day of it.</param>
/// <param name="WorkingDays">工作日多的月份本来就多。</param>
public readonly record struct MonthCount(DateOnly Month, int Items, int WorkingDays);
