using System.Diagnostics;

namespace PetitionGovernance.Architecture.Tests.Canaries;

/// <summary>Hides its looks at the clock in a lambda, a state machine and an iterator.</summary>
internal sealed class ClockWatcher
{
    public static Func<DateTime> Lambda => () => DateTime.UtcNow;

    public static async Task<DateTimeOffset> Async()
    {
        await Task.Yield();
        return DateTimeOffset.Now;
    }

    public static IEnumerable<Guid> Iterator()
    {
        yield return Guid.NewGuid();
        yield return Guid.CreateVersion7();
    }

    public static int Chance() => Random.Shared.Next();

    public static TimeProvider Clock() => TimeProvider.System;

    public static long Measure() => Stopwatch.GetTimestamp();
}

internal sealed class GivenTheInstant
{
    public static Guid Id(DateTimeOffset now) => Guid.CreateVersion7(now);
}

internal sealed class FileReader
{
    public static string Read() => File.ReadAllText(Environment.GetEnvironmentVariable("PETITIONS")!);

    public static void Ask()
    {
        using var client = new HttpClient();
        Console.WriteLine(client.Timeout);
    }
}
