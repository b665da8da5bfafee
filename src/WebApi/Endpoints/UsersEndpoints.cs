using MediatR;
using PetitionGovernance.Application.Identity;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Domain.Shared;
using PetitionGovernance.WebApi.Conventions;

namespace PetitionGovernance.WebApi.Endpoints;

/// <summary>Users, machine clients, and one's own account.</summary>
internal static class UsersEndpoints
{
    public static void MapUsers(this IEndpointRouteBuilder api)
    {
        var users = api.MapGroup("/users").WithTags("Users");
        users.MapGet("", List);
        users.MapPost("", Create);
        users.MapGet("/{userName}", Get);
        users.MapPost("/{userName}/roles", ChangeRoles);
        users.MapPost("/{userName}/unit", Move);
        users.MapPost("/{userName}/disablement", Disable);
        users.MapPost("/{userName}/enablement", Enable);
        users.MapPost("/{userName}/password-reset", ResetPassword);

        var clients = api.MapGroup("/clients").WithTags("Clients");
        clients.MapGet("", ListClients);
        clients.MapPost("", RegisterClient);
        clients.MapPost("/{clientId}/revocation", RevokeClient);

        var me = api.MapGroup("/me").WithTags("Me");
        me.MapGet("", GetMe);
        me.MapPost("/password", ChangeOwnPassword);
    }

    /// <summary>用户列表，按登录名排列</summary>
    private static async Task<Paged<UserView>> List(Query<ListUsers> query, IMediator mediator, CancellationToken cancellationToken) =>
        new(await mediator.Send(query.Value, cancellationToken));

    /// <summary>新建用户</summary>
    /// <remarks>不给口令时生成一次性口令，只在这里显示一次，首次登录时更换。</remarks>
    private static async Task<Created<CreatedUser>> Create(CreateUser body, IMediator mediator, CancellationToken cancellationToken) =>
        new($"/api/v1/users/{body.UserName}", await mediator.Send(body, cancellationToken), version: 1);

    /// <summary>一名用户</summary>
    /// <param name="userName">登录名</param>
    private static async Task<Versioned<UserView>> Get(string userName, IMediator mediator, CancellationToken cancellationToken)
    {
        var user = await mediator.Send(new GetUser(userName), cancellationToken);
        return new(user, user.Version);
    }

    /// <summary>改变用户的角色</summary>
    /// <remarks>不能免去自己的系统管理员角色，也不能免去最后一名系统管理员。用户已有的访问令牌至多一小时后失效。</remarks>
    /// <param name="userName">登录名</param>
    private static Task<Versioned<UserView>> ChangeRoles(string userName, ChangeUserRoles body, IfMatch match, IMediator mediator, CancellationToken cancellationToken) =>
        Change(body, userName, match, mediator, cancellationToken);

    /// <summary>把用户调到另一个单位</summary>
    /// <remarks>用户手中的在办事项不会随之移走，请先整体移交。用户已有的访问令牌至多一小时后失效。</remarks>
    /// <param name="userName">登录名</param>
    private static Task<Versioned<UserView>> Move(string userName, MoveUser body, IfMatch match, IMediator mediator, CancellationToken cancellationToken) =>
        Change(body, userName, match, mediator, cancellationToken);

    /// <summary>停用用户</summary>
    /// <remarks>不能停用自己，也不能停用最后一名系统管理员。用户已有的访问令牌至多一小时后失效。</remarks>
    /// <param name="userName">登录名</param>
    private static Task<Versioned<UserView>> Disable(string userName, IfMatch match, IMediator mediator, CancellationToken cancellationToken) =>
        Change(new DisableUser(), userName, match, mediator, cancellationToken);

    /// <summary>恢复使用已停用的用户</summary>
    /// <param name="userName">登录名</param>
    private static Task<Versioned<UserView>> Enable(string userName, IfMatch match, IMediator mediator, CancellationToken cancellationToken) =>
        Change(new EnableUser(), userName, match, mediator, cancellationToken);

    /// <summary>重置用户的口令</summary>
    /// <remarks>同时解除因连续登录失败的锁定。一次性口令只在这里显示一次。</remarks>
    /// <param name="userName">登录名</param>
    private static Task<OneTimePassword> ResetPassword(string userName, IfMatch match, IMediator mediator, CancellationToken cancellationToken) =>
        mediator.Send(new ResetPassword().On(userName, match.Version), cancellationToken);

    /// <summary>对接系统列表，含已撤销的</summary>
    private static Task<IReadOnlyList<MachineClientView>> ListClients(IMediator mediator, CancellationToken cancellationToken) =>
        mediator.Send(new ListClients(), cancellationToken);

    /// <summary>登记对接系统</summary>
    /// <remarks>密钥只在这里显示一次；丢失时撤销并以新的标识重新登记。</remarks>
    private static async Task<IResult> RegisterClient(RegisterClient body, IMediator mediator, CancellationToken cancellationToken) =>
        TypedResults.Created("/api/v1/clients", await mediator.Send(body, cancellationToken));

    /// <summary>撤销对接系统</summary>
    /// <remarks>此后不能再取得令牌；已有的访问令牌至多一小时后失效。</remarks>
    /// <param name="clientId">对接系统的标识</param>
    private static async Task<IResult> RevokeClient(string clientId, IMediator mediator, CancellationToken cancellationToken)
    {
        await mediator.Send(new RevokeClient(clientId), cancellationToken);
        return TypedResults.NoContent();
    }

    /// <summary>我是谁：当前令牌的身份、角色和权限</summary>
    private static Task<OwnAccount> GetMe(IMediator mediator, CancellationToken cancellationToken) => mediator.Send(new GetOwnAccount(), cancellationToken);

    /// <summary>修改自己的口令</summary>
    /// <remarks>现用口令连续 5 次不对，账号锁定 15 分钟。</remarks>
    private static async Task<IResult> ChangeOwnPassword(ChangeOwnPassword body, IMediator mediator, CancellationToken cancellationToken)
    {
        Lawful.Ensure(await mediator.Send(body, cancellationToken));
        return TypedResults.NoContent();
    }

    private static async Task<Versioned<UserView>> Change<T>(T command, string userName, IfMatch match, IMediator mediator, CancellationToken cancellationToken)
        where T : UserCommand, ICommand<Unit>
    {
        await mediator.Send(command.On(userName, match.Version), cancellationToken);
        return await Get(userName, mediator, cancellationToken);
    }
}
