namespace PetitionGovernance.Domain.SameMatter;

/// <summary>一件信访事项的内容提要：文字、地点、问题，比较只看它。</summary>
public sealed class MatterProfile
{
    private readonly IReadOnlySet<string> houseNumbers;

    private MatterProfile(MatterDescription description)
    {
        Description = description;
        var title = MatterText.Plain(description.Title);
        var content = MatterText.Plain(description.Content);
        var core = MatterText.Core(title + " " + content);
        Grams = Bigrams.Of(core);
        var plain = title + " " + content;
        NarrowPlaces = PlaceNames.NarrowIn(plain);
        WidePlaces = PlaceNames.WideIn(plain);
        Problems = Problem.In(title, content);
        houseNumbers = HouseNumbers.In(core);
    }

    public MatterDescription Description { get; }

    public Bigrams Grams { get; }

    /// <summary>村、社区、小区、路、单位，如 <c>幸福村</c>；至多四个。</summary>
    public IReadOnlyList<string> NarrowPlaces { get; }

    /// <summary>镇、乡、街道。</summary>
    public IReadOnlyList<string> WidePlaces { get; }

    /// <summary>问题代码，见 <see cref="Problem"/>；至多三个，最主要的在前。</summary>
    public IReadOnlyList<string> Problems { get; }

    public static MatterProfile Of(MatterDescription description) => new(description);

    /// <returns>Null where one of the two names none.</returns>
    public bool? SharesHouseNumberWith(MatterProfile other) =>
        houseNumbers.Count == 0 || other.houseNumbers.Count == 0 ? null : houseNumbers.Overlaps(other.houseNumbers);
}
