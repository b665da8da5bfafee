using PetitionGovernance.Domain.Organizations;

namespace PetitionGovernance.Application.Organizations;

/// <summary>权责清单的一项：某机构在某地域对某领域、某类内容的职权。</summary>
public sealed record ResponsibilityView
{
    public required Guid Id { get; init; }

    /// <summary>领域；空为不限</summary>
    public string? Field { get; init; }

    /// <summary>内容分类；空为不限</summary>
    public string? Topic { get; init; }

    /// <summary>地域，包括其下的全部区划</summary>
    public required string AreaCode { get; init; }

    /// <summary>责任机构代码</summary>
    public required string OrganizationCode { get; init; }

    /// <summary>第一日</summary>
    public required DateOnly EffectiveFrom { get; init; }

    /// <summary>最后一日；空为没有终止</summary>
    public DateOnly? EffectiveTo { get; init; }

    public string? Note { get; init; }

    /// <summary>版本；终止时放入 If-Match</summary>
    public required int Version { get; init; }

    public static ResponsibilityView Of(ResponsibilityEntry entry) => new()
    {
        Id = entry.Id.Value,
        Field = entry.Field,
        Topic = entry.Topic,
        AreaCode = entry.AreaCode,
        OrganizationCode = entry.OrganizationCode,
        EffectiveFrom = entry.EffectiveFrom,
        EffectiveTo = entry.EffectiveTo,
        Note = entry.Note,
        Version = entry.Version,
    };

    /// <summary>What a changed entry will look like: the unit of work advances the version once when it saves.</summary>
    internal static ResponsibilityView OfChanged(ResponsibilityEntry entry) => Of(entry) with { Version = entry.Version + 1 };
}
