using System.Globalization;
using CsvHelper;
using PetitionGovernance.Domain.SameMatter;

namespace PetitionGovernance.Benchmarks.SameMatter;

/// <summary>Letters of citizens as a file gives them, each asked against all others: what the product says of letters nobody here has written.</summary>
/// <remarks>The file has the form of <c>samples/messages-example.csv</c>; its <c>user</c> stands for the person, as the identity number does in the product.</remarks>
internal sealed class Messages
{
    private readonly Dictionary<Guid, string> numbers;
    private readonly IReadOnlyList<Letter> letters;

    public Messages(string path)
    {
        var read = Read(path).ToList();
        numbers = read.ToDictionary(r => r.Letter.Id, r => r.Number);
        letters = [.. read.Select(r => r.Letter)];
    }

    /// <summary>Prints the pairs for a person to read and to label.</summary>
    public static int Show(string path)
    {
        Console.WriteLine("one,other,score,grade");
        foreach (var pair in new Messages(path).Pairs()) Console.WriteLine($"{pair.One},{pair.Other},{pair.Score},{pair.Grade}");
        return 0;
    }

    /// <summary>Every pair that one of the two finds when it is asked, with the better grade of the two.</summary>
    public IReadOnlyList<MessagePair> Pairs()
    {
        var memory = new InMemory(letters);
        return
        [
            .. letters
                .SelectMany(letter => memory.Find(letter).Select(found => Pair(letter.Id, found)))
                .GroupBy(pair => (pair.One, pair.Other))
                .Select(pair => pair.OrderBy(p => p.Grade).ThenByDescending(p => p.Score).First())
                .OrderByDescending(pair => pair.Score),
        ];
    }

    /// <param name="labels">A file with the columns one, other, same (true or false): the pairs a person has read.</param>
    public IEnumerable<Figure> Figures(string labels)
    {
        var read = Labels(labels);
        var pairs = Pairs();
        var likely = pairs.Where(p => p.Grade is MatterGrade.VeryLikely).ToList();
        var found = pairs.Select(p => (p.One, p.Other)).ToHashSet();
        var same = read.Where(l => l.Value).Select(l => l.Key).ToList();
        var right = likely.Count(p => read.GetValueOrDefault((p.One, p.Other)));
        var unread = likely.Count(p => !read.ContainsKey((p.One, p.Other)));
        yield return new("messages: pairs found, true pairs read by a person", 100.0 * same.Count(found.Contains) / Math.Max(1, same.Count), " %", $"{same.Count} among {letters.Count}", AtLeast: 95);
        yield return new("messages: 'very likely' right", 100.0 * right / Math.Max(1, likely.Count), " %", $"{likely.Count} pairs, {unread} of them not read", AtLeast: 95);
    }

    private MessagePair Pair(Guid asked, Found found)
    {
        var (one, other) = (numbers[asked], numbers[found.Id]);
        return string.CompareOrdinal(one, other) < 0 ? new(one, other, found.Score, found.Grade) : new(other, one, found.Score, found.Grade);
    }

    private static IEnumerable<(string Number, Letter Letter)> Read(string path) => Rows(path).Select(row => (row["id"], new Letter(
        Guid.NewGuid(), 0, "message", row["subject"], row["detail"], null, null, row["user"], DateOnly.FromDateTime(DateTime.Parse(row["time"], CultureInfo.InvariantCulture)))));

    private static Dictionary<(string, string), bool> Labels(string path) => Rows(path).ToDictionary(
        row => string.CompareOrdinal(row["one"], row["other"]) < 0 ? (row["one"], row["other"]) : (row["other"], row["one"]), row => bool.Parse(row["same"]));

    private static IEnumerable<Dictionary<string, string>> Rows(string path)
    {
        using var reader = CsvReader.FromFile(path, new CsvReaderOptions());
        reader.ReadHeader();
        while (reader.Read()) yield return reader.Headers!.Select((name, i) => (name, value: reader.GetString(i))).ToDictionary(c => c.name, c => c.value);
    }
}

/// <summary>Two messages by their numbers, the smaller first, and what the product says of them.</summary>
internal sealed record MessagePair(string One, string Other, int Score, MatterGrade Grade);
