namespace PetitionGovernance.Domain.Identity;

/// <summary>角色的中文名称。</summary>
public static class RoleNames
{
    public static string Chinese(this Role role) => role switch
    {
        Role.Registrar => "登记员",
        Role.Screener => "甄别员",
        Role.OfficeLead => "信访办负责人",
        Role.Handler => "承办单位经办人",
        Role.Reviewer => "复查复核人员",
        Role.Leader => "领导",
        Role.Discipline => "纪检监察人员",
        Role.Inspector => "督查人员",
        Role.Auditor => "审计人员",
        Role.Administrator => "系统管理员",
        Role.Integration => "对接系统",
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, null),
    };

    public static string Chinese(this IEnumerable<Role> roles) => string.Join('、', roles.Select(Chinese));
}
