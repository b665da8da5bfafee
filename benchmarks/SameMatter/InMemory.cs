using PetitionGovernance.Domain.SameMatter;

namespace PetitionGovernance.Benchmarks.SameMatter;

/// <summary>The same keys, limits and comparison without a database: for setting the weights.</summary>
internal sealed class InMemory
{
    private readonly Dictionary<long, List<Guid>> byKey = [];
    private readonly Dictionary<Guid, Letter> letters = [];
    private readonly ILookup<string, Letter> byPerson;

    public InMemory(IEnumerable<Letter> all)
    {
        foreach (var letter in all)
        {
            letters[letter.Id] = letter;
            foreach (var key in MatterKeys.Of(letter.Profile()))
            {
                if (!byKey.TryGetValue(key, out var items)) byKey[key] = items = [];
                items.Add(letter.Id);
            }
        }

        byPerson = letters.Values.Where(l => l.Person is not null).ToLookup(l => l.Person!);
    }

    public double KeysPerLetter => (double)byKey.Values.Sum(k => k.Count) / letters.Count;

    public IReadOnlyList<Found> Find(Letter letter)
    {
        var profile = letter.Profile();
        var matches = MatterKeys.Of(profile)
            .SelectMany(key => byKey.GetValueOrDefault(key, []).OrderByDescending(id => id).Take(KeyMatches.MostOfOneKey).Select(id => (key, id)))
            .Where(m => m.id != letter.Id).ToList();
        var people = letter.Person is { } person ? byPerson[person].Select(l => l.Id).Where(id => id != letter.Id).ToHashSet() : [];
        return
        [
            .. KeyMatches.Ranked(matches).Union(people)
                .Select(id => (id, comparison: MatterComparison.Of(profile, letters[id].Profile(), people.Contains(id))))
                .Where(c => c.comparison.Grade is not null)
                .OrderByDescending(c => c.comparison.Score)
                .Take(Quality.At)
                .Select(c => new Found(c.id, c.comparison.Score, c.comparison.Grade!.Value)),
        ];
    }
}
