using System.Text.RegularExpressions;

namespace PetitionGovernance.Architecture.Tests.Reading;

/// <summary>A test whose trait <c>Covers</c> names the clauses it would fail for.</summary>
/// <param name="IsRun">A fact or theory nobody skips.</param>
/// <param name="Tables">The tables of cases it walks, from the folder of its project.</param>
internal sealed partial record CoveringTest(string Path, string Name, IReadOnlyList<string> Clauses, bool IsRun, IReadOnlyList<string> Tables)
{
    public const string Trait = "Covers";

    /// <summary>The class and the method, as the output of a run names them.</summary>
    public string Title => $"{System.IO.Path.GetFileNameWithoutExtension(Path)}.{Name}";

    /// <summary>The folder of its test project, such as <c>tests/Domain.Tests</c>.</summary>
    public string Project => string.Join('/', Path.Split('/').Take(2));

    public static IEnumerable<CoveringTest> In(IEnumerable<SourceFile> files) =>
        from file in files
        from Match method in Methods().Matches(file.Text)
        let attributes = method.Groups["attributes"].Value
        let clauses = Covers().Matches(attributes).Select(m => m.Groups["clause"].Value).ToList()
        where clauses.Count > 0
        select new CoveringTest(
            file.Path, method.Groups["name"].Value, clauses, Runs().IsMatch(attributes) && !attributes.Contains("Skip", StringComparison.Ordinal),
            [.. Cases().Matches(attributes).Select(m => m.Groups["table"].Value)]);

    /// <summary>Traits that stand above no method and so are never run.</summary>
    public static IEnumerable<string> Stray(IReadOnlyCollection<SourceFile> files) =>
        from file in files
        let written = Covers().Count(file.Text)
        let read = In([file]).Sum(test => test.Clauses.Count)
        where written != read
        select $"{file.Path} writes {written} traits, of which {read} stand above a test";

    [GeneratedRegex(@"(?<attributes>(?:^[ \t]*\[[^\n]*\][ \t]*\r?\n)+)[ \t]*public (?:static |async |override |virtual )*(?:void|Task|ValueTask) (?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex Methods();

    [GeneratedRegex(@"\[Trait\(""Covers"", ""(?<clause>[^""]*)""\)\]")]
    private static partial Regex Covers();

    [GeneratedRegex(@"\[(Fact|Theory)\b")]
    private static partial Regex Runs();

    [GeneratedRegex(@"""(?<table>[\w/-]+\.csv)""")]
    private static partial Regex Cases();
}
