using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Reporting.Trends;

namespace PetitionGovernance.Application.Reporting.Trends;

/// <summary>How many items of each key came in each month up to the one looked at: one grouped count for a dimension.</summary>
internal sealed class TrendSeries(DateOnly month, Dictionary<(string Key, DateOnly Month), int> counts, Func<DateOnly, int> workingDays)
{
    public const int Months = 24;

    /// <summary>A month in which the dimension was recorded for hardly any item tells nothing of it.</summary>
    private const double LeastRecorded = 0.5;

    private readonly HashSet<DateOnly> recorded = [];

    public static async Task<TrendSeries> OfAsync(IQueryable<PetitionItem> items, DateOnly month, Expression<Func<PetitionItem, string?>> by, Func<DateOnly, int> workingDays, CancellationToken cancellationToken)
    {
        var (from, to) = (month.AddMonths(-Months), month.AddMonths(1));
        var keyed = Expression.Lambda<Func<PetitionItem, TrendKey>>(
            Expression.MemberInit(Expression.New(typeof(TrendKey)),
                Expression.Bind(typeof(TrendKey).GetProperty(nameof(TrendKey.Key))!, by.Body),
                Expression.Bind(typeof(TrendKey).GetProperty(nameof(TrendKey.On))!, Expression.Property(by.Parameters[0], nameof(PetitionItem.ReceivedOn)))), by.Parameters[0]);
        var rows = await items.Where(p => p.ReceivedOn >= from && p.ReceivedOn < to).Select(keyed)
            .GroupBy(k => new { k.Key, k.On.Year, k.On.Month }).Select(g => new { g.Key.Key, g.Key.Year, g.Key.Month, Items = g.Count() }).ToListAsync(cancellationToken);
        var series = new TrendSeries(month, rows.Where(r => r.Key != null).ToDictionary(r => (r.Key!, new DateOnly(r.Year, r.Month, 1)), r => r.Items), workingDays);
        foreach (var m in rows.GroupBy(r => new DateOnly(r.Year, r.Month, 1)).Where(g => g.Where(r => r.Key != null).Sum(r => r.Items) >= LeastRecorded * g.Sum(r => r.Items)))
            series.recorded.Add(m.Key);
        return series;
    }

    public IEnumerable<string> Keys => counts.Keys.Select(k => k.Key).Distinct();

    public MonthCount Now(string key) => At(key, month);

    public IReadOnlyList<MonthCount> History(string key) => [.. recorded.Where(m => m < month).Order().Select(m => At(key, m))];

    public int? YearBefore(string key) => recorded.Contains(month.AddYears(-1)) ? At(key, month.AddYears(-1)).Items : null;

    /// <summary>The surges of the month, of all keys that have numbers enough.</summary>
    public IEnumerable<(string Key, Surge Surge)> Surges(int fewest = Surge.FewestItems)
    {
        var keys = Keys.ToList();
        return keys.Select(key => (key, Surge.Of(History(key), Now(key), keys.Count, YearBefore(key), fewest))).Where(x => x.Item2 is not null).Select(x => (x.key, x.Item2!));
    }

    private MonthCount At(string key, DateOnly at) => new(at, counts.GetValueOrDefault((key, at)), workingDays(at));

    private sealed class TrendKey
    {
        public string? Key { get; init; }

        public DateOnly On { get; init; }
    }
}
