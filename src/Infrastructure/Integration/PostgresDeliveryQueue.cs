using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Infrastructure.Persistence;

namespace PetitionGovernance.Infrastructure.Integration;

/// <summary>Claims many at once, past what other instances are just claiming.</summary>
internal sealed class PostgresDeliveryQueue(PetitionDb db) : IDeliveryQueue
{
    public async Task<IReadOnlyList<Guid>> ClaimAsync(Guid lease, DateTimeOffset now, DateTimeOffset until, int atMost, CancellationToken cancellationToken)
    {
        var (at, end) = (now.UtcDateTime, until.UtcDateTime);
        return await db.Database.SqlQuery<Guid>($"""
            UPDATE webhook_deliveries SET leased_until = {end}, lease = {lease}
            WHERE id IN (
                SELECT d.id FROM webhook_deliveries d
                WHERE NOT d.is_dead AND d.next_attempt_at <= {at} AND (d.leased_until IS NULL OR d.leased_until < {at})
                  AND EXISTS (SELECT 1 FROM webhooks w WHERE w.id = d.webhook_id AND w.state = 'Active')
                  AND NOT EXISTS (
                      SELECT 1 FROM webhook_deliveries e
                      WHERE e.webhook_id = d.webhook_id AND e.order_key = d.order_key AND NOT e.is_dead AND e.position < d.position)
                ORDER BY d.next_attempt_at, d.position
                LIMIT {atMost}
                FOR UPDATE OF d SKIP LOCKED)
            RETURNING id
            """).ToListAsync(cancellationToken);
    }
}
