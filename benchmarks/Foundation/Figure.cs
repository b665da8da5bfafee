using System.Globalization;

namespace PetitionGovernance.Benchmarks.Foundation;

/// <summary>One promise: what was measured, against what, and what it must be.</summary>
internal sealed record Figure(string What, string Measured, string Baseline, double Value, string Unit, double? AtLeast = null, double? AtMost = null)
{
    public bool IsMet => !(Value < AtLeast) && !(Value > AtMost);

    public static string Table(IEnumerable<Figure> figures) => string.Join(
        '\n', ["| what | product | baseline | figure | limit | met |", "| --- | --- | --- | --- | --- | --- |", .. figures.Select(figure => figure.Row())]);

    private string Row() => $"| {What} | {Measured} | {Baseline} | {Number(Value)}{Unit} | {Limit()} | {((AtLeast ?? AtMost) is null ? "" : IsMet ? "yes" : "NO")} |";

    private string Limit() => (AtLeast, AtMost) switch
    {
        ({ } least, _) => $"≥ {Number(least)}{Unit}",
        (_, { } most) => $"≤ {Number(most)}{Unit}",
        _ => "—",
    };

    private static string Number(double value) => value.ToString(Math.Abs(value) < 10 ? "0.##" : "0", CultureInfo.InvariantCulture);
}
