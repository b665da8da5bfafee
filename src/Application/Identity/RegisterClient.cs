using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Organizations;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Identity;

namespace PetitionGovernance.Application.Identity;

/// <summary>登记对接系统。</summary>
/// <remarks>Not an <see cref="ICreate"/>: the answer holds a secret and must not be remembered.</remarks>
[Requires(Permission.ManageUsers)]
public sealed record RegisterClient : ICommand<RegisteredClient>
{
    /// <summary>客户端标识（client_id），形式同登录名；以后不能更改，也不能再用</summary>
    public required string ClientId { get; init; }

    /// <summary>系统名称，例如“12345 热线”</summary>
    public required string DisplayName { get; init; }

    /// <summary>代表的单位代码</summary>
    public required string UnitCode { get; init; }

    /// <summary>对接范围（scope），例如 petitions.register</summary>
    public required IReadOnlyList<string> Scopes { get; init; }
}

/// <summary>登记好的对接系统。</summary>
/// <param name="ClientId">客户端标识</param>
/// <param name="ClientSecret">密钥，只显示这一次</param>
public sealed record RegisteredClient(string ClientId, string ClientSecret);

internal sealed class RegisterClientValidator : AbstractValidator<RegisterClient>
{
    private static readonly string Known = string.Join(' ', RolePermissions.Scopes);

    public RegisterClientValidator()
    {
        RuleFor(r => r.ClientId).IsLoginName();
        // Persons are known by such identifiers: a machine must never be taken for one.
        RuleFor(r => r.ClientId).Must(id => !Guid.TryParse(id, out _)).Says("客户端标识不得是 UUID。", "A client id must not be a UUID.");
        RuleFor(r => r.DisplayName).IsDisplayName();
        RuleFor(r => r.UnitCode).IsUnitCode();
        RuleFor(r => r.Scopes)
            .Must(scopes => scopes is { Count: > 0 } && scopes.All(RolePermissions.Scopes.Contains) && scopes.Distinct().Count() == scopes.Count)
            .Says($"至少给出一个对接范围，不得重复，可用的有：{Known}。", $"Give at least one scope, each once, out of: {Known}.");
    }
}

internal sealed class RegisterClientHandler(IMachineClients clients, IOrganizationDirectory organizations, IAuditTrail audit) : IRequestHandler<RegisterClient, RegisteredClient>
{
    public async Task<RegisteredClient> Handle(RegisterClient request, CancellationToken cancellationToken)
    {
        await organizations.EnsureUnitAsync(request.UnitCode, cancellationToken);
        var secret = await clients.RegisterAsync(new(request.ClientId, request.DisplayName, request.UnitCode, request.Scopes), cancellationToken);
        audit.Note(new("client.registered", "client", request.ClientId, $"登记对接系统，单位 {request.UnitCode}，范围：{string.Join(' ', request.Scopes)}"));
        return new(request.ClientId, secret);
    }
}
