using PetitionGovernance.Domain.Reporting;

namespace PetitionGovernance.Application.Reporting;

/// <summary>One record that a figure counts.</summary>
public sealed record CountedRecord
{
    /// <summary>What kind of record, as in the address of its list</summary>
    public required string Kind { get; init; }

    /// <summary>登记编号或者记录自己的编号</summary>
    public required string Key { get; init; }

    /// <summary>归入期间所按的日期</summary>
    public required DateOnly On { get; init; }

    /// <summary>算作多少：件数为 1，人次为人数</summary>
    public required int Weight { get; init; }
}

/// <summary>A metric, and the queries of what it counts: the figure is their sum, and opens to the very same records.</summary>
/// <param name="Counted">What the figure (of a rate: its numerator) counts.</param>
/// <param name="OutOf">The denominator of a rate.</param>
internal sealed record Figure(
    MetricDefinition Metric, Func<ReportScope, IQueryable<CountedRecord>> Counted, Func<ReportScope, IQueryable<CountedRecord>>? OutOf = null)
{
    /// <summary>Whether it can be told which body a record belongs to; otherwise a single body has no such figure.</summary>
    public bool PerBody { get; init; } = true;
}

/// <summary>The figures of one family; every class that implements it is found.</summary>
internal interface IFigures
{
    IEnumerable<Figure> All { get; }

    bool PerBody => true;
}

internal static class FigureCatalogue
{
    public static IReadOnlyList<Figure> All { get; } = [.. typeof(IFigures).Assembly.GetTypes()
        .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IFigures)))
        .OrderBy(type => type.Name, StringComparer.Ordinal)
        .Select(type => (IFigures)Activator.CreateInstance(type)!)
        .SelectMany(family => family.All.Select(figure => figure with { PerBody = family.PerBody }))];

    public static Figure? Find(string code) => All.FirstOrDefault(f => f.Metric.Code == code);
}
