namespace PetitionGovernance.Domain.Identity;

/// <summary>行为人：谁、属于哪个单位、以什么角色。由令牌得出，不由请求体给出。</summary>
/// <param name="Id">User or machine-client identifier.</param>
/// <param name="Name">Login name or client id; shown in timelines of the office.</param>
/// <param name="UnitCode">Code of the organization the actor acts for.</param>
/// <param name="UnitKind">Kind of that organization.</param>
/// <param name="ActsForAnyUnit">
/// A county integration bus may record the acts of any unit; the audit trail then shows the machine and the unit.
/// </param>
public sealed record Actor(
    string Id, string Name, string UnitCode, Organizations.OrganizationKind UnitKind, IReadOnlySet<Role> Roles, bool ActsForAnyUnit = false)
{
    public bool Is(Role role) => Roles.Contains(role);

    public bool ActsFor(string? unitCode) => unitCode is not null && (ActsForAnyUnit || UnitCode == unitCode);

    /// <summary>后台任务以系统名义行为，同样入审计。</summary>
    public static Actor System { get; } =
        new("system", "system", "", Organizations.OrganizationKind.PetitionOffice, new HashSet<Role>(), ActsForAnyUnit: true);
}
