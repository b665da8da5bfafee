using PetitionGovernance.Application.Shared;
using PetitionGovernance.Domain.Reviews;

namespace PetitionGovernance.Application.Reviews;

/// <summary>An act on one review. Which one, and on which version of it, comes from the route and the <c>If-Match</c> header.</summary>
public abstract record ReviewCommand : ICommand<ReviewReceipt>
{
    internal Guid Case { get; init; }

    /// <summary>Null: whatever version it has.</summary>
    internal int? ExpectedVersion { get; init; }
}

public static class ReviewCommandTarget
{
    /// <summary>Says which review, and which version of it the client has seen.</summary>
    public static T On<T>(this T command, Guid id, int? expectedVersion) where T : ReviewCommand =>
        (T)(command with { Case = id, ExpectedVersion = expectedVersion });
}
