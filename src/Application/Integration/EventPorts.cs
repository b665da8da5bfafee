namespace PetitionGovernance.Application.Integration;

/// <summary>The feed of published events behind its query.</summary>
public interface IEventFeed
{
    /// <summary>Events up to this position are past their retention.</summary>
    Task<long> PrunedThroughAsync(CancellationToken cancellationToken);
}

/// <summary>Positions of the feed as text that says nothing about them: a reader who counts must not learn what was left out.</summary>
public interface IEventCursors
{
    string Write(long position);

    /// <exception cref="Shared.InvalidRequestException">Not a cursor of the feed.</exception>
    long Read(string cursor);
}
