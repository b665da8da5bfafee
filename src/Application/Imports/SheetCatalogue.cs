namespace PetitionGovernance.Application.Imports;

/// <summary>All files of the format, in the order they are read.</summary>
internal static class SheetCatalogue
{
    private static readonly Type[] Types =
        [.. typeof(Sheet).Assembly.GetTypes().Where(type => !type.IsAbstract && type.IsAssignableTo(typeof(Sheet)))];

    /// <summary>New ones for each import: some remember what they have read.</summary>
    public static IReadOnlyList<Sheet> New() =>
        [.. Types.Select(type => (Sheet)Activator.CreateInstance(type)!).OrderBy(sheet => sheet.Order).ThenBy(sheet => sheet.File, StringComparer.Ordinal)];
}
