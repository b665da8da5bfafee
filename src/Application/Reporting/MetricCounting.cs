using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Domain.Reporting;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Application.Reporting;

/// <summary>Counts every figure of a scope, and of the year before it.</summary>
internal static class MetricCounting
{
    public static async Task<IReadOnlyList<MetricView>> CountAsync(ReportScope scope, CancellationToken cancellationToken)
    {
        var views = new List<MetricView>();
        foreach (var figure in FigureCatalogue.All.Where(f => f.Metric.ChangeOf is null))
            views.Add(scope.Org is not null && !figure.PerBody ? Bare(figure.Metric) : View(figure.Metric, await OfAsync(figure, scope, cancellationToken), await OfAsync(figure, scope.Before, cancellationToken)));
        foreach (var metric in FigureCatalogue.All.Select(f => f.Metric).Where(m => m.ChangeOf is not null))
            views.Add(Bare(metric) with { Value = views.Single(v => v.Code == metric.ChangeOf).ChangePercent });
        var order = FigureCatalogue.All.Select((f, i) => (f.Metric.Code, i)).ToDictionary(x => x.Code, x => x.i);
        return [.. views.OrderBy(v => order[v.Code])];
    }

    private static async Task<(long Counted, long? OutOf)> OfAsync(Figure figure, ReportScope scope, CancellationToken cancellationToken) => (
        await figure.Counted(scope).SumAsync(r => (long)r.Weight, cancellationToken),
        figure.OutOf is { } whole ? await whole(scope).SumAsync(r => (long)r.Weight, cancellationToken) : null);

    private static MetricView View(MetricDefinition metric, (long Counted, long? OutOf) now, (long Counted, long? OutOf) before)
    {
        var (value, previous) = (ValueOf(now), ValueOf(before));
        // A year without a single record is a year nobody has brought in, not a year of nothing.
        if (before.Counted == 0 && (before.OutOf is null || metric.IsOfTwoSets)) previous = null;
        return Bare(metric) with
        {
            Value = value,
            Previous = previous,
            ChangePercent = YearOnYear.Change(value, previous),
            Numerator = now.OutOf is null ? null : now.Counted,
            Denominator = now.OutOf,
        };
    }

    // The numerator of a rate over two sets (applications over items) may exceed its denominator: then it is no share of it.
    private static decimal? ValueOf((long Counted, long? OutOf) n) =>
        n.OutOf is not { } whole ? n.Counted : n.Counted > whole ? null : Percentage.Of(n.Counted, whole);

    private static MetricView Bare(MetricDefinition metric) => new()
    {
        Code = metric.Code,
        Name = metric.Name,
        Unit = metric.Unit,
        Formula = metric.Formula,
        DateBasis = metric.DateBasis,
        Rounding = metric.Rounding,
        Source = metric.Source,
        Compares = metric.ChangeOf is not null,
    };
}
