using PetitionGovernance.Application.Shared;

namespace PetitionGovernance.Application.Petitions;

/// <summary>An act on one item. Which item, and on which version of it, comes from the route and the <c>If-Match</c> header.</summary>
public abstract record PetitionCommand : ICommand<PetitionReceipt>
{
    internal PetitionRef Item { get; init; }

    /// <summary>Null: whatever version it has.</summary>
    internal int? ExpectedVersion { get; init; }
}

public static class PetitionCommandTarget
{
    /// <summary>Says which item, and which version of it the client has seen.</summary>
    public static T On<T>(this T command, string item, int? expectedVersion) where T : PetitionCommand =>
        (T)(command with { Item = new PetitionRef(item), ExpectedVersion = expectedVersion });
}
