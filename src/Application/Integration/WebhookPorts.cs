using PetitionGovernance.Domain.Integration;

namespace PetitionGovernance.Application.Integration;

/// <summary>The aggregates, loaded to be changed.</summary>
public interface IWebhooks
{
    Task<Webhook?> FindAsync(Guid id, CancellationToken cancellationToken);

    /// <summary>Deliveries begin with what is published from now on.</summary>
    Task AddAsync(Webhook webhook, CancellationToken cancellationToken);
}

/// <summary>Makes the secrets of webhooks, in the form of Standard Webhooks: <c>whsec_</c> and base64.</summary>
public interface IWebhookSecrets
{
    string New();
}

/// <summary>The wire.</summary>
public interface IWebhookSender
{
    /// <returns>Why the address may not be a target at all; null where it may.</returns>
    Shared.FieldError? WhyNot(Uri url);

    /// <summary>Sends one message, once.</summary>
    /// <returns>Null where it was received; else a stable word or the status of the answer.</returns>
    Task<string?> SendAsync(Webhook webhook, CloudEvent message, CancellationToken cancellationToken);
}

/// <summary>Deliveries that were given up.</summary>
public interface IDeadLetters
{
    /// <param name="events">Null for all of them.</param>
    /// <returns>How many are sent again.</returns>
    Task<int> ReplayAsync(Guid webhook, IReadOnlyList<Guid>? events, CancellationToken cancellationToken);
}
