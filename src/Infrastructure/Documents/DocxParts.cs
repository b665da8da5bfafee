using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace PetitionGovernance.Infrastructure.Documents;

/// <summary>The parts of a Word file that hold text.</summary>
internal static partial class DocxParts
{
    public const string Main = "word/document.xml";

    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static IEnumerable<(string Name, XDocument Xml)> Texts(DocxPackage package) =>
        package.Names.Where(name => TextPart().IsMatch(name)).Select(name => (name, package.Xml(name)!));

    /// <summary>The pieces of text of a paragraph, not of the paragraphs in a text box within it.</summary>
    public static List<XElement> PiecesOf(XElement paragraph) =>
        [.. paragraph.Descendants(W + "t").Where(t => t.Ancestors(W + "p").First() == paragraph)];

    public static string TextOf(XElement paragraph) => string.Concat(PiecesOf(paragraph).Select(t => t.Value));

    [GeneratedRegex(@"^word/(document|header\d*|footer\d*|footnotes|endnotes)\.xml$")]
    private static partial Regex TextPart();
}
