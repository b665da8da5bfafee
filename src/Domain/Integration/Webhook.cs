using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Integration;

/// <summary>推送地址：一个对接系统要把哪些事件推送到哪里；只推送这个系统自己看得见的。</summary>
public sealed class Webhook : AggregateRoot
{
    public const int MaxUrlLength = 500;

    private Webhook()
    {
    }

    public override Subject Subject => new("webhook", Id.ToString());

    public Guid Id { get; private init; }

    /// <summary>The system whose rights decide what is delivered.</summary>
    public string ClientId { get; private init; } = "";

    public string Url { get; private init; } = "";

    public WebhookFilter Filter { get; private init; } = new([], null, null);

    public WebhookState State { get; private set; }

    public string Secret { get; private set; } = "";

    /// <summary>Signs beside the new one until <see cref="PreviousUntil"/>, so that a receiver can change over without a gap.</summary>
    public string? PreviousSecret { get; private set; }

    public DateTimeOffset? PreviousUntil { get; private set; }

    public DateTimeOffset RegisteredAt { get; private init; }

    public static Webhook Register(string clientId, string url, WebhookFilter filter, string secret, DateTimeOffset now)
    {
        var webhook = new Webhook { Id = Guid.CreateVersion7(now), ClientId = clientId, Url = url, Filter = filter, Secret = secret, RegisteredAt = now };
        webhook.Raise(new WebhookRegistered(webhook.Id));
        return webhook;
    }

    /// <summary>The secrets that sign at this moment, the newest first.</summary>
    public IEnumerable<string> SecretsAt(DateTimeOffset now) => PreviousSecret is { } previous && now < PreviousUntil ? [Secret, previous] : [Secret];

    public void RotateSecret(string secret, TimeSpan overlap, DateTimeOffset now)
    {
        Lawful.Ensure(MayChange());
        (PreviousSecret, PreviousUntil, Secret) = (Secret, now + overlap, secret);
        Raise(new WebhookSecretRotated(Id, now + overlap));
    }

    public void Pause()
    {
        Lawful.Ensure(MayChange() ?? (State is WebhookState.Paused ? IntegrationRefusals.AlreadyPaused : null));
        State = WebhookState.Paused;
        Raise(new WebhookPaused(Id));
    }

    public void Resume()
    {
        Lawful.Ensure(MayChange() ?? (State is WebhookState.Active ? IntegrationRefusals.AlreadyActive : null));
        State = WebhookState.Active;
        Raise(new WebhookResumed(Id));
    }

    public void Remove()
    {
        Lawful.Ensure(MayChange());
        State = WebhookState.Removed;
        Raise(new WebhookRemoved(Id));
    }

    private Refusal? MayChange() => State is WebhookState.Removed ? IntegrationRefusals.Removed : null;
}
