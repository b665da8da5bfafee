using System.Collections.Concurrent;
using System.Net;

namespace PetitionGovernance.CitizenMessages;

/// <summary>Takes cases step by step through the life of a petition, each step as the person whose it is.</summary>
internal sealed class Handling(People people, Findings findings)
{
    // Somebody else may change an item at any time, but hardly as often as a petition has steps.
    private const int MostStale = 10;

    private readonly ConcurrentDictionary<(string Who, string Act), int> done = new();

    /// <summary>Who did what, how often.</summary>
    public IReadOnlyDictionary<(string Who, string Act), int> Done => done;

    public async Task AdvanceAsync(Case item)
    {
        var stale = 0;
        while (Steps.Next(item) is { } step)
        {
            var (who, api) = people.For(step, item);
            var answer = await api.ActAsync<Receipt>($"petitions/{item.RegNo}/{step.Act}", step.Body, item.Version);
            if (answer.IsGood)
            {
                if (answer.ETag != $"\"{answer.Value!.Version}\"") findings.Add($"{item.RegNo} {step.Act}: ETag {answer.ETag}, version {answer.Value.Version}");
                item.Take(step.Act, answer.Value);
                done.AddOrUpdate((who, step.Act), 1, (_, n) => n + 1);
            }
            else if (answer.Status is HttpStatusCode.PreconditionFailed && ++stale <= MostStale)
            {
                // Changed since we looked: look again, then decide again.
                if (!await RefreshAsync(item)) return;
            }
            else
            {
                findings.Add($"{item.RegNo} {step.Act} ({who}): {(int)answer.Status} {answer.Problem}");
                return;
            }
        }
    }

    /// <summary>Reads an item that is not new: an earlier run may have taken it some way already.</summary>
    public async Task<bool> RefreshAsync(Case item)
    {
        var answer = await people.Machine.GetAsync<Petition>($"petitions/{item.RegNo}");
        if (answer.IsGood) item.Take(answer.Value!);
        else findings.Add($"{item.RegNo}: {(int)answer.Status} {answer.Problem}");
        return answer.IsGood;
    }
}
