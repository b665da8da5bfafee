using System.Text.RegularExpressions;
using System.Xml.Linq;
using PetitionGovernance.Domain.Documents;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Infrastructure.Documents;

/// <summary>What an uploaded Word file may not hold: anything that runs, anything that fetches.</summary>
internal static partial class DocxGuard
{
    public const string MainType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    public static Refusal? Unlawful(DocxPackage package)
    {
        if (package.Xml("[Content_Types].xml") is not { Root: { } types } || package.Xml(DocxParts.Main) is null) return DocumentRefusals.NotADocx;
        var declared = types.Elements().Select(e => (string?)e.Attribute("ContentType") ?? "").ToList();
        if (declared.Any(IsExecutable) || package.Names.Any(name => Executable().IsMatch(name))) return DocumentRefusals.HasMacros;
        if (!declared.Contains(MainType)) return DocumentRefusals.NotADocx;
        if (package.Names.Where(name => name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)).Any(name => IsExternal(package.Xml(name)!))) return DocumentRefusals.PointsOutside;
        return DocxParts.Texts(package).Any(part => Fetches(part.Xml)) ? DocumentRefusals.PointsOutside : null;
    }

    private static bool IsExecutable(string contentType) =>
        contentType.Contains("macro", StringComparison.OrdinalIgnoreCase) || contentType.Contains("activeX", StringComparison.OrdinalIgnoreCase)
        || contentType.Contains("vba", StringComparison.OrdinalIgnoreCase) || contentType.Contains("oleObject", StringComparison.OrdinalIgnoreCase);

    private static bool IsExternal(XDocument relationships) =>
        relationships.Root!.Elements().Any(r => string.Equals((string?)r.Attribute("TargetMode"), "External", StringComparison.OrdinalIgnoreCase));

    private static bool Fetches(XDocument part) => part.Descendants().Any(e =>
        (e.Name == DocxParts.W + "instrText" && Fetching().IsMatch(e.Value))
        || (e.Name == DocxParts.W + "fldSimple" && Fetching().IsMatch((string?)e.Attribute(DocxParts.W + "instr") ?? ""))
        || e.Name == DocxParts.W + "altChunk");

    [GeneratedRegex(@"(^|/)(embeddings|activeX)/|vbaProject|vbaData|afchunk|\.(bin|exe|dll|js|vbs)$", RegexOptions.IgnoreCase)]
    private static partial Regex Executable();

    [GeneratedRegex(@"\b(DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|LINK|IMPORT|RD|DATABASE|MACROBUTTON)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Fetching();
}
