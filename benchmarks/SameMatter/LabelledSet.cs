namespace PetitionGovernance.Benchmarks.SameMatter;

/// <summary>Letters of which it is known which tell of the same matter. Made anew by each run, the same from the same seed.</summary>
internal sealed class LabelledSet
{
    public const int Seed = 20261125;

    private const int MattersOfAKind = 100;

    private static readonly DateTimeOffset Start = new(2022, 5, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly Random random = new(Seed);
    private readonly LetterWriter writer;
    private readonly HashSet<string> names = [];
    private readonly List<Letter> letters = [];
    private int matters;

    public LabelledSet()
    {
        writer = new LetterWriter(random);
        for (var i = 0; i < MattersOfAKind; i++)
        {
            Copy();
            Paraphrase("paraphrase", brief: false, person: false);
            Paraphrase("brief", brief: true, person: false);
            Paraphrase("same person", brief: false, person: true);
            SameTextElsewhere();
            OtherProblemThere();
            OtherHouse();
            OtherMatterOfTheSamePerson();
        }
    }

    public IReadOnlyList<Letter> Letters => letters;

    /// <summary>True pairs: what is registered later, and what was there before.</summary>
    public IEnumerable<(Letter Later, Letter Earlier)> Pairs =>
        letters.GroupBy(l => l.Matter).Where(g => g.Count() > 1).Select(g => (g.Last(), g.First()));

    /// <summary>Letters of other matters than all before them, written to be mistaken.</summary>
    public IEnumerable<Letter> Decoys => letters.Where(l => l.Kind.StartsWith("not:", StringComparison.Ordinal));

    private static string? Maybe(string value, int percent, Random random) => random.Next(100) < percent ? value : null;

    private void Copy()
    {
        var (theme, place, matter) = NewMatter();
        var (title, content) = writer.Write(theme, place, half: 2);
        Add(matter, "copy", theme, place, title, content);
        Add(matter, "copy", theme, place, random.Next(2) == 0 ? title : writer.Write(theme, place, half: 2).Title, writer.Edited(content));
    }

    private void Paraphrase(string kind, bool brief, bool person)
    {
        var (theme, place, matter) = NewMatter();
        var number = person ? $"P{matter}" : null;
        Add(matter, kind, theme, place, writer.Write(theme, place, half: 0), number);
        Add(matter, kind, theme, place, writer.Write(theme, place, half: 1, brief, silent: person && random.Next(3) == 0), number);
    }

    private void SameTextElsewhere()
    {
        var (theme, place, matter) = NewMatter();
        var (title, content) = writer.Write(theme, place, half: 2);
        if (place.Name.Length == 0 || !content.Contains(place.Name, StringComparison.Ordinal)) return;
        Add(matter, "first", theme, place, title, content);
        var elsewhere = NewPlace(place.Kind);
        string There(string text) => text.Replace(place.Town, elsewhere.Town, StringComparison.Ordinal).Replace(place.Name, elsewhere.Name, StringComparison.Ordinal);
        Add(++matters, "not: same text elsewhere", theme, elsewhere, There(title), There(content));
    }

    private void OtherProblemThere()
    {
        var (theme, place, matter) = NewMatter();
        Add(matter, "first", theme, place, writer.Write(theme, place, half: 2));
        var others = Theme.All.Where(t => t != theme && t.Places.Contains(place.Kind)).ToList();
        if (others.Count == 0) return;
        var other = Place.Pick(others, random);
        Add(++matters, "not: other problem there", other, place, writer.Write(other, place, half: 2));
    }

    // Only where both say which house: nobody can tell otherwise.
    private void OtherHouse()
    {
        var (theme, place, matter) = NewMatter();
        var other = place.NextDoor(random);
        var (first, second) = (writer.Write(theme, place, half: 0), writer.Write(theme, other, half: 1));
        if (place.Unit.Length == 0 || !first.Content.Contains(place.Unit, StringComparison.Ordinal)) return;
        Add(matter, "first", theme, place, first);
        if (second.Content.Contains(other.UnitInOtherWords(), StringComparison.Ordinal)) Add(++matters, "not: other house", theme, other, second);
    }

    private void OtherMatterOfTheSamePerson()
    {
        var (theme, place, matter) = NewMatter();
        Add(matter, "first", theme, place, writer.Write(theme, place, half: 2), $"P{matter}");
        var (otherTheme, otherPlace, other) = NewMatter();
        if (otherTheme != theme) Add(other, "not: other matter of a person", otherTheme, otherPlace, writer.Write(otherTheme, otherPlace, half: 2), $"P{matter}");
    }

    private (Theme Theme, Place Place, int Matter) NewMatter()
    {
        var theme = Place.Pick(Theme.All, random);
        return (theme, NewPlace(Place.Pick(theme.Places, random)), ++matters);
    }

    private Place NewPlace(string kind)
    {
        var place = Place.Of(kind, random);
        return place.Name.Length == 0 || names.Add(place.Name) ? place : NewPlace(kind);
    }

    private void Add(int matter, string kind, Theme theme, Place place, (string Title, string Content) written, string? person = null) =>
        Add(matter, kind, theme, place, written.Title, written.Content, person);

    private void Add(int matter, string kind, Theme theme, Place place, string title, string content, string? person = null)
    {
        var day = Start.AddDays(random.Next(900));
        letters.Add(new(
            Guid.CreateVersion7(Start.AddYears(3).AddMinutes(letters.Count)), matter, kind, title, content, Maybe(place.AreaCode, 70, random),
            Maybe(theme.Problem, 60, random), person, DateOnly.FromDateTime(day.UtcDateTime)));
    }
}
