using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Screening;

namespace PetitionGovernance.Domain.Tests.Screening;

/// <summary>Facts from the table of opinions, changed column by column.</summary>
internal static class Given
{
    private static readonly Dictionary<string, OpinionCase> Cases = OpinionCase.All().Select(row => row.Data).ToDictionary(row => row["case"]);

    public static IEnumerable<OpinionCase> AllCases => Cases.Values;

    public static OpinionCase Case(string id) => Cases[id];

    /// <param name="changes">Such as <c>channel=书信;keyDate=2025-08-29</c>; an empty value makes the fact unknown. <c>asOf</c> is a column here.</param>
    public static ScreeningOpinion Opinion(string id, string changes = "", RuleSet? ruleSet = null)
    {
        var columns = new Dictionary<string, string>(Case(id).Columns);
        foreach (var change in changes.Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            var (column, value) = change.Split('=') is [var c, var v] ? (c, v) : throw new ArgumentException(change, nameof(changes));
            columns[column] = columns.ContainsKey(column) ? value.Replace('+', ';') : throw new ArgumentException($"There is no column {column}.", nameof(changes));
        }

        return Screen(new(id, columns), ruleSet);
    }

    public static ScreeningFacts Facts(OpinionCase row)
    {
        var (facts, errors) = ScreeningFactsReader.Read(row.Facts);
        errors.Should().BeEmpty();
        return facts;
    }

    public static ScreeningOpinion Screen(OpinionCase row, RuleSet? ruleSet = null) => Screen(Facts(row), row.AsOf, ruleSet);

    public static ScreeningOpinion Screen(ScreeningFacts facts, DateOnly asOf, RuleSet? ruleSet = null) =>
        ScreeningEngine.Screen(facts, asOf, ruleSet ?? RuleSet.Default, WorkingDayCalendar.Published);

    public static string Admission(this ScreeningOpinion opinion) => OpinionWords.Admission.Of(opinion.Admission);

    /// <summary>How hard the verdict is on the petitioner: a part no longer accepted 2, not accepted 1, else 0.</summary>
    public static int Hardness(this ScreeningOpinion opinion) => opinion.Parts.Max(part => (int?)Hardness(part.Verdict)) ?? 0;

    private static int Hardness(Verdict? verdict) => verdict?.Admission switch
    {
        Domain.Screening.Admission.NoLongerAccepted => 2,
        Domain.Screening.Admission.NotAccepted => 1,
        _ => 0,
    };
}
