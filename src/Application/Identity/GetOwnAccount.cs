using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Organizations;

namespace PetitionGovernance.Application.Identity;

/// <summary>查阅自己的身份、角色和权限。</summary>
[SignedIn]
public sealed record GetOwnAccount : IQuery<OwnAccount>;

/// <summary>令牌所代表的人或者系统。</summary>
/// <param name="Name">登录名或者客户端标识</param>
/// <param name="UnitCode">代表的单位代码</param>
/// <param name="UnitKind">该单位的种类</param>
/// <param name="Roles">角色；对接系统为 integration</param>
/// <param name="Permissions">由角色或者对接范围得出的权限</param>
/// <param name="ActsForAnyUnit">可以代任何单位登记其行为（对接范围 units.any）</param>
public sealed record OwnAccount(
    string Name, string UnitCode, OrganizationKind UnitKind, IReadOnlyList<Role> Roles, IReadOnlyList<Permission> Permissions, bool ActsForAnyUnit);

internal sealed class GetOwnAccountHandler(IActorAccessor actors) : IRequestHandler<GetOwnAccount, OwnAccount>
{
    public Task<OwnAccount> Handle(GetOwnAccount request, CancellationToken cancellationToken)
    {
        var me = actors.Current!;
        return Task.FromResult(new OwnAccount(me.Name, me.UnitCode, me.UnitKind, [.. me.Roles.Order()], [.. me.Permissions.Order()], me.ActsForAnyUnit));
    }
}
