namespace PetitionGovernance.Domain.Petitions;

/// <summary>信访事项的标识（UUIDv7，随登记时间递增）。</summary>
public readonly record struct PetitionItemId(Guid Value)
{
    public static PetitionItemId New(DateTimeOffset registeredAt) => new(Guid.CreateVersion7(registeredAt));

    public override string ToString() => Value.ToString();
}
