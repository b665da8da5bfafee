using System.Globalization;
using System.Numerics;

namespace PetitionGovernance.Domain.Screening;

/// <summary>所依的一项事实。</summary>
/// <param name="Name">The column, in camelCase.</param>
/// <param name="ChineseName">事实的中文名。</param>
/// <param name="Value">取值的中文词。</param>
public sealed record ReliedFact(string Name, string ChineseName, string Value)
{
    /// <summary>列出一组事实的名称和取值，不知道的不列。</summary>
    public static IReadOnlyList<ReliedFact> Of(ScreeningFacts facts, FactSet set)
    {
        var relied = new List<ReliedFact>(BitOperations.PopCount((uint)set));
        foreach (var fact in FactNames.Each(set))
            if (ValueOf(facts, fact) is { } value) relied.Add(new(FactNames.Column(fact), FactNames.Chinese(fact), value));
        return relied;
    }

    private static string? ValueOf(ScreeningFacts f, FactSet fact) => fact switch
    {
        FactSet.ReceiverKind => Word(FactWords.ReceiverKind, f.ReceiverKind),
        FactSet.ReceiverLevel => Word(FactWords.Level, f.ReceiverLevel),
        FactSet.CompetentLevel => Word(FactWords.Level, f.CompetentLevel),
        FactSet.Channel => Word(FactWords.Channel, f.Channel),
        FactSet.Category => Word(FactWords.Category, f.Category),
        FactSet.RequestType => Word(FactWords.RequestType, f.RequestType),
        FactSet.Marks => FactNames.Words(f.Marks),
        FactSet.PetitionerKind => Word(FactWords.PetitionerKind, f.PetitionerKind),
        FactSet.HeadCount => f.HeadCount?.ToString(CultureInfo.InvariantCulture),
        FactSet.Representatives => f.Representatives?.ToString(CultureInfo.InvariantCulture),
        FactSet.Respondent => f.Respondent,
        FactSet.Jurisdiction => Word(FactWords.Jurisdiction, f.Jurisdiction),
        FactSet.LegalRoute => Word(FactWords.LegalRoute, f.LegalRoute),
        FactSet.RouteState => Word(FactWords.RouteState, f.RouteState),
        FactSet.PriorState => Word(FactWords.PriorState, f.PriorState),
        FactSet.PriorBodyLevel => Word(FactWords.Level, f.PriorBodyLevel),
        FactSet.SameFactsAndReasons => Word(FactWords.SameFactsAndReasons, f.SameFactsAndReasons),
        FactSet.ReceivedOn => f.ReceivedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        FactSet.KeyEvent => Word(FactWords.KeyEvent, f.KeyEvent),
        FactSet.KeyDate => f.KeyDate?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        FactSet.ExtensionDays => f.ExtensionDays?.ToString(CultureInfo.InvariantCulture),
        FactSet.HearingDays => f.HearingDays?.ToString(CultureInfo.InvariantCulture),
        FactSet.JustCause => Word(FactWords.JustCause, f.JustCause),
        _ => throw new ArgumentOutOfRangeException(nameof(fact), fact, "One fact at a time."),
    };

    private static string? Word<T>(FactWords<T> words, T? value) where T : struct, Enum => value is { } known ? words.Of(known) : null;
}
