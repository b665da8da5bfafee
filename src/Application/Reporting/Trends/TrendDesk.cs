using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Deadlines;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Reporting.Trends;

namespace PetitionGovernance.Application.Reporting.Trends;

/// <summary>Looks for what is unusual in one month.</summary>
public sealed class TrendDesk(PetitionDesk desk, IReadStore store, IWorkingDays calendars)
{
    private const int MostItems = 20;
    private const int CollectiveFrom = 5;
    private const int FewestVisits = 3;
    private const int FewestOfCluster = 3;
    private const string Total = "全部";

    internal async Task<TrendAnalysis> OfAsync(DateOnly month, CancellationToken cancellationToken)
    {
        var tree = await desk.OrganizationsAsync(cancellationToken);
        var items = store.Query<PetitionItem>().Where(PetitionVisibility.Of(desk.Actor, tree));
        var calendar = await calendars.CurrentAsync(cancellationToken);
        int WorkingDays(DateOnly of) => WorkingDaysOf(of, calendar);
        var townships = tree.Codes.Select(tree.Find).OfType<OrganizationNode>().Where(o => o.Kind is OrganizationKind.Township).DistinctBy(o => o.DivisionCode).ToDictionary(o => o.DivisionCode, o => o.Name, StringComparer.Ordinal);
        string NameOf(string kind, string key) => kind is "body" ? tree.Find(key)?.Name ?? key : townships.GetValueOrDefault(key, key);
        Task<TrendSeries> SeriesAsync(IQueryable<PetitionItem> of, System.Linq.Expressions.Expression<Func<PetitionItem, string?>> by) => TrendSeries.OfAsync(of, month, by, WorkingDays, cancellationToken);

        var total = await SeriesAsync(items, p => Total);
        var places = await SeriesAsync(items, p => p.AreaCode!.Substring(0, 9));
        var visits = await SeriesAsync(items.Where(p => p.Channel == Channel.Visit && p.HeadCount >= CollectiveFrom), p => p.AreaCode!.Substring(0, 9));
        List<(string Kind, string Key, Surge Surge)> surges =
        [
            .. total.Surges().Select(s => ("total", s.Key, s.Surge)),
            .. (await SeriesAsync(items, p => p.Field)).Surges().Select(s => ("field", s.Key, s.Surge)),
            .. (await SeriesAsync(items, p => p.Topic)).Surges().Select(s => ("topic", s.Key, s.Surge)),
            .. places.Surges().Select(s => ("place", s.Key, s.Surge)),
            .. (await SeriesAsync(items, p => p.RespondentOrgCode)).Surges().Select(s => ("body", s.Key, s.Surge)),
            .. visits.Surges(FewestVisits).Select(s => ("collective_visits", s.Key, s.Surge)),
        ];
        var warnings = new List<TrendWarning>();
        foreach (var (kind, key, surge) in surges.OrderBy(s => s.Surge.Chance)) warnings.Add(await WarningAsync(items, month, kind, key, NameOf(kind, key), surge, cancellationToken));
        warnings.AddRange(await ClustersAsync(items, month, cancellationToken));
        var warned = warnings.Where(w => w.Kind is "place" or "collective_visits").Select(w => w.Key).ToHashSet(StringComparer.Ordinal);
        return new TrendAnalysis
        {
            From = month,
            To = month.AddMonths(1).AddDays(-1),
            Items = total.Now(Total).Items,
            Expected = Average(total.History(Total)),
            Warnings = warnings,
            Townships = [.. townships.OrderBy(t => t.Key, StringComparer.Ordinal).Select(t => new TownshipTrend(t.Key, t.Value, places.Now(t.Key).Items, Average(places.History(t.Key)), warned.Contains(t.Key)))],
        };
    }

    // No deadline hangs on it: in a year without a calendar Monday to Friday is good enough.
    private static int WorkingDaysOf(DateOnly month, WorkingDayCalendar calendar) => Enumerable.Range(0, DateTime.DaysInMonth(month.Year, month.Month)).Select(month.AddDays)
        .Count(day => calendar.Covers(day) ? calendar.IsWorkingDay(day) : day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday));

    private static decimal? Average(IReadOnlyList<MonthCount> history) =>
        history.Count < Surge.FewestMonths ? null : Math.Round((decimal)history.TakeLast(Surge.MostMonths).Average(m => m.Items), 1);

    private static async Task<TrendWarning> WarningAsync(IQueryable<PetitionItem> items, DateOnly month, string kind, string key, string name, Surge surge, CancellationToken cancellationToken)
    {
        var next = month.AddMonths(1);
        var within = items.Where(p => p.ReceivedOn >= month && p.ReceivedOn < next);
        var those = kind switch
        {
            "field" => within.Where(p => p.Field == key),
            "topic" => within.Where(p => p.Topic == key),
            "place" => within.Where(p => p.AreaCode!.StartsWith(key)),
            "body" => within.Where(p => p.RespondentOrgCode == key),
            "collective_visits" => within.Where(p => p.AreaCode!.StartsWith(key) && p.Channel == Channel.Visit && p.HeadCount >= CollectiveFrom),
            _ => within,
        };
        return new TrendWarning
        {
            Kind = kind,
            Key = key,
            Name = name,
            From = surge.Expected,
            To = surge.Actual,
            Since = surge.Since,
            Chance = surge.Chance,
            Items = await those.OrderByDescending(p => p.RegNo).Select(p => p.RegNo).Take(MostItems).ToListAsync(cancellationToken),
            Text = TrendWords.Text(kind, name, surge),
            Suggestion = TrendWords.Suggestion(kind, name),
        };
    }

    // A cluster is new when most of it came this month; old matters that come again are the ledger's business.
    private static async Task<List<TrendWarning>> ClustersAsync(IQueryable<PetitionItem> items, DateOnly month, CancellationToken cancellationToken)
    {
        var next = month.AddMonths(1);
        var within = items.Where(p => p.ReceivedOn >= month && p.ReceivedOn < next && p.SameMatterAs != null);
        var found = await within.GroupBy(p => p.SameMatterAs!).Where(g => g.Count() >= FewestOfCluster - 1).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).Take(MostItems)
            .Select(g => new { Root = g.Key, Items = g.Count(), Earlier = items.Count(p => p.SameMatterAs == g.Key && p.ReceivedOn < month) }).ToListAsync(cancellationToken);
        var warnings = new List<TrendWarning>();
        foreach (var cluster in found.Where(c => c.Items > c.Earlier))
        {
            var members = await items.Where(p => p.ReceivedOn < next && (p.SameMatterAs == cluster.Root || p.RegNo == cluster.Root)).OrderBy(p => p.ReceivedOn).Select(p => new { p.RegNo, p.ReceivedOn }).Take(MostItems).ToListAsync(cancellationToken);
            if (members.Count < FewestOfCluster) continue;
            warnings.Add(new TrendWarning
            {
                Kind = "same_matter",
                Key = members[0].RegNo,
                Name = members[0].RegNo,
                From = cluster.Earlier,
                To = cluster.Items,
                Since = members[0].ReceivedOn,
                Items = [.. members.Select(m => m.RegNo)],
                Text = TrendWords.Cluster(members[0].RegNo, members.Count, members[0].ReceivedOn),
                Suggestion = TrendWords.Suggestion("same_matter", ""),
            });
        }

        return warnings;
    }
}
