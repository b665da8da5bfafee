using System.Xml.Linq;
using PetitionGovernance.Architecture.Tests.Reading;

namespace PetitionGovernance.Architecture.Tests.Rules;

/// <summary>What is fetched from outside, and that it is the same for everybody.</summary>
internal static class Packages
{
    private static readonly string[] Versions = ["Version", "VersionOverride"];

    public static IEnumerable<string> ReferencedBy(SourceFile project) =>
        Xml.Of(project).Descendants().Where(e => e.Name.LocalName is "PackageReference" or "FrameworkReference" or "Reference")
            .Select(e => $"{project.Path} references {(string?)e.Attribute("Include")}");

    /// <summary>A version stands in <c>Directory.Packages.props</c> and nowhere else.</summary>
    public static IEnumerable<string> VersionsIn(IEnumerable<SourceFile> projects) =>
        from project in projects
        from package in Xml.Of(project).Descendants("PackageReference")
        where Versions.Any(v => package.Attribute(v) is not null || package.Element(v) is not null)
        select $"{project.Path} gives {(string?)package.Attribute("Include")} a version of its own";

    /// <summary>Exact versions only, each package once, and each used by somebody.</summary>
    public static IEnumerable<string> BadVersions(SourceFile central, IReadOnlyCollection<string> referenced, IReadOnlyCollection<string> pinned)
    {
        var packages = Xml.Of(central).Descendants("PackageVersion").Select(e => (Name: (string)e.Attribute("Include")!, Version: (string)e.Attribute("Version")!)).ToList();
        foreach (var (name, version) in packages.Where(p => !p.Version.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-'))) yield return $"{name} floats: {version}";
        foreach (var twice in packages.GroupBy(p => p.Name, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1)) yield return $"{twice.Key} has {twice.Count()} versions";
        foreach (var (name, _) in packages.Where(p => !referenced.Contains(p.Name) && !pinned.Any(pin => p.Name.StartsWith(pin, StringComparison.Ordinal))))
            yield return $"{name} has a version, but nobody references it";
    }

    public static IEnumerable<string> NamesIn(IEnumerable<SourceFile> projects) =>
        projects.SelectMany(p => Xml.Of(p).Descendants("PackageReference")).Select(e => (string?)e.Attribute("Include")).OfType<string>();

    public static IEnumerable<string> WithoutLockFile(IEnumerable<SourceFile> projects, Func<string, bool> exists) =>
        projects.Select(p => $"{p.Folder}/packages.lock.json").Where(path => !exists(path)).Select(path => $"{path} is missing");

    /// <summary>Settings nobody may switch off.</summary>
    public static IEnumerable<string> Loosened(SourceFile build, IReadOnlyDictionary<string, string> settings)
    {
        var properties = XDocument.Parse(build.Text).Descendants("PropertyGroup").Elements().ToLookup(e => e.Name.LocalName, e => e.Value.Trim());
        return settings.Where(s => !properties[s.Key].Contains(s.Value)).Select(s => $"{build.Path} does not set {s.Key} to {s.Value}");
    }
}
