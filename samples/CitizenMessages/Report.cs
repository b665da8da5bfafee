namespace PetitionGovernance.CitizenMessages;

internal sealed record Outcome(
    Options Options,
    string Server,
    int Rows,
    IReadOnlyList<Case> Cases,
    IReadOnlySet<string> Before,
    IReadOnlyList<Listed> Listed,
    IReadOnlyCollection<RefusedRow> Refused,
    IReadOnlyDictionary<(string Who, string Act), int> Done,
    Bodies Bodies,
    HttpTally Tally,
    Findings Findings,
    TimeSpan Elapsed);

/// <summary>The table of what happened.</summary>
internal static class Report
{
    private const int Column = 44;

    public static void Print(Outcome o)
    {
        Heading($"{o.Options.Messages} → {o.Server}");
        Line("读入行数 rows read", o.Rows);
        Line("登记件数 registered", o.Cases.Count);
        Line("  其中本次新登记 new in this run", o.Cases.Count(c => !o.Before.Contains(c.RegNo)));
        Line("退回行数 rows refused", o.Refused.Count);
        Line("列表件数 items listed", o.Listed.Count);
        Line("办到办结 driven to closure", o.Cases.Count(c => c.Driven));
        Line($"抽查回读 read back and compared (seed {o.Options.Seed})", Math.Min(Run.ReadBack, o.Cases.Count));

        // Of this file's messages only: the server may hold others.
        var ours = o.Cases.Select(c => c.RegNo).ToHashSet();
        var mine = o.Listed.Where(p => ours.Contains(p.RegNo)).ToList();
        Counts("状态 status", mine.CountBy(p => p.Status));
        Counts("形式 channel", mine.CountBy(p => p.Channel));
        Counts("性质 category", mine.CountBy(p => p.Category));
        Counts("责任单位 unit", mine.CountBy(p => $"{p.ResponsibleOrgCode} {o.Bodies.NameOf(p.ResponsibleOrgCode)}"));
        Counts("谁做了什么 who did what", o.Done.Select(d => KeyValuePair.Create($"{d.Key.Who} · {d.Key.Act}", d.Value)));

        Heading("专门的几件 special cases");
        foreach (var item in o.Cases.Where(c => c.Special is not Special.None))
            Line($"{item.Special}", $"{item.RegNo} · {item.Triage.UnitCode}{(item.UnitCode == item.Triage.UnitCode ? "" : $" → {item.UnitCode}")} · {item.Status}, rounds {item.Rounds}");
        foreach (var row in o.Refused.Take(20)) Line($"退回 refused {row.MessageId}", row.Problem);

        Heading("HTTP");
        Line("调用 calls", o.Tally.Calls);
        foreach (var (status, count) in o.Tally.ByStatus) Line($"  {status}", count);
        Line("重试 retries (429, 503, in progress)", o.Tally.Retries);
        Line("毫秒 ms p50 / p95 / max", $"{o.Tally.Milliseconds(0.5):0} / {o.Tally.Milliseconds(0.95):0} / {o.Tally.Milliseconds(1):0}");
        Line("用时 elapsed", $"{o.Elapsed.TotalSeconds:0.0} s");

        foreach (var finding in o.Findings.All) Console.Error.WriteLine($"✗ {finding}");
        Console.WriteLine(o.Findings.All.Count == 0 ? "\n一切如预期 everything as expected" : $"\n意外 {o.Findings.All.Count} 项 unexpected");
    }

    private static void Counts(string what, IEnumerable<KeyValuePair<string, int>> counts)
    {
        Heading(what);
        foreach (var (name, count) in counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal)) Line(name, count);
    }

    private static void Heading(string text) => Console.WriteLine($"\n── {text}");

    private static void Line(string name, object value) => Console.WriteLine($"  {name}{new string(' ', Math.Max(1, Column - Width(name)))}{value}");

    // A Han character takes two columns.
    private static int Width(string text) => text.EnumerateRunes().Sum(r => r.Value >= 0x2E80 ? 2 : 1);
}
