namespace PetitionGovernance.Domain.SameMatter;

/// <summary>支持和反对“同一事实和理由”的理由，各有分值。</summary>
/// <remarks>The weights were set on the labelled set of <c>benchmarks/SameMatter</c>; whoever changes one runs it again.</remarks>
internal static class MatterEvidence
{
    public const string SamePetitioner = "same-petitioner";
    public const string SamePlace = "same-place";

    private const int TownshipCode = 9;
    private const int NearDays = 180;

    // Below the first two letters of one county have as much in common by chance; at the second one is a copy of the other.
    private const double ByChance = 0.10;
    private const double Copy = 0.60;
    private const int TextPoints = 45;
    private const double ContainmentWeight = 0.7;

    public static IEnumerable<MatterReason> Of(MatterProfile one, MatterProfile other, bool samePetitioner)
    {
        if (samePetitioner) yield return new(SamePetitioner, 20, "同一信访人（证件号相同）。");
        // Like words alone may be a form that many fill in.
        var tied = samePetitioner || one.NarrowPlaces.Intersect(other.NarrowPlaces).Any();
        if (Text(one, other, tied ? 1 : 0.5) is { } text) yield return text;
        foreach (var place in Places(one, other)) yield return place;
        if (HouseNumber(one, other) is { } house) yield return house;
        if (ProblemOf(one, other) is { } problem) yield return problem;
        if (Area(one.Description.AreaCode, other.Description.AreaCode) is { } area) yield return area;
        if (one.Description.RespondentOrgCode is { } respondent && respondent == other.Description.RespondentOrgCode)
            yield return new("same-respondent", 5, $"被反映单位相同（{respondent}）。");
        var days = Math.Abs(one.Description.ReceivedOn.DayNumber - other.Description.ReceivedOn.DayNumber);
        if (days <= NearDays) yield return new("near-in-time", 3, $"收到日期相距 {days} 天。");
    }

    private static MatterReason? Text(MatterProfile one, MatterProfile other, double weight)
    {
        var likeness = one.Grams.Likeness(other.Grams);
        var measure = Math.Max(likeness, ContainmentWeight * one.Grams.Containment(other.Grams));
        var points = (int)Math.Round(weight * TextPoints * Math.Clamp((measure - ByChance) / (Copy - ByChance), 0, 1));
        return points > 0 ? new("similar-text", points, $"文字相近，相同的用语占 {likeness:P0}。") : null;
    }

    private static IEnumerable<MatterReason> Places(MatterProfile one, MatterProfile other)
    {
        var shared = one.NarrowPlaces.Intersect(other.NarrowPlaces).ToList();
        if (shared.Count > 0) yield return new(SamePlace, 25, $"都提到{string.Join('、', shared)}。");
        else if (one.NarrowPlaces.Count > 0 && other.NarrowPlaces.Count > 0)
            yield return new("other-place", -20, $"一件说{one.NarrowPlaces[0]}，另一件说{other.NarrowPlaces[0]}。");

        if (one.WidePlaces.Count == 0 || other.WidePlaces.Count == 0) yield break;
        yield return one.WidePlaces.Intersect(other.WidePlaces).FirstOrDefault() is { } town
            ? new("same-town", 5, $"都提到{town}。")
            : new("other-town", -12, $"一件说{one.WidePlaces[0]}，另一件说{other.WidePlaces[0]}。");
    }

    private static MatterReason? HouseNumber(MatterProfile one, MatterProfile other) => one.SharesHouseNumberWith(other) switch
    {
        true => new("same-house-number", 5, "组、栋或者门牌号有相同的。"),
        false => new("other-house-number", -8, "组、栋或者门牌号不同。"),
        null => null,
    };

    private static MatterReason? ProblemOf(MatterProfile one, MatterProfile other)
    {
        if (one.Problems.Intersect(other.Problems).FirstOrDefault() is { } shared)
            return new("same-problem", one.Problems[0] == other.Problems[0] ? 20 : 12, $"反映同类问题：{Problem.NameOf(shared)}。");
        if (one.Problems.Count > 0 && other.Problems.Count > 0)
            return new("other-problem", -10, $"一件反映{Problem.NameOf(one.Problems[0])}，另一件反映{Problem.NameOf(other.Problems[0])}。");
        return one.Description.Topic is { } topic && topic == other.Description.Topic ? new("same-topic", 10, $"内容分类相同：{topic}。") : null;
    }

    private static MatterReason? Area(string? one, string? other)
    {
        if (one is not { Length: >= TownshipCode } || other is not { Length: >= TownshipCode }) return null;
        return one.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(one, StringComparison.Ordinal)
            ? new("same-area", 7, "问题属地相同。")
            : new("other-area", -15, "问题属地不同。");
    }
}
