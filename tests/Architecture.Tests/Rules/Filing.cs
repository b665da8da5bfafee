using System.Text.RegularExpressions;
using PetitionGovernance.Architecture.Tests.Reading;

namespace PetitionGovernance.Architecture.Tests.Rules;

/// <summary>Where files lie and how long they are.</summary>
internal static partial class Filing
{
    public const int Red = 400;

    public const int Long = 200;

    private static readonly string[] TechnicalFolders =
        ["Entities", "Entity", "Enums", "Dtos", "DTOs", "Helpers", "Common", "Utils", "Utilities", "Models", "Services", "Interfaces", "Managers", "Extensions", "ValueObjects", "Constants"];

    /// <summary>Namespace = folder. A file without a namespace holds top-level statements or assembly attributes.</summary>
    public static IEnumerable<string> Misplaced(IEnumerable<SourceFile> files) =>
        from file in files
        let declared = Namespaces().Matches(file.Text).Select(m => m.Groups["name"].Value).ToList()
        let expected = "PetitionGovernance" + file.Folder[file.Folder.IndexOf('/')..].Replace('/', '.')
        where declared.Any(name => name != expected)
        select $"{file.Path} declares {string.Join(", ", declared)} instead of {expected}";

    public static IEnumerable<string> InTechnicalFolders(IEnumerable<SourceFile> files) =>
        from file in files
        from part in file.Folder.Split('/')
        where TechnicalFolders.Contains(part)
        select $"{file.Path} lies in a folder called {part}";

    public static IEnumerable<string> LongerThan(int lines, IEnumerable<SourceFile> files) =>
        from file in files
        where file.Lines.Count > lines
        orderby file.Lines.Count descending
        select $"{file.Path} has {file.Lines.Count} lines";

    [GeneratedRegex(@"^\s*namespace\s+(?<name>[\w.]+)", RegexOptions.Multiline)]
    private static partial Regex Namespaces();
}
