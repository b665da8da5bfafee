using CsvHelper;
using PetitionGovernance.Domain.Screening;

namespace PetitionGovernance.Domain.Tests.Screening;

/// <summary>A row of the table of opinions: the facts by column, and what the opinion must say.</summary>
public sealed record OpinionCase(string Description, IReadOnlyDictionary<string, string> Columns)
{
    public string this[string column] => Columns[column];

    public DateOnly AsOf => DateOnly.Parse(this["asOf"]);

    public IReadOnlyDictionary<string, string?> Facts =>
        Columns.Where(column => FactNames.Find(column.Key) is not null).ToDictionary(column => column.Key, column => (string?)column.Value);

    public static TheoryData<OpinionCase> All() => In("Screening/Cases/opinions.csv");

    public static TheoryData<OpinionCase> In(string table)
    {
        using var reader = CsvReader.FromFile(Path.Combine(AppContext.BaseDirectory, table), new CsvReaderOptions());
        reader.ReadHeader();
        var all = new TheoryData<OpinionCase>();
        while (reader.Read())
        {
            var columns = reader.Headers!.Select((name, i) => (name, value: reader.GetString(i))).ToDictionary(c => c.name, c => c.value);
            all.Add(new OpinionCase(columns["description"], columns));
        }

        return all;
    }

    public static string[] List(string cell) => cell.Split(';', StringSplitOptions.RemoveEmptyEntries);

    public override string ToString() => $"{this["case"]} {Description}";
}
