namespace PetitionGovernance.Benchmarks.SameMatter;

/// <summary>All the other letters there are: a city's, about twenty thousand places.</summary>
internal static class Background
{
    private const int PlacesOfAKind = 3_000;
    private const int NoMatter = -1;

    private static readonly DateTimeOffset Start = new(2016, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly Dictionary<string, Place[]> Known = MakePlaces();

    /// <param name="seed">Other letters about the same places.</param>
    public static IEnumerable<Letter> Letters(int count, int seed = LabelledSet.Seed + 1)
    {
        var random = new Random(seed);
        var writer = new LetterWriter(random);
        for (var i = 0; i < count; i++)
        {
            var theme = Place.Pick(Theme.All, random);
            var place = Place.Pick(Known[Place.Pick(theme.Places, random)], random);
            var (title, content) = writer.Write(theme, place, half: 2, silent: random.Next(12) == 0);
            yield return new(
                Guid.CreateVersion7(Start.AddSeconds(i * 120L)), NoMatter, "background", title, content, random.Next(10) < 7 ? place.AreaCode : null,
                random.Next(10) < 6 ? theme.Problem : null, random.Next(10) < 5 ? $"B{random.Next(count)}" : null, DateOnly.FromDateTime(Start.AddDays(random.Next(3000)).UtcDateTime));
        }
    }

    private static Dictionary<string, Place[]> MakePlaces()
    {
        var random = new Random(LabelledSet.Seed + 2);
        return Theme.All.SelectMany(t => t.Places).Distinct().ToDictionary(kind => kind, kind => Enumerable.Range(0, PlacesOfAKind).Select(_ => Place.Of(kind, random)).ToArray());
    }
}
