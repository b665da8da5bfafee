using System.Diagnostics;

namespace PetitionGovernance.Benchmarks.SameMatter;

/// <summary>How long each of many took, in milliseconds.</summary>
internal sealed class Stopwatches
{
    private readonly List<double> taken = [];
    private TimeSpan busy;

    public double Median => At(0.5);

    public double P99 => At(0.99);

    /// <summary>What this process computes for each, the database's own work not counted: the same however busy the machine is otherwise.</summary>
    public double Processor => busy.TotalMilliseconds / taken.Count;

    public async Task<T> TimeAsync<T>(Func<Task<T>> work)
    {
        var (started, before) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        var result = await work();
        taken.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        busy += Environment.CpuUsage.TotalTime - before;
        return result;
    }

    private double At(double share)
    {
        var sorted = taken.Order().ToList();
        return sorted[Math.Min(sorted.Count - 1, (int)(share * sorted.Count))];
    }
}
