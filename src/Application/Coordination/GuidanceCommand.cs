using PetitionGovernance.Application.Shared;

namespace PetitionGovernance.Application.Coordination;

/// <summary>An act on one guidance. Which one, and on which version of it, comes from the route and the <c>If-Match</c> header.</summary>
public abstract record GuidanceCommand : ICommand<GuidanceView>
{
    internal Guid Id { get; init; }

    /// <summary>Null: whatever version it has.</summary>
    internal int? ExpectedVersion { get; init; }
}

public static class GuidanceCommandTarget
{
    /// <summary>Says which guidance (or barrier), and which version of it the client has seen.</summary>
    public static T On<T>(this T command, Guid id, int? expectedVersion) where T : GuidanceCommand =>
        (T)(command with { Id = id, ExpectedVersion = expectedVersion });
}
