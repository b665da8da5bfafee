using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Domain.Integration;
using PetitionGovernance.Infrastructure.Persistence;

namespace PetitionGovernance.Infrastructure.Integration;

/// <summary>Looks, then claims one by one; a claim somebody else was quicker with takes nothing.</summary>
internal sealed class PlainDeliveryQueue(PetitionDb db) : IDeliveryQueue
{
    public async Task<IReadOnlyList<Guid>> ClaimAsync(Guid lease, DateTimeOffset now, DateTimeOffset until, int atMost, CancellationToken cancellationToken)
    {
        var all = db.Set<WebhookDelivery>();
        var due = await all
            .Where(d => !d.IsDead && d.NextAttemptAt <= now && (d.LeasedUntil == null || d.LeasedUntil < now))
            .Where(d => db.Set<Webhook>().Any(w => w.Id == d.WebhookId && w.State == WebhookState.Active))
            .Where(d => !all.Any(e => e.WebhookId == d.WebhookId && e.OrderKey == d.OrderKey && !e.IsDead && e.Position < d.Position))
            .OrderBy(d => d.NextAttemptAt).ThenBy(d => d.Position).Take(atMost).Select(d => d.Id).ToListAsync(cancellationToken);
        var claimed = new List<Guid>();
        foreach (var id in due)
        {
            var taken = await all.Where(d => d.Id == id && !d.IsDead && (d.LeasedUntil == null || d.LeasedUntil < now))
                .ExecuteUpdateAsync(d => d.SetProperty(x => x.LeasedUntil, until).SetProperty(x => x.Lease, lease), cancellationToken);
            if (taken == 1) claimed.Add(id);
        }

        return claimed;
    }
}
