using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Integration;

/// <summary>产生了告警，例如有人试图查阅无权知道的检举控告件；写明是谁，不写是哪一件。</summary>
/// <param name="ActCode">Act of the audit trail, such as <c>sealed.access-alert</c>.</param>
public sealed record AlertRaised(string ActCode) : IDomainEvent
{
    public string Describe() => $"告警 {ActCode}";
}
