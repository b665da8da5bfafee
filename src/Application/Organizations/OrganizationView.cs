using System.Linq.Expressions;
using PetitionGovernance.Domain.Organizations;

namespace PetitionGovernance.Application.Organizations;

/// <summary>机构。</summary>
public sealed record OrganizationView
{
    /// <summary>机构代码</summary>
    public required string Code { get; init; }

    public required string Name { get; init; }

    /// <summary>种类</summary>
    public required OrganizationKind Kind { get; init; }

    /// <summary>层级</summary>
    public required OrganizationLevel Level { get; init; }

    /// <summary>登记的上级机构代码；上级撤并后由其承继机构领导</summary>
    public string? ParentCode { get; init; }

    /// <summary>所在行政区划代码</summary>
    public required string DivisionCode { get; init; }

    /// <summary>不再行使职权的第一日；没有撤并的为空</summary>
    public DateOnly? AbolishedOn { get; init; }

    /// <summary>承继其职权的机构代码</summary>
    public string? SuccessorCode { get; init; }

    /// <summary>版本；变更时放入 If-Match</summary>
    public required int Version { get; init; }

    internal static Expression<Func<Organization, OrganizationView>> Projection { get; } = o => new OrganizationView
    {
        Code = o.Code,
        Name = o.Name,
        Kind = o.Kind,
        Level = o.Level,
        ParentCode = o.ParentCode,
        DivisionCode = o.DivisionCode,
        AbolishedOn = o.AbolishedOn,
        SuccessorCode = o.SuccessorCode,
        Version = o.Version,
    };

    private static readonly Func<Organization, OrganizationView> Project = Projection.Compile();

    /// <summary>What a changed body will look like: the unit of work advances the version once when it saves.</summary>
    internal static OrganizationView OfChanged(Organization organization) => Project(organization) with { Version = organization.Version + 1 };
}
