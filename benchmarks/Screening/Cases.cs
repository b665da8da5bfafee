using System.Reflection;
using PetitionGovernance.Domain.Screening;

namespace PetitionGovernance.Benchmarks.ScreeningSpeed;

/// <summary>A gathered case: what is known, and the day the question is asked.</summary>
internal sealed record Case(ScreeningFacts Facts, DateOnly AsOf);

/// <summary>The cases the tests are made of, read once: reading is not measured.</summary>
internal static class Cases
{
    public static Case[] Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("opinions.csv")!;
        using var reader = new StreamReader(stream);
        var header = reader.ReadLine()!.Split(',');
        var cases = new List<Case>();
        while (reader.ReadLine() is { } line) cases.Add(Of(header.Zip(line.Split(',')).ToDictionary(cell => cell.First, cell => (string?)cell.Second)));
        return [.. cases];
    }

    private static Case Of(Dictionary<string, string?> row)
    {
        var (facts, errors) = ScreeningFactsReader.Read(row.Where(cell => FactNames.Find(cell.Key) is not null).ToDictionary());
        return errors.Count == 0 ? new(facts, DateOnly.Parse(row["asOf"]!)) : throw new InvalidDataException($"{row["case"]}: {errors[0].Column}");
    }
}
