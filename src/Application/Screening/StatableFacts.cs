using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Screening;

namespace PetitionGovernance.Application.Screening;

/// <summary>Which facts a clerk may state, and how they join what the records say: what a person has found out counts before what was read.</summary>
internal static class StatableFacts
{
    // The rest is said by the item itself, and corrected there.
    private const FactSet May =
        FactSet.CompetentLevel | FactSet.RequestType | FactSet.Marks | FactSet.PetitionerKind | FactSet.Representatives | FactSet.Jurisdiction
        | FactSet.LegalRoute | FactSet.RouteState | FactSet.PriorState | FactSet.PriorBodyLevel | FactSet.SameFactsAndReasons
        | FactSet.KeyEvent | FactSet.KeyDate | FactSet.ExtensionDays | FactSet.HearingDays | FactSet.JustCause;

    public static IReadOnlyList<string> Names { get; } = [.. FactNames.Each(May).Select(FactNames.Column)];

    public static void Gather(FactSheet sheet, IEnumerable<StatedFact> stated)
    {
        foreach (var fact in StatedFact.Standing(stated))
        {
            if (FactNames.Find(fact.Name) is not { } name) continue;
            var source = $"{fact.By} 于 {fact.On:yyyy-MM-dd} 陈述";
            // Marks are ticked one by one: what the record ticked stays ticked.
            sheet.Set(name, name is FactSet.Marks && sheet.ValueOf(name) is { } ticked && !fact.Value.Contains(ticked, StringComparison.Ordinal) ? $"{ticked};{fact.Value}" : fact.Value, source);
        }
    }
}
