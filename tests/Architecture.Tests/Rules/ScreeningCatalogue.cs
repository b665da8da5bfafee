using System.Reflection;
using PetitionGovernance.Architecture.Tests.Reading;

namespace PetitionGovernance.Architecture.Tests.Rules;

/// <summary>How the rules of screening are kept: a file each, found by themselves, and remembering nothing.</summary>
internal static class ScreeningCatalogue
{
    public const string Folder = "src/Domain/Screening/Rules";

    private const BindingFlags Own = BindingFlags.DeclaredOnly | BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    public static IEnumerable<string> NotFound(IEnumerable<SourceFile> files, IReadOnlyCollection<Type> found) =>
        files.Where(file => file.IsIn(Folder) && found.All(rule => rule.Name != file.Name)).Select(file => $"{file.Path} holds no rule that is found");

    public static IEnumerable<string> FiledElsewhere(IEnumerable<SourceFile> files, IEnumerable<Type> found)
    {
        var names = files.Where(file => file.Folder == Folder).Select(file => file.Name).ToHashSet();
        return found.Where(rule => !names.Contains(rule.Name)).Select(rule => $"{rule.Name} is a rule without a file of its name in {Folder}");
    }

    public static IEnumerable<string> Open(IEnumerable<Type> rules) => rules.Where(rule => !rule.IsSealed).Select(rule => $"{rule.Name} is not sealed");

    public static IEnumerable<string> Remembering(IEnumerable<Type> rules) =>
        from rule in rules
        from field in rule.GetFields(Own)
        where !field.IsLiteral && !(field.IsStatic && field.IsInitOnly)
        select $"{rule.Name}.{field.Name} can change between two screenings";
}
