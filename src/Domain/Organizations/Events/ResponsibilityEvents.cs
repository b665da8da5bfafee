using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Organizations.Events;

public sealed record ResponsibilityEstablished(ResponsibilityEntryId Id, Responsibility Responsibility, string ActorId, DateOnly On) : IDomainEvent
{
    public string Describe() =>
        $"权责清单新增：{Responsibility.OrganizationCode} 自 {Responsibility.EffectiveFrom:yyyy-MM-dd} 起负责 {Responsibility.AreaCode} 的{Responsibility.Matters}。";
}

public sealed record ResponsibilityWithdrawn(
    ResponsibilityEntryId Id, string OrganizationCode, DateOnly? Before, DateOnly LastDay, string ActorId, DateOnly On) : IDomainEvent
{
    public string Describe() => $"权责清单中 {OrganizationCode} 的一项职责至 {LastDay:yyyy-MM-dd} 止。";
}
