using System.Globalization;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Screening;

namespace PetitionGovernance.Application.Screening;

/// <summary>Facts as they are gathered, each with where it was read. What is not known is not in it; what comes later replaces what came before.</summary>
internal sealed class FactSheet
{
    private readonly Dictionary<FactSet, AdvisedFact> facts = [];

    /// <summary>In the order of the columns.</summary>
    public IReadOnlyList<AdvisedFact> Facts => [.. FactNames.Columns.Select(FactNames.Find).OfType<FactSet>().Where(facts.ContainsKey).Select(fact => facts[fact])];

    public string? ValueOf(FactSet fact) => facts.GetValueOrDefault(fact)?.Value;

    public void Set<T>(FactSet fact, FactWords<T> words, T? value, string source) where T : struct, Enum
    {
        if (value is { } known) Set(fact, words.Of(known), source);
    }

    public void Set(FactSet fact, int? value, string source)
    {
        if (value is { } known) Set(fact, known.ToString(CultureInfo.InvariantCulture), source);
    }

    public void Set(FactSet fact, DateOnly? value, string source)
    {
        if (value is { } known) Set(fact, known.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), source);
    }

    public void Set(FactSet fact, string? value, string source)
    {
        if (value is { Length: > 0 }) facts[fact] = new AdvisedFact(FactNames.Column(fact), value, source);
    }
}
