namespace PetitionGovernance.Application.Identity;

/// <summary>Systems that log in with an id and a secret.</summary>
public interface IMachineClients
{
    /// <summary>Joins the unit of work of the running request.</summary>
    /// <returns>The secret, never to be had again.</returns>
    /// <exception cref="Domain.Shared.RefusedException">The id is or was taken.</exception>
    Task<string> RegisterAsync(NewMachineClient client, CancellationToken cancellationToken);

    /// <returns>Null where there is no such machine client; a revoked one is found.</returns>
    Task<MachineClientView?> FindAsync(string clientId, CancellationToken cancellationToken);

    Task<IReadOnlyList<MachineClientView>> ListAsync(CancellationToken cancellationToken);

    /// <summary>Joins the unit of work of the running request. The id stays taken: nobody inherits a name the audit knows.</summary>
    /// <exception cref="Shared.NotFoundException">There is no such machine client.</exception>
    Task RevokeAsync(string clientId, CancellationToken cancellationToken);
}

public sealed record NewMachineClient(string ClientId, string DisplayName, string UnitCode, IReadOnlyList<string> Scopes);

/// <summary>一个对接系统。</summary>
public sealed record MachineClientView
{
    /// <summary>客户端标识（client_id）</summary>
    public required string ClientId { get; init; }

    /// <summary>系统名称</summary>
    public required string DisplayName { get; init; }

    /// <summary>代表的单位代码</summary>
    public required string UnitCode { get; init; }

    /// <summary>对接范围</summary>
    public required IReadOnlyList<string> Scopes { get; init; }

    /// <summary>已撤销，不能再取得令牌</summary>
    public required bool Revoked { get; init; }
}
