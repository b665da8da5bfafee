using System.Globalization;

namespace PetitionGovernance.Benchmarks.SameMatter;

/// <summary>One promise: what was measured, beside what, and what it must be.</summary>
internal sealed record Figure(string What, double Value, string Unit, string Beside, double? AtLeast = null, double? AtMost = null)
{
    public const string Head = "| what | figure | limit | met | beside it |\n| --- | --- | --- | --- | --- |";

    public bool IsMet => !(Value < AtLeast) && !(Value > AtMost);

    public string Row() => $"| {What} | {Number(Value)}{Unit} | {Limit()} | {((AtLeast ?? AtMost) is null ? "—" : IsMet ? "yes" : "NO")} | {Beside} |";

    private string Limit() => (AtLeast, AtMost) switch
    {
        ({ } least, _) => $"≥ {Number(least)}{Unit}",
        (_, { } most) => $"≤ {Number(most)}{Unit}",
        _ => "—",
    };

    private static string Number(double value) => value.ToString(Math.Abs(value) < 100 ? "0.##" : "0", CultureInfo.InvariantCulture);
}
