using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Integration;

public sealed record WebhookRegistered(Guid Id) : IDomainEvent
{
    public string Describe() => "登记推送地址";
}

public sealed record WebhookSecretRotated(Guid Id, DateTimeOffset PreviousUntil) : IDomainEvent
{
    public string Describe() => $"更换推送密钥，旧密钥用到 {ChinaTime.DateOf(PreviousUntil):yyyy-MM-dd}";
}

public sealed record WebhookPaused(Guid Id) : IDomainEvent
{
    public string Describe() => "暂停推送";
}

public sealed record WebhookResumed(Guid Id) : IDomainEvent
{
    public string Describe() => "恢复推送";
}

public sealed record WebhookRemoved(Guid Id) : IDomainEvent
{
    public string Describe() => "注销推送地址";
}
