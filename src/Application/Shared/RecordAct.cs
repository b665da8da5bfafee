namespace PetitionGovernance.Application.Shared;

/// <summary>An act on one record. Which one, and on which version of it, comes from the route and the <c>If-Match</c> header.</summary>
public abstract record RecordAct
{
    internal Guid Id { get; init; }

    /// <summary>Null: whatever version it has.</summary>
    internal int? ExpectedVersion { get; init; }
}

public static class RecordActTarget
{
    /// <summary>Says which record, and which version of it the client has seen.</summary>
    public static T OnRecord<T>(this T act, Guid id, int? expectedVersion) where T : RecordAct =>
        (T)(act with { Id = id, ExpectedVersion = expectedVersion });
}
