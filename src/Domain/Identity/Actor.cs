using PetitionGovernance.Domain.Organizations;

namespace PetitionGovernance.Domain.Identity;

/// <summary>行为人：谁、代表哪个单位、有什么权限。由令牌得出，不由请求体给出。</summary>
/// <param name="Id">User or machine-client identifier.</param>
/// <param name="Name">Login name or client id; shown in the office's timelines.</param>
/// <param name="UnitCode">Code of the organization the actor acts for.</param>
/// <param name="UnitKind">Kind of that organization.</param>
/// <param name="Roles">What the person is; a machine is <see cref="Role.Integration"/>.</param>
/// <param name="Permissions">What follows from roles (people) or scopes (machines), by <see cref="RolePermissions"/>.</param>
/// <param name="ActsForAnyUnit">A county integration bus may record the acts of any unit; the audit shows machine and unit.</param>
public sealed record Actor(
    string Id,
    string Name,
    string UnitCode,
    OrganizationKind UnitKind,
    IReadOnlySet<Role> Roles,
    IReadOnlySet<Permission> Permissions,
    bool ActsForAnyUnit = false)
{
    public bool May(Permission permission) => Permissions.Contains(permission);

    /// <summary>对接系统，不是人。</summary>
    public bool IsMachine => Roles.Contains(Role.Integration);

    public bool ActsFor(string? unitCode) => unitCode is not null && (ActsForAnyUnit || UnitCode == unitCode);

    /// <summary>后台任务以系统名义行为，同样入审计。</summary>
    public static Actor System { get; } = new(
        "system", "system", "", OrganizationKind.PetitionOffice, new HashSet<Role>(),
        Enum.GetValues<Permission>().ToHashSet(), ActsForAnyUnit: true);
}
