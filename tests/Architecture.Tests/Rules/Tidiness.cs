using System.Text.RegularExpressions;
using PetitionGovernance.Architecture.Tests.Reading;

namespace PetitionGovernance.Architecture.Tests.Rules;

/// <summary>Nothing is left lying about.</summary>
internal static partial class Tidiness
{
    // Put together here, so that the files of these rules do not break them.
    private static readonly Regex Reminders = new($@"\b({string.Join('|', "TO" + "DO", "FIX" + "ME", "HA" + "CK", "XX" + "X")})\b", RegexOptions.CultureInvariant);

    private static readonly Regex MachinePaths = new($"(?<![\\w.}}-])/({string.Join('|', "work", "tmp", "root", "home")})/", RegexOptions.CultureInvariant);

    public static IEnumerable<string> RemindersIn(IEnumerable<SourceFile> files) => Lines(files, Reminders, "leaves a reminder");

    public static IEnumerable<string> RegionsIn(IEnumerable<SourceFile> files) => Lines(files, Regions(), "folds code away");

    /// <summary>A comment that ends or begins like a statement is code that was switched off.</summary>
    public static IEnumerable<string> DeadCodeIn(IEnumerable<SourceFile> files) => Lines(files, DeadCode(), "keeps dead code");

    public static IEnumerable<string> MachinePathsIn(IEnumerable<SourceFile> files) => Lines(files, MachinePaths, "names a path of one machine");

    private static IEnumerable<string> Lines(IEnumerable<SourceFile> files, Regex found, string what) =>
        from file in files
        from line in file.Lines.Select((text, index) => (Text: text, Number: index + 1))
        where found.IsMatch(line.Text)
        select $"{file.Path}:{line.Number} {what}: {line.Text.Trim()}";

    [GeneratedRegex(@"^\s*#(end)?region\b")]
    private static partial Regex Regions();

    [GeneratedRegex(@"^\s*//(?!/)\s*(?:(?:var|return|await|if|for|foreach|while|throw|using|public|private|internal|protected)\b.*[;{(]\s*$|[^\s].*[;{]\s*$|[{}]\s*$)")]
    private static partial Regex DeadCode();
}
