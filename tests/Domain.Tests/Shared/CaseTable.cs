using CsvHelper;

namespace PetitionGovernance.Domain.Tests.Shared;

/// <summary>Rows of a table of cases for <c>[MemberData]</c>: every cell a string, in the order of the columns, the header left out.</summary>
public static class CaseTable
{
    public static IEnumerable<object[]> Rows(string path)
    {
        using var reader = CsvReader.FromFile(Path.Combine(AppContext.BaseDirectory, path), new CsvReaderOptions());
        reader.ReadHeader();
        while (reader.Read()) yield return [.. Enumerable.Range(0, reader.Headers!.Count).Select(reader.GetString)];
    }
}
