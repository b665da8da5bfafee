using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Legal;

/// <summary>引用的写法：文书上的中文写法和对应的英文写法。</summary>
/// <remarks>The suffixes -S, -H and -T are the product's own and are not written out.</remarks>
public static class CitationText
{
    /// <summary>如「《信访工作条例》第二十二条第一款」。</summary>
    public static string Chinese(Citation citation)
    {
        if (PracticeSource.Find(citation.ProvisionId) is { } practice) return practice.ChineseName;
        var (name, _, path) = Resolve(citation);
        return $"《{name}》{path.Chinese}";
    }

    /// <summary>Such as "Regulations on Petitioning Work (2022), art. 22 ¶1(3)".</summary>
    public static string English(Citation citation)
    {
        if (PracticeSource.Find(citation.ProvisionId) is { } practice) return practice.EnglishName;
        var (_, name, path) = Resolve(citation);
        return $"{name}, {path.English}";
    }

    private static (string Chinese, string English, ClausePath Path) Resolve(Citation citation)
    {
        var id = citation.ProvisionId;
        if (OtherLaw.TryParse(id) is { } other) return (other.Law.ChineseName, other.Law.EnglishName, new(other.Article, null, null));

        var dash = id.IndexOf('-', StringComparison.Ordinal);
        return dash > 0 && Regulation.Find(id[..dash]) is { } regulation && ClausePath.TryParse(id[(dash + 1)..]) is { } path
            ? (regulation.ChineseName, regulation.EnglishName, path)
            : throw new ArgumentException($"{id} does not resolve to a clause.", nameof(citation));
    }
}
