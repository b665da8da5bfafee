using PetitionGovernance.Application.Shared;

namespace PetitionGovernance.Application.Mediation;

/// <summary>An act on one mediation. Which one, and on which version of it, comes from the route and the <c>If-Match</c> header.</summary>
public abstract record MediationCommand : ICommand<MediationView>
{
    internal Guid Case { get; init; }

    /// <summary>Null: whatever version it has.</summary>
    internal int? ExpectedVersion { get; init; }
}

public static class MediationCommandTarget
{
    /// <summary>Says which mediation, and which version of it the client has seen.</summary>
    public static T On<T>(this T command, Guid id, int? expectedVersion) where T : MediationCommand =>
        (T)(command with { Case = id, ExpectedVersion = expectedVersion });
}
