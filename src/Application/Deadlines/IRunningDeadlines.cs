using PetitionGovernance.Domain.Deadlines;

namespace PetitionGovernance.Application.Deadlines;

/// <summary>The running deadlines of a module's records, to be recomputed when the calendar changes.</summary>
/// <remarks>Called again and again, each time in a unit of work of its own, until nothing is left. A call that was cut off
/// is made again, so what is recomputed already must not be taken up again: the calendar's version says which is.</remarks>
public interface IRunningDeadlines
{
    /// <summary>Recomputes records whose running deadlines were computed with another version of the calendar; does not save.</summary>
    /// <param name="now">The system as actor, and the calendar to compute with.</param>
    /// <returns>How many records were taken up, at most <paramref name="atMost"/>; none when none is left.</returns>
    Task<int> RecomputeAsync(Occasion now, int atMost, CancellationToken cancellationToken);
}

/// <summary>Recomputes, behind the requests' backs, what was computed with an earlier calendar.</summary>
public interface IDeadlineRecomputation
{
    /// <summary>Waits until all running deadlines stand on the calendar in force now, but not for long.</summary>
    /// <returns>False when it is still going on.</returns>
    Task<bool> CaughtUpAsync(CancellationToken cancellationToken);
}
