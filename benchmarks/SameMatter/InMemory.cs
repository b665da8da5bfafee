using PetitionGovernance.Domain.SameMatter;

namespace PetitionGovernance.Benchmarks.SameMatter;

/// <summary>The same keys, limits and comparison without a database: for setting the weights.</summary>
internal sealed class InMemory
{
    private readonly Dictionary<long, List<Guid>> byKey = [];
    private readonly Dictionary<Guid, Letter> letters = [];
    private readonly ILookup<string, Letter> byPerson;
    private readonly Func<Letter, IReadOnlyList<long>> keysOf;

    /// <param name="keysOf">The product's, if nothing else is to be tried.</param>
    public InMemory(IEnumerable<Letter> all, Func<Letter, IReadOnlyList<long>>? keysOf = null)
    {
        this.keysOf = keysOf ?? (letter => MatterKeys.Of(letter.Profile()));
        foreach (var letter in all)
        {
            letters[letter.Id] = letter;
            foreach (var key in this.keysOf(letter))
            {
                if (!byKey.TryGetValue(key, out var items)) byKey[key] = items = [];
                items.Add(letter.Id);
            }
        }

        byPerson = letters.Values.Where(l => l.Person is not null).ToLookup(l => l.Person!);
    }

    public double KeysPerLetter => (double)byKey.Values.Sum(k => k.Count) / letters.Count;

    public IReadOnlyList<Found> Find(Letter letter) => Compared(letter, BringUp(letter));

    public IReadOnlyList<Guid> BringUp(Letter letter) => KeyMatches.Ranked(
    [
        .. keysOf(letter)
            .SelectMany(key => byKey.GetValueOrDefault(key, []).OrderByDescending(id => id).Take(KeyMatches.MostOfOneKey).Select(id => (key, id)))
            .Where(m => m.id != letter.Id),
    ]);

    /// <summary>With what the same person wrote, which is found without any of this.</summary>
    public IReadOnlyList<Found> Compared(Letter letter, IReadOnlyList<Guid> broughtUp)
    {
        var profile = letter.Profile();
        var people = letter.Person is { } person ? byPerson[person].Select(l => l.Id).Where(id => id != letter.Id).ToHashSet() : [];
        return
        [
            .. broughtUp.Union(people)
                .Select(id => (id, comparison: MatterComparison.Of(profile, letters[id].Profile(), people.Contains(id))))
                .Where(c => c.comparison.Grade is not null)
                .OrderByDescending(c => c.comparison.Score)
                .Take(Quality.At)
                .Select(c => new Found(c.id, c.comparison.Score, c.comparison.Grade!.Value)),
        ];
    }
}
