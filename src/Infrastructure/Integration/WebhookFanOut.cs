using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Domain.Integration;
using PetitionGovernance.Infrastructure.Persistence;

namespace PetitionGovernance.Infrastructure.Integration;

/// <summary>Looks through what was published since last time and notes, for each active webhook, what is to be delivered to it.</summary>
internal sealed class WebhookFanOut(PetitionDb db, WebhookEyes eyes, TimeProvider time)
{
    private const int BatchSize = 200;

    /// <returns>Whether anything was looked through.</returns>
    public async Task<bool> RunAsync(CancellationToken cancellationToken)
    {
        var head = await db.Set<EventFeedHead>().Select(h => h.Position).SingleAsync(cancellationToken);
        var behind = await db.Set<WebhookProgress>().Where(p => p.Position < head)
            .Join(db.Set<Webhook>().Where(w => w.State == WebhookState.Active), p => p.WebhookId, w => w.Id, (p, w) => new Behind(w.Id, w.ClientId, w.Filter, p.Position))
            .ToListAsync(cancellationToken);
        var isAnything = false;
        foreach (var webhook in behind) isAnything |= await NoteAsync(webhook, cancellationToken);
        return isAnything;
    }

    private async Task<bool> NoteAsync(Behind webhook, CancellationToken cancellationToken)
    {
        var events = await db.Set<PublishedEvent>().AsNoTracking().Where(e => e.Position > webhook.Position).OrderBy(e => e.Position).Take(BatchSize).ToListAsync(cancellationToken);
        var wanted = events.Where(webhook.Filter.Takes).ToList();
        if (events.Count == 0 || await eyes.SeeAsync(webhook.ClientId, wanted, cancellationToken) is not { } seen) return false;

        var (from, to, now) = (webhook.Position, events[^1].Position, time.GetUtcNow());
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        // Of two instances that look through the same, the second finds the position moved and writes nothing.
        var moved = await db.Set<WebhookProgress>().Where(p => p.WebhookId == webhook.Id && p.Position == from)
            .ExecuteUpdateAsync(p => p.SetProperty(x => x.Position, to), cancellationToken);
        if (moved == 0) return false;
        db.AddRange(seen.Select(e => new WebhookDelivery
        {
            Id = Guid.CreateVersion7(now),
            WebhookId = webhook.Id,
            EventId = e.Id,
            Position = e.Position,
            OrderKey = e.Item?.ToString() ?? $"{e.Subject}/{e.SubjectId}",
            NextAttemptAt = now,
        }));
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        db.ChangeTracker.Clear();
        return true;
    }

    private sealed record Behind(Guid Id, string ClientId, WebhookFilter Filter, long Position);
}
