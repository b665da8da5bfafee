using System.Collections.Frozen;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Legal;

/// <summary>条款目录：《信访工作条例》中软件能够执行或者检查的全部条款，按条、款、项排列。</summary>
public static class Provisions
{
    private sealed record Row(
        string Id, ProvisionKind Kind, string Module, string Paraphrase, string SoftwareMust, IReadOnlyDictionary<string, string>? Parameters = null);

    private static readonly IReadOnlyDictionary<string, string> None = FrozenDictionary<string, string>.Empty;

    public static IReadOnlyList<Provision> All { get; } = [.. EmbeddedJson.Rows<Row, Provision>("XF2022.json").Select(Place)];

    private static readonly FrozenDictionary<string, Provision> ById = All.ToFrozenDictionary(p => p.Id);

    private static readonly FrozenSet<string> Citable = All.SelectMany(p => IdAndItsPlaces(p.Id)).ToFrozenSet();

    public static Provision? Find(string id) => ById.GetValueOrDefault(id);

    public static IReadOnlyList<Provision> OfArticle(int article) => [.. All.Where(p => p.Article == article)];

    /// <summary>Every clause under the cited one: itself, or all of the cited article, paragraph or item.</summary>
    public static IReadOnlyList<Provision> Under(Citation citation) =>
        [.. All.Where(p => p.Id == citation.ProvisionId || p.Id.StartsWith(citation.ProvisionId + "-", StringComparison.Ordinal))];

    /// <summary>可以引用的：目录中的条款，以及目录中有条款的条、款、项。</summary>
    public static bool CanBeCited(string id) => Citable.Contains(id);

    private static IEnumerable<string> IdAndItsPlaces(string id)
    {
        for (var end = id.Length; end > Regulation.XF2022.Id.Length; end = id.LastIndexOf('-', end - 1)) yield return id[..end];
    }

    private static Provision Place(Row row)
    {
        var regulation = Regulation.XF2022;
        var path = ClausePath.TryParse(row.Id[(regulation.Id.Length + 1)..])
            ?? throw new InvalidOperationException($"{row.Id} is not the id of a provision.");
        return new(row.Id, regulation.Id, path.Article, path.Paragraph, path.Item, row.Paraphrase, row.Kind,
            row.Parameters ?? None, row.Module, row.SoftwareMust, regulation.EffectiveFrom, regulation.EffectiveTo);
    }
}
