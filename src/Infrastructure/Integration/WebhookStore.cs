using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Integration;
using PetitionGovernance.Domain.Integration;
using PetitionGovernance.Infrastructure.Persistence;

namespace PetitionGovernance.Infrastructure.Integration;

internal sealed class WebhookStore(PetitionDb db, EventSignal signal, TimeProvider time) : IWebhooks, IDeadLetters
{
    public Task<Webhook?> FindAsync(Guid id, CancellationToken cancellationToken) => db.Set<Webhook>().FirstOrDefaultAsync(w => w.Id == id, cancellationToken);

    public async Task AddAsync(Webhook webhook, CancellationToken cancellationToken)
    {
        var from = await db.Set<EventFeedHead>().Select(h => h.Position).SingleAsync(cancellationToken);
        db.Add(webhook);
        db.Add(new WebhookProgress { WebhookId = webhook.Id, Position = from });
    }

    public async Task<int> ReplayAsync(Guid webhook, IReadOnlyList<Guid>? events, CancellationToken cancellationToken)
    {
        var dead = db.Set<WebhookDelivery>().Where(d => d.WebhookId == webhook && d.IsDead);
        if (events is not null) dead = dead.Where(d => events.Contains(d.EventId));
        var now = time.GetUtcNow();
        var replayed = await dead.ExecuteUpdateAsync(
            d => d.SetProperty(x => x.IsDead, false).SetProperty(x => x.Attempts, 0).SetProperty(x => x.NextAttemptAt, now), cancellationToken);
        signal.Published();
        return replayed;
    }
}
