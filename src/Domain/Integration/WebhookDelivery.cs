namespace PetitionGovernance.Domain.Integration;

/// <summary>一个事件到一个推送地址的一次推送，送达之前留着。</summary>
public sealed class WebhookDelivery
{
    public const int MaxFailureLength = 100;

    public const int MaxOrderKeyLength = PublishedEvent.MaxSubjectLength + 1 + PublishedEvent.MaxSubjectIdLength;

    public required Guid Id { get; init; }

    public required Guid WebhookId { get; init; }

    public required Guid EventId { get; init; }

    /// <summary>Of the event: earlier ones of the same <see cref="OrderKey"/> go first.</summary>
    public required long Position { get; init; }

    /// <summary>What keeps its order: the item, or else the record.</summary>
    public required string OrderKey { get; init; }

    /// <summary>Given up; waits for somebody to have it sent again.</summary>
    public bool IsDead { get; init; }

    public int Attempts { get; init; }

    public required DateTimeOffset NextAttemptAt { get; init; }

    /// <summary>Some instance is at it until then; after that the instance is taken for dead.</summary>
    public DateTimeOffset? LeasedUntil { get; init; }

    /// <summary>Which claim holds the lease.</summary>
    public Guid? Lease { get; init; }

    /// <summary>Why the last attempt failed: a stable word or the status of the answer, nothing the receiver wrote.</summary>
    public string? LastFailure { get; init; }
}
