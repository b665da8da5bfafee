using System.Linq.Expressions;
using PetitionGovernance.Domain.Identity;

namespace PetitionGovernance.Application.Identity;

/// <summary>一名用户。</summary>
public sealed record UserView
{
    /// <summary>登录名</summary>
    public required string UserName { get; init; }

    /// <summary>姓名</summary>
    public required string DisplayName { get; init; }

    /// <summary>所在单位代码</summary>
    public required string UnitCode { get; init; }

    /// <summary>角色</summary>
    public required IReadOnlyList<Role> Roles { get; init; }

    /// <summary>已停用</summary>
    public required bool Disabled { get; init; }

    /// <summary>连续登录失败后锁定到何时；没有锁定则为空</summary>
    public required DateTimeOffset? LockedUntil { get; init; }

    /// <summary>下次登录须更换口令</summary>
    public required bool MustChangePassword { get; init; }

    /// <summary>版本，即 ETag</summary>
    public required int Version { get; init; }

    internal static readonly Expression<Func<User, UserView>> Projection = user => new UserView
    {
        UserName = user.UserName,
        DisplayName = user.DisplayName,
        UnitCode = user.UnitCode,
        Roles = user.Roles,
        Disabled = user.Disabled,
        LockedUntil = user.LockedUntil,
        MustChangePassword = user.MustChangePassword,
        Version = user.Version,
    };
}
