namespace PetitionGovernance.Architecture.Tests.Reading;

/// <summary>A file as the rules see it: its path from the root of the repository, with forward slashes, and its text.</summary>
internal sealed record SourceFile(string Path, string Text)
{
    public string Folder => Path[..Path.LastIndexOf('/')];

    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    public IReadOnlyList<string> Lines { get; } = Text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');

    public bool IsIn(string folder) => Path.StartsWith(folder + "/", StringComparison.Ordinal);
}

/// <summary>The repository around the running tests, found by its solution file.</summary>
internal static class Repository
{
    /// <summary>Made by tools, by runs, or deliberately wrong.</summary>
    private static readonly string[] NotOurs = ["bin", "obj", "data", "TestResults", "BenchmarkDotNet.Artifacts", "Canaries", "Migrations"];

    private static readonly string[] Roots = ["src", "tests", "docs", "samples", "benchmarks"];

    private static readonly string[] Kinds = [".cs", ".csproj", ".props", ".targets", ".md", ".json", ".csv", ".sh", ".yml", ".yaml", ".py", ".sln"];

    public static string Root { get; } = FindRoot();

    /// <summary>Everything written by hand: all of the folders named by the design, and the files at the root.</summary>
    public static IReadOnlyList<SourceFile> Files { get; } = [.. Directory.EnumerateFiles(Root)
        .Concat(Roots.Select(r => System.IO.Path.Combine(Root, r)).Where(Directory.Exists).SelectMany(FilesUnder))
        .Where(path => Kinds.Contains(System.IO.Path.GetExtension(path)) && System.IO.Path.GetFileName(path) != "packages.lock.json")
        .Select(Read)
        .OrderBy(file => file.Path, StringComparer.Ordinal)];

    public static IReadOnlyList<SourceFile> Code { get; } = [.. Files.Where(f => f.Path.EndsWith(".cs", StringComparison.Ordinal))];

    /// <summary>The C# files of the product.</summary>
    public static IReadOnlyList<SourceFile> Product { get; } = [.. Code.Where(f => f.IsIn("src"))];

    /// <summary>The names of the folders in a folder.</summary>
    public static IReadOnlyList<string> FoldersIn(string folder) =>
        [.. new DirectoryInfo(System.IO.Path.Combine(Root, folder)).EnumerateDirectories()
            .Where(d => !NotOurs.Contains(d.Name) && d.EnumerateFiles("*.cs", SearchOption.AllDirectories).Any())
            .Select(d => d.Name)
            .Order(StringComparer.Ordinal)];

    public static bool Has(string path) => File.Exists(System.IO.Path.Combine(Root, path));

    private static IEnumerable<string> FilesUnder(string folder) =>
        Directory.EnumerateFiles(folder).Concat(Directory.EnumerateDirectories(folder)
            .Where(d => !NotOurs.Contains(System.IO.Path.GetFileName(d)))
            .SelectMany(FilesUnder));

    private static SourceFile Read(string path) =>
        new(System.IO.Path.GetRelativePath(Root, path).Replace('\\', '/'), File.ReadAllText(path));

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (folder.EnumerateFiles("*.sln").Any()) return folder.FullName;
        throw new InvalidOperationException($"No solution file above {AppContext.BaseDirectory}.");
    }
}
