using PetitionGovernance.Application.Legal;
using PetitionGovernance.Architecture.Tests.Reading;
using PetitionGovernance.Domain.Legal;

namespace PetitionGovernance.Architecture.Tests.Rules;

/// <summary>Why a clause is not executed.</summary>
internal enum Standing
{
    /// <summary>Nobody has written it yet, though the ground is there.</summary>
    Gap,
    /// <summary>A capability that is still to come will hold it.</summary>
    Later,
    /// <summary>Nothing a program can do or check.</summary>
    NotForSoftware,
}

/// <summary>A row of <c>provision-waivers.json</c>.</summary>
/// <param name="By">The capability that will hold it, by its function.</param>
internal sealed record Waiver(string Id, Standing Standing, string? By, string Reason);

/// <summary>A clause with what executes it, what would fail without it, and why it may be missing.</summary>
internal sealed record Coverage(Provision Clause, IReadOnlyList<Execution> Code, IReadOnlyList<CoveringTest> Tests, IReadOnlyList<Waiver> Waivers)
{
    public bool IsCovered => Code.Count > 0 && Tests.Count > 0;

    public static IReadOnlyList<Coverage> Of(
        IEnumerable<Provision> clauses, Executions executions, IReadOnlyCollection<CoveringTest> tests, IReadOnlyCollection<Waiver> waivers) =>
        [.. clauses.Select(clause => new Coverage(
            clause, executions.Of(clause.Id), [.. tests.Where(t => t.Clauses.Contains(clause.Id))], [.. waivers.Where(w => w.Id == clause.Id)]))];
}

/// <summary>Every clause is executed and tested, or waived with a reason: never both, never neither.</summary>
internal static class Covering
{
    /// <summary>The modules whose clauses have their ground already.</summary>
    private static readonly string[] Founded = ["Screening", "Petitions", "Handling", "Security"];

    /// <summary>Duties towards the petitioner that no waiver excuses there.</summary>
    private static readonly ProvisionKind[] Strict =
        [ProvisionKind.Deadline, ProvisionKind.NonAcceptance, ProvisionKind.NoLongerAccept, ProvisionKind.Confidentiality, ProvisionKind.Recusal, ProvisionKind.Review];

    public static IEnumerable<string> UnknownToTests(IEnumerable<CoveringTest> tests, Func<string, bool> known) =>
        tests.SelectMany(t => t.Clauses.Where(c => !known(c)).Select(c => $"{t.Title} covers {c}, which is no clause of the catalogue"));

    public static IEnumerable<string> UnknownToWaivers(IEnumerable<Waiver> waivers, Func<string, bool> known) =>
        waivers.Where(w => !known(w.Id)).Select(w => $"{w.Id} is waived, but is no clause of the catalogue");

    public static IEnumerable<string> UnknownToCode(IEnumerable<Execution> executions, Func<string, bool> known) =>
        from execution in executions
        from citation in execution.Basis
        where citation.ProvisionId.StartsWith("XF2022", StringComparison.Ordinal) && !known(citation.ProvisionId)
        select $"{execution.Code} cites {citation}, which is no clause of the catalogue";

    public static IEnumerable<string> NeverRun(IEnumerable<CoveringTest> tests) =>
        tests.Where(t => !t.IsRun).Select(t => $"{t.Title} covers {string.Join(", ", t.Clauses)}, but is never run");

    /// <summary>A theory over a table covers only what a row of the table names.</summary>
    public static IEnumerable<string> WithoutRow(IEnumerable<CoveringTest> tests, Func<string, string> read) =>
        from test in tests
        where test.Tables.Count > 0
        let rows = string.Join('\n', test.Tables.Select(table => read($"{test.Project}/{table}")))
        from clause in test.Clauses
        where !Named(rows, clause) && !Named(rows, clause[(clause.IndexOf('-', StringComparison.Ordinal) + 1)..])
        select $"{test.Title} covers {clause}, but no row of {string.Join(", ", test.Tables)} names it";

    public static IEnumerable<string> TwoFold(IEnumerable<Coverage> rows) =>
        rows.Where(r => r.IsCovered && r.Waivers.Count > 0).Select(r => $"{r.Clause.Id} is covered and waived all the same");

    public static IEnumerable<string> Neither(IEnumerable<Coverage> rows) =>
        rows.Where(r => !r.IsCovered && r.Waivers.Count == 0)
            .Select(r => r.Code.Count > 0 ? $"{r.Clause.Id} is executed by {r.Code[0].Code}, but no test covers it"
                : r.Tests.Count > 0 ? $"{r.Clause.Id} is covered by {r.Tests[0].Title}, but no code cites it"
                : $"{r.Clause.Id} is neither executed nor waived");

    public static IEnumerable<string> WaivedTwice(IEnumerable<Coverage> rows) =>
        rows.Where(r => r.Waivers.Count > 1).Select(r => $"{r.Clause.Id} is waived {r.Waivers.Count} times");

    /// <summary>A deadline, a refusal of admission, secrecy, recusal or review where the ground is there: executed, or it fails.</summary>
    public static IEnumerable<string> StrictButWaived(IEnumerable<Coverage> rows) =>
        rows.Where(r => Founded.Contains(r.Clause.Module) && Strict.Contains(r.Clause.Kind) && !r.IsCovered)
            .Select(r => $"{r.Clause.Id} ({r.Clause.Kind}) must be executed");

    public static IEnumerable<string> WithoutReason(IEnumerable<Waiver> waivers) =>
        waivers.Where(w => !Han.In(w.Reason) || (w.Standing is Standing.Later) != (w.By is not null))
            .Select(w => $"{w.Id} says neither in Chinese why it is waived, or not what will hold it");

    private static bool Named(string rows, string clause)
    {
        for (var at = rows.IndexOf(clause, StringComparison.Ordinal); at >= 0; at = rows.IndexOf(clause, at + 1, StringComparison.Ordinal))
            if ((at == 0 || IsBound(rows[at - 1])) && (at + clause.Length == rows.Length || IsBound(rows[at + clause.Length]))) return true;
        return false;
    }

    private static bool IsBound(char c) => !char.IsAsciiLetterOrDigit(c) && c != '-';
}
