using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Organizations.Events;

public sealed record OrganizationEstablished(string Code, string Name, string? ParentCode, string ActorId, DateOnly On) : IDomainEvent
{
    public string Describe() => $"设立机构 {Code}（{Name}）。";
}

public sealed record OrganizationRenamed(string Code, string Before, string After, string ActorId, DateOnly On) : IDomainEvent
{
    public string Describe() => $"机构 {Code} 由“{Before}”更名为“{After}”。";
}

public sealed record OrganizationMoved(string Code, string? Before, string? After, string ActorId, DateOnly On) : IDomainEvent
{
    public string Describe() => $"机构 {Code} 的上级由 {Before ?? "无"} 改为 {After ?? "无"}。";
}

public sealed record OrganizationAbolished(string Code, string SuccessorCode, DateOnly AbolishedOn, string ActorId, DateOnly On) : IDomainEvent
{
    public string Describe() => $"机构 {Code} 自 {AbolishedOn:yyyy-MM-dd} 起撤并，职权由 {SuccessorCode} 承继。";
}
