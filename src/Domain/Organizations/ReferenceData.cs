using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Organizations;

/// <summary>行政区划：名称、类型和沿革说明。</summary>
public sealed record Division(string Code, string Name, string Type, string? Note = null);

/// <summary>内容分类及其所属领域。</summary>
public sealed record Topic(string Field, string Name);

/// <summary>初始参考数据：首次启动时装入，此后由管理员维护。</summary>
public static class ReferenceData
{
    private sealed record OrganizationRow(
        string Code, string Name, OrganizationKind Kind, OrganizationLevel Level, string DivisionCode, string? ParentCode = null);

    private sealed record ResponsibilityRow(string AreaCode, string OrganizationCode, DateOnly EffectiveFrom, string Note, string? Topic = null);

    /// <summary>Superiors stand before their subordinates, so they can be established in this order.</summary>
    public static IReadOnlyList<NewOrganization> Organizations { get; } =
        [.. EmbeddedJson.Rows<OrganizationRow, Organization>("organizations.json")
            .Select(r => new NewOrganization(r.Code, r.Name, r.Kind, r.Level, r.ParentCode, r.DivisionCode))];

    /// <summary>The municipality, its 38 districts and counties as of 2023 with later changes noted, and the county's 30 townships.</summary>
    public static IReadOnlyList<Division> Divisions { get; } = EmbeddedJson.Rows<Division, Organization>("divisions.json");

    public static IReadOnlyList<Topic> Topics { get; } = EmbeddedJson.Rows<Topic, Organization>("topics.json");

    /// <summary>Each topic with its department for the whole county, and each township for all that lies in it.</summary>
    public static IReadOnlyList<Responsibility> Responsibilities { get; } =
        [.. EmbeddedJson.Rows<ResponsibilityRow, Organization>("responsibilities.json")
            .Select(r => new Responsibility(null, r.Topic, r.AreaCode, r.OrganizationCode, r.EffectiveFrom, null, r.Note))];
}
