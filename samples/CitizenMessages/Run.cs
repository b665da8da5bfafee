using System.Diagnostics;

namespace PetitionGovernance.CitizenMessages;

/// <summary>One run: register, screen and route, drive, read back, count.</summary>
internal sealed class Run(Credentials credentials, Options options)
{
    /// <summary>How many are read back and compared.</summary>
    public const int ReadBack = 20;

    private readonly HttpTally tally = new();
    private readonly Findings findings = new();

    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(Stopwatch elapsed)
    {
        var messages = Message.ReadAll(options.Messages);
        using var people = new People(credentials, tally);
        var bodies = await Bodies.LoadAsync(people.Machine, options.PageSize);
        var before = await NumbersAsync(people.Machine);

        var registration = new Registration(people.Machine, bodies, findings);
        var handling = new Handling(people, findings);
        var cases = await RegisterAsync(messages, registration);
        var known = cases.Where(c => before.Contains(c.RegNo)).ToList();
        await EachAsync(known, handling.RefreshAsync);
        await EachAsync(cases, handling.AdvanceAsync);

        var driven = Selection.Choose(cases, options.Drive, people);
        await EachAsync(driven, handling.AdvanceAsync);

        await CompareAsync(people.Machine, cases);
        var listed = await ListedAsync(people.Machine);
        await CountAsync(people.Machine, messages, registration, cases, before, listed);
        Report.Print(new(options, credentials.BaseUrl, messages.Count, cases, before, listed, registration.Refused, handling.Done, bodies, tally, findings, elapsed.Elapsed));
        return findings.All.Count == 0 ? ExitCodes.Good : ExitCodes.Failed;
    }

    private async Task<List<Case>> RegisterAsync(IReadOnlyList<Message> messages, Registration registration)
    {
        // In the order of the file, whichever answer comes first.
        var cases = new Case?[messages.Count];
        await EachAsync(Enumerable.Range(0, messages.Count), async i => cases[i] = await registration.RegisterAsync(messages[i]));
        return [.. cases.OfType<Case>()];
    }

    /// <summary>Reads some back and compares the texts as they are stored with the texts as they were sent.</summary>
    private async Task CompareAsync(Api machine, List<Case> cases)
    {
        var sample = cases.ToArray();
        new Random(options.Seed).Shuffle(sample);
        await EachAsync(sample.Take(ReadBack), async item =>
        {
            var stored = (await machine.GetAsync<Petition>($"petitions/{item.RegNo}")).OrThrow($"GET {item.RegNo}");
            var same = stored.Subject == item.Sent.Subject && stored.Content == item.Sent.Content && stored.ExternalNumber == item.Sent.ExternalNumber;
            findings.Unless(same, $"{item.RegNo}: 存储的文字与留言 {item.Message.Id} 不同 / stored text differs from message");
            findings.Unless(stored.Version == item.Version && stored.Status == item.Status, $"{item.RegNo}: {stored.Status} {stored.Version}, 应为 expected {item.Status} {item.Version}");
        });
    }

    /// <summary>Everything must add up.</summary>
    private async Task CountAsync(
        Api machine, IReadOnlyList<Message> messages, Registration registration, List<Case> cases, HashSet<string> before, List<Listed> listed)
    {
        var ours = cases.Select(c => c.RegNo).ToHashSet();
        findings.Unless(cases.Count + registration.Refused.Count == messages.Count, $"读入 {messages.Count} 行，登记 {cases.Count} 件，退回 {registration.Refused.Count} 行 / rows do not add up");
        findings.Unless(ours.Count == cases.Count, $"{cases.Count} 行登记为 {ours.Count} 件 / several rows became one item");
        findings.Unless(listed.DistinctBy(p => p.RegNo).Count() == listed.Count, "列表中有重复 / the list repeats an item");
        findings.Unless(listed.Select(p => p.RegNo).ToHashSet().SetEquals(before.Union(ours)), $"列表 {listed.Count} 件，应为 {before.Union(ours).Count()} 件 / the list does not hold what was registered");
        foreach (var (status, count) in listed.CountBy(p => p.Status))
        {
            var filtered = 0;
            await foreach (var _ in machine.ListAsync<Listed>($"petitions?status={status}", options.PageSize)) filtered++;
            findings.Unless(filtered == count, $"status={status}: 筛选出 {filtered} 件，应为 {count} 件 / the filter gives another count");
        }

        foreach (var item in cases)
        {
            var ended = item.Triage.IsAccusation ? item.Status is "referred_to_discipline"
                : !item.Driven ? item.Status is not ("registered" or "screened")
                : item is { Status: "closed" or "concluded", Rated: true };
            findings.Unless(ended, $"{item.RegNo}: 停在 {item.Status} / did not get further");
        }

        findings.Unless(tally.ServerErrors == 0, $"服务器出错 {tally.ServerErrors} 次 / server errors");
    }

    private async Task<HashSet<string>> NumbersAsync(Api machine) => (await ListedAsync(machine)).Select(p => p.RegNo).ToHashSet();

    private async Task<List<Listed>> ListedAsync(Api machine)
    {
        var all = new List<Listed>();
        await foreach (var item in machine.ListAsync<Listed>("petitions", options.PageSize)) all.Add(item);
        return all;
    }

    private Task EachAsync<T>(IEnumerable<T> all, Func<T, Task> act) =>
        Parallel.ForEachAsync(all, new ParallelOptions { MaxDegreeOfParallelism = options.Parallel }, async (one, _) => await act(one));
}
