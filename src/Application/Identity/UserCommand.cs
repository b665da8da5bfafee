using PetitionGovernance.Application.Shared;

namespace PetitionGovernance.Application.Identity;

/// <summary>A change of one user. Which user, and on which version, comes from the route and the <c>If-Match</c> header.</summary>
public abstract record UserCommand
{
    internal string UserName { get; init; } = "";

    /// <summary>Null: whatever version it has.</summary>
    internal int? ExpectedVersion { get; init; }
}

public static class UserCommandTarget
{
    /// <summary>Says which user, and which version of it the client has seen.</summary>
    public static T On<T>(this T command, string userName, int? expectedVersion) where T : UserCommand =>
        (T)(command with { UserName = userName, ExpectedVersion = expectedVersion });
}
