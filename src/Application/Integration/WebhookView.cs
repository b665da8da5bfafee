using System.Linq.Expressions;
using PetitionGovernance.Domain.Integration;

namespace PetitionGovernance.Application.Integration;

/// <summary>一个推送地址。</summary>
public sealed record WebhookView
{
    /// <summary>标识</summary>
    public required Guid Id { get; init; }

    /// <summary>对接系统；只推送它看得见的</summary>
    public required string ClientId { get; init; }

    /// <summary>推送到的地址</summary>
    public required string Url { get; init; }

    /// <summary>事件类型；空为全部</summary>
    public IReadOnlyList<string> Types => Filter.Types;

    /// <summary>事项发生地，含下级</summary>
    public string? AreaCode => Filter.AreaCode;

    /// <summary>所涉单位</summary>
    public string? OrgCode => Filter.OrgCode;

    /// <summary>状态</summary>
    public required WebhookState State { get; init; }

    /// <summary>旧密钥同时签名到何时；没有旧密钥的为空</summary>
    public DateTimeOffset? PreviousSecretUntil { get; init; }

    /// <summary>登记的时间</summary>
    public required DateTimeOffset RegisteredAt { get; init; }

    /// <summary>版本</summary>
    public required int Version { get; init; }

    // Read whole: a query that reached into the stored JSON would look for other names than it has.
    internal WebhookFilter Filter { get; init; } = new([], null, null);

    internal static readonly Expression<Func<Webhook, WebhookView>> Projection = w => new WebhookView
    {
        Id = w.Id,
        ClientId = w.ClientId,
        Url = w.Url,
        Filter = w.Filter,
        State = w.State,
        PreviousSecretUntil = w.PreviousUntil,
        RegisteredAt = w.RegisteredAt,
        Version = w.Version,
    };
}
