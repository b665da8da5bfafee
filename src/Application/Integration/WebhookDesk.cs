using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Integration;

namespace PetitionGovernance.Application.Integration;

/// <summary>What every act on a webhook begins with: a system has its own, an administrator those of all.</summary>
public sealed class WebhookDesk(IWebhooks webhooks, IReadStore store, IActorAccessor actors, TimeProvider time)
{
    public DateTimeOffset Now => time.GetUtcNow();

    /// <summary>The client an actor that is a machine answers for; null for people.</summary>
    public string? OwnClient => actors.Required() is { IsMachine: true } machine ? machine.Id : null;

    public IQueryable<Webhook> Visible
    {
        get
        {
            var kept = store.Query<Webhook>().Where(w => w.State != WebhookState.Removed);
            return OwnClient is { } client ? kept.Where(w => w.ClientId == client) : kept;
        }
    }

    /// <exception cref="NotFoundException">There is no such webhook, or it is another system's.</exception>
    /// <exception cref="StaleException">It has changed since the client saw it.</exception>
    public async Task<Webhook> TakeAsync(WebhookCommand command, CancellationToken cancellationToken)
    {
        var found = await webhooks.FindAsync(command.Id, cancellationToken);
        if (found is null || (OwnClient is { } client && found.ClientId != client)) throw new NotFoundException("webhook");
        return command.ExpectedVersion is null || command.ExpectedVersion == found.Version ? found : throw new StaleException();
    }
}
