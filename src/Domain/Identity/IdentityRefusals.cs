using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Identity;

/// <summary>用户管理中的拒绝理由：依据的是系统自身的秩序，没有条款依据。</summary>
public static class IdentityRefusals
{
    public static readonly Refusal LastAdministrator = new(
        "identity.last-administrator", "这是最后一名可用的系统管理员，不能免去其角色或者停用。", "This is the last enabled administrator: the role cannot be taken away, nor the user disabled.")
    {
        Instead = "请先让另一名用户担任系统管理员。",
    };

    public static readonly Refusal OwnAdministration = new(
        "identity.own-administration", "不能免去自己的系统管理员角色，也不能停用自己。", "You cannot take the administrator role from yourself, nor disable yourself.")
    {
        Instead = "请由另一名系统管理员办理。",
    };

    public static readonly Refusal IntegrationIsForMachines = new(
        "identity.integration-is-for-machines", "“对接系统”角色只用于系统对接，不能授予个人。", "The role integration belongs to machine clients and cannot be given to a person.")
    {
        Field = "roles",
        Instead = "对接系统请在 /api/v1/clients 登记。",
    };

    public static readonly Refusal NoRole = new("identity.no-role", "用户至少担任一个角色。", "A user has at least one role.")
    {
        Field = "roles",
        Instead = "不再使用的账号请停用。",
    };

    public static readonly Refusal RolesUnchanged = new("identity.roles-unchanged", "该用户的角色本来就是这些。", "The user has exactly these roles already.") { Field = "roles" };

    public static readonly Refusal AlreadyInUnit = new("identity.already-in-unit", "该用户本来就在这个单位。", "The user belongs to this unit already.") { Field = "unitCode" };

    public static readonly Refusal AlreadyDisabled = new("identity.already-disabled", "该用户已经停用。", "The user is disabled already.");

    public static readonly Refusal NotDisabled = new("identity.not-disabled", "该用户没有停用。", "The user is not disabled.");

    public static readonly Refusal NotAPerson = new("identity.not-a-person", "对接系统没有口令，不能修改口令。", "A machine client has no password to change.")
    {
        Instead = "更换密钥：撤销该客户端，重新登记。",
    };

    public static readonly Refusal WrongPassword = new("identity.wrong-password", "现用口令不对。", "The current password is wrong.") { Field = "currentPassword" };

    public static readonly Refusal LockedOut = new("identity.locked-out", "连续失败次数过多，账号暂时锁定。", "Too many failures in a row: the account is locked for a while.")
    {
        Instead = $"请 {LoginPolicy.LockedFor.TotalMinutes:0} 分钟后再试，或者请系统管理员重置口令。",
    };
}
