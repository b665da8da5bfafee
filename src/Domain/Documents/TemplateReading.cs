using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Documents;

/// <summary>模板文件中找到的占位符。</summary>
/// <param name="Broken">Marks that are no placeholder or group: not closed, closed twice, within a line.</param>
public sealed record TemplateReading(IReadOnlyList<PlaceholderUse> Uses, IReadOnlyList<string> Broken)
{
    private const int MaxListed = 10;
    private const int MaxShown = 40;

    /// <summary>占位符都认得、位置都对、该有的都有；不然为什么不能采用。</summary>
    public Refusal? Unlawful(DocumentKind kind)
    {
        if (Broken.Count > 0) return DocumentRefusals.PlaceholderMisplaced(Listed(Broken));
        var unknown = Uses.Where(use => Find(kind, use) is null).Select(use => use.Name).Distinct().ToList();
        if (unknown.Count > 0) return DocumentRefusals.PlaceholderUnknown(Listed(unknown));
        var misplaced = Uses.Where(use => use.IsGroup != Find(kind, use)!.IsGroup && !(Find(kind, use)!.IsOptional && use.Within is [.., var group] && group == use.Name)).Select(use => use.Name).Distinct().ToList();
        if (misplaced.Count > 0) return DocumentRefusals.PlaceholderMisplaced(Listed(misplaced));
        var missing = Missing(kind.Placeholders).ToList();
        return missing.Count > 0 ? DocumentRefusals.PlaceholderMissing(Listed(missing)) : null;
    }

    // A name is looked for in the groups it stands in, the innermost first, and then in the paper itself.
    private static Placeholder? Find(DocumentKind kind, PlaceholderUse use)
    {
        IReadOnlyList<Placeholder> scope = kind.Placeholders;
        var found = scope.FirstOrDefault(p => p.Name == use.Name);
        foreach (var group in use.Within)
        {
            if (scope.FirstOrDefault(p => p.Name == group) is not { IsGroup: true } entered) return null;
            scope = entered.Row;
            found = scope.FirstOrDefault(p => p.Name == use.Name) ?? found;
        }

        return found;
    }

    // What somebody wrote into a file is shown, but not without end.
    private static string Listed(IReadOnlyList<string> names) =>
        string.Join("、", names.Take(MaxListed).Select(name => name.Length > MaxShown ? name[..MaxShown] + "…" : name)) + (names.Count > MaxListed ? "等" : "");

    private IEnumerable<string> Missing(IReadOnlyList<Placeholder> scope) => scope
        .Where(p => !p.IsDispensable)
        .SelectMany(p => Uses.Any(use => use.Name == p.Name && !(p.IsOptional && use.IsGroup)) ? Missing(p.Row) : [p.Name]);
}

/// <summary>模板中的一处占位符。</summary>
/// <param name="IsGroup">The opening paragraph of a group.</param>
/// <param name="Within">The groups it stands in, the outermost first.</param>
public sealed record PlaceholderUse(string Name, bool IsGroup, IReadOnlyList<string> Within);
