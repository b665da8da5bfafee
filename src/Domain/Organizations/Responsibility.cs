namespace PetitionGovernance.Domain.Organizations;

/// <summary>权责：某机构在某地域对某领域、某类内容的职权。</summary>
/// <param name="Field">领域；空为不限。</param>
/// <param name="Topic">内容分类；空为不限。</param>
/// <param name="AreaCode">Covers every division below it.</param>
/// <param name="EffectiveFrom">The first day.</param>
/// <param name="EffectiveTo">The last day; empty while it lasts.</param>
public sealed record Responsibility(
    string? Field, string? Topic, string AreaCode, string OrganizationCode, DateOnly EffectiveFrom, DateOnly? EffectiveTo, string? Note)
{
    public const int MaxSubjectLength = 50;
    public const int MaxNoteLength = 500;

    /// <summary>对什么负责，用于说明。</summary>
    public string Matters => (Field, Topic) is (null, null) ? "全部事项" : $"“{Field}{(Field is not null && Topic is not null ? "·" : "")}{Topic}”事项";

    /// <summary>An unknown field or topic of the matter is met only by an entry that does not name one.</summary>
    public bool Applies(string? field, string? topic, string areaCode, DateOnly on) =>
        (Field is null || Field == field) && (Topic is null || Topic == topic) && DivisionCode.Covers(AreaCode, areaCode)
        && EffectiveFrom <= on && (EffectiveTo is null || on <= EffectiveTo);
}
