using System.Text.RegularExpressions;
using System.Xml.Linq;
using PetitionGovernance.Domain.Documents;

namespace PetitionGovernance.Infrastructure.Documents;

/// <summary>The marks in a template: <c>{{name}}</c> in a paragraph, <c>{{#name}}</c> and <c>{{/name}}</c> as paragraphs of their own.</summary>
internal static partial class DocxMarks
{
    public static MatchCollection In(string text) => Mark().Matches(text);

    /// <returns>The name when the paragraph is the opening of a group, and nothing else.</returns>
    public static string? Opens(XElement element) => Alone(element, Opening());

    public static string? Closes(XElement element) => Alone(element, Closing());

    public static TemplateReading Read(DocxPackage package)
    {
        var (uses, broken) = (new List<PlaceholderUse>(), new List<string>());
        foreach (var (_, xml) in DocxParts.Texts(package)) Read(xml.Root!, [], uses, broken);
        return new TemplateReading(uses, broken);
    }

    private static void Read(XElement container, IReadOnlyList<string> within, List<PlaceholderUse> uses, List<string> broken)
    {
        var open = new Stack<string>();
        foreach (var child in container.Elements())
        {
            var path = (IReadOnlyList<string>)[.. within, .. open.Reverse()];
            if (Opens(child) is { } opened)
            {
                uses.Add(new PlaceholderUse(opened, IsGroup: true, path));
                open.Push(opened);
            }
            else if (Closes(child) is { } closed)
            {
                if (!open.TryPop(out var last) || last != closed) broken.Add($"{{{{/{closed}}}}}");
            }
            else
            {
                if (child.Name == DocxParts.W + "p") ReadText(DocxParts.TextOf(child), path, uses, broken);
                Read(child, path, uses, broken);
            }
        }

        broken.AddRange(open.Select(name => $"{{{{#{name}}}}}"));
    }

    private static void ReadText(string text, IReadOnlyList<string> within, List<PlaceholderUse> uses, List<string> broken)
    {
        foreach (Match mark in In(text)) uses.Add(new PlaceholderUse(mark.Groups[1].Value, IsGroup: false, within));
        var rest = Mark().Replace(text, "");
        if (rest.Contains("{{", StringComparison.Ordinal) || rest.Contains("}}", StringComparison.Ordinal)) broken.Add(rest.Trim());
    }

    private static string? Alone(XElement element, Regex form) =>
        element.Name == DocxParts.W + "p" && form.Match(DocxParts.TextOf(element).Trim()) is { Success: true } match ? match.Groups[1].Value : null;

    // Blanks beside the name are what word processors like to add.
    [GeneratedRegex(@"\{\{\s*([^\s{}#/]+)\s*\}\}")]
    private static partial Regex Mark();

    [GeneratedRegex(@"^\{\{#\s*([^\s{}#/]+)\s*\}\}$")]
    private static partial Regex Opening();

    [GeneratedRegex(@"^\{\{/\s*([^\s{}#/]+)\s*\}\}$")]
    private static partial Regex Closing();
}
