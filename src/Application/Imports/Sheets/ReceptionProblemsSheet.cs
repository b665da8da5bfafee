using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Reception;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Application.Imports.Sheets;

/// <summary>接访下访收集的问题；场次在前。</summary>
internal sealed class ReceptionProblemsSheet() : Sheet("reception-problems.csv", 50, "problem_no", "session_no", "field", "topic", "resolved_on")
{
    public override IQueryable<string> Known(IReadStore store, IReadOnlyCollection<string> keys) =>
        store.Query<ReceptionProblem>().Where(p => keys.Contains(p.ProblemNo)).Select(p => p.ProblemNo);

    public override async Task PrepareAsync(IReadOnlyList<ImportRow> rows, ImportContext context, CancellationToken cancellationToken)
    {
        var missing = rows.Select(row => row.Text("session_no")).OfType<string>().Where(no => !context.Sessions.ContainsKey(no)).Distinct().ToList();
        if (missing.Count == 0) return;
        foreach (var session in await context.Store.Query<ReceptionSession>().Where(s => missing.Contains(s.SessionNo)).ToListAsync(cancellationToken))
            context.Sessions[session.SessionNo] = session;
    }

    public override AggregateRoot Read(ImportRow row, ImportContext context) => ReceptionProblem.Recorded(
        new RecordedProblem(
            row.Required("problem_no", ReceptionSession.MaxNumberLength),
            context.Sessions.TryGetValue(row.Required("session_no"), out var session) ? session : throw row.Rejected("session_no", "没有这一场次 / no such session"),
            row.Text("field"), row.Text("topic"), row.Day("resolved_on")),
        context.At);
}
