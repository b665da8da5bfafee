namespace PetitionGovernance.Infrastructure.Integration;

/// <summary>Gives out deliveries that are due, each to one instance only, and of one item and webhook the earliest only.</summary>
internal interface IDeliveryQueue
{
    /// <param name="lease">Marks the claim: only who holds it may say what became of the delivery.</param>
    Task<IReadOnlyList<Guid>> ClaimAsync(Guid lease, DateTimeOffset now, DateTimeOffset until, int atMost, CancellationToken cancellationToken);
}
