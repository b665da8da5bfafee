using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Application.Legal;

/// <summary>The official wording in use, by regulation; empty until an administrator loads it.</summary>
public sealed class OfficialTexts(IEnumerable<OfficialTextEdition> editions)
{
    private readonly Dictionary<string, OfficialTextEdition> byRegulation = editions.ToDictionary(e => e.Text.Regulation.Id);

    /// <returns>Null when none has been loaded.</returns>
    public OfficialTextEdition? Of(string regulationId) => byRegulation.GetValueOrDefault(regulationId);

    /// <summary>The wording of a cited clause, to stand beside the citation.</summary>
    /// <returns>Null where none is known.</returns>
    public string? TextOf(Citation citation) => byRegulation.Values.Select(e => e.Text.TextOf(citation.ProvisionId)).FirstOrDefault(text => text is not null);
}

/// <summary>A text in use, who loaded it, and what it changed.</summary>
public sealed record OfficialTextEdition(OfficialText Text, int Number, DateTimeOffset LoadedAt, string LoadedBy, string Hash, IReadOnlySet<string> Changed)
{
    public static OfficialTextEdition Of(OfficialTextLoading loading, OfficialTextLoading? previous)
    {
        var text = loading.Read();
        return new(text, loading.Number, loading.LoadedAt, loading.LoadedBy, loading.Hash, previous is null ? new HashSet<string>() : text.ChangedSince(previous.Read()).ToHashSet());
    }
}
