namespace PetitionGovernance.Application.Integration;

/// <summary>An act on one webhook. Which one, and on which version of it, comes from the route and the <c>If-Match</c> header.</summary>
public abstract record WebhookCommand
{
    internal Guid Id { get; init; }

    /// <summary>Null: whatever version it has.</summary>
    internal int? ExpectedVersion { get; init; }
}

public static class WebhookCommandTarget
{
    /// <summary>Says which webhook, and which version of it the client has seen.</summary>
    public static T On<T>(this T command, Guid id, int? expectedVersion = null) where T : WebhookCommand => (T)(command with { Id = id, ExpectedVersion = expectedVersion });
}
