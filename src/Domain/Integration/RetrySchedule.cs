namespace PetitionGovernance.Domain.Integration;

/// <summary>没有送达的，隔多久再送：间隔的上限每次加倍，实际间隔在零和上限之间均匀取值，使许多同时失败的不会同时再来。</summary>
/// <param name="First">Upper bound before the second attempt.</param>
/// <param name="Most">What the upper bound never exceeds.</param>
/// <param name="MaxAttempts">After so many failures it is a dead letter.</param>
public sealed record RetrySchedule(TimeSpan First, TimeSpan Most, int MaxAttempts)
{
    /// <param name="failures">How often it has failed by now, 1 or more.</param>
    /// <param name="chance">At least 0, less than 1.</param>
    /// <returns>Null where it is given up.</returns>
    public TimeSpan? After(int failures, double chance) => failures >= MaxAttempts ? null : Bound(failures) * chance;

    /// <summary>The longest wait after so many failures.</summary>
    public TimeSpan Bound(int failures)
    {
        // Doubling is capped before it could overflow.
        var doublings = Math.Min(failures - 1, 30);
        return TimeSpan.FromSeconds(Math.Min(First.TotalSeconds * (1L << doublings), Most.TotalSeconds));
    }
}
