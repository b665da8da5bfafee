using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Integration;
using PetitionGovernance.Domain.Integration;
using PetitionGovernance.Infrastructure.Persistence;

namespace PetitionGovernance.Infrastructure.Integration;

/// <summary>One delivery that was claimed: looked at once more with the receiver's eyes, sent, and noted what became of it.</summary>
internal sealed class WebhookDispatch(PetitionDb db, WebhookEyes eyes, IWebhookSender sender, IntegrationSettings settings, WebhookMetrics metrics, TimeProvider time)
{
    public async Task SendAsync(Guid id, Guid lease, CancellationToken cancellationToken)
    {
        var delivery = await db.Set<WebhookDelivery>().AsNoTracking().SingleAsync(d => d.Id == id, cancellationToken);
        var webhook = await db.Set<Webhook>().AsNoTracking().SingleAsync(w => w.Id == delivery.WebhookId, cancellationToken);
        var happened = await db.Set<PublishedEvent>().AsNoTracking().FirstOrDefaultAsync(e => e.Id == delivery.EventId, cancellationToken);
        var mine = db.Set<WebhookDelivery>().Where(d => d.Id == id && d.Lease == lease);
        var seen = happened is null ? [] : await eyes.SeeAsync(webhook.ClientId, [happened], cancellationToken) ?? [];
        if (seen is not [var told])
        {
            // Past its retention, sealed since, or the system has lost its right: it is never sent.
            await mine.ExecuteDeleteAsync(cancellationToken);
            return;
        }

        var failure = await sender.SendAsync(webhook, CloudEvent.Of(told), cancellationToken);
        metrics.Sent(failure, time.GetUtcNow() - told.OccurredAt);
        if (failure is null) await mine.ExecuteDeleteAsync(cancellationToken);
        else await FailAsync(mine, delivery.Attempts + 1, failure, cancellationToken);
    }

    private async Task FailAsync(IQueryable<WebhookDelivery> mine, int failures, string failure, CancellationToken cancellationToken)
    {
        var wait = settings.Retries.After(failures, Random.Shared.NextDouble());
        var (isDead, next) = (wait is null, time.GetUtcNow() + (wait ?? TimeSpan.Zero));
        await mine.ExecuteUpdateAsync(
            d => d.SetProperty(x => x.Attempts, failures)
                .SetProperty(x => x.LastFailure, failure)
                .SetProperty(x => x.IsDead, isDead)
                .SetProperty(x => x.NextAttemptAt, next)
                .SetProperty(x => x.Lease, (Guid?)null)
                .SetProperty(x => x.LeasedUntil, (DateTimeOffset?)null),
            cancellationToken);
    }
}
