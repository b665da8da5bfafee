using System.Collections.Concurrent;

namespace PetitionGovernance.CitizenMessages;

/// <summary>What should not have happened; with one of them the run has failed.</summary>
internal sealed class Findings
{
    private readonly ConcurrentQueue<string> all = new();

    public IReadOnlyCollection<string> All => all;

    public void Add(string finding) => all.Enqueue(finding);

    public void Unless(bool condition, string finding)
    {
        if (!condition) Add(finding);
    }
}
