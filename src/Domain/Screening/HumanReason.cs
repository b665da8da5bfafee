namespace PetitionGovernance.Domain.Screening;

/// <summary>必须由人决定的理由。登记和期限不因此停下。</summary>
/// <param name="Code">Stable and permanent, such as <c>human.partly-same</c>.</param>
public sealed record HumanReason(string Code, string Chinese, string English);
