using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Coordination;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Application.Imports.Sheets;

/// <summary>汇报和会议。</summary>
internal sealed class WorkReportsSheet() : Sheet("work-reports.csv", 50, "report_no", "held_on", "body", "topic")
{
    public override IQueryable<string> Known(IReadStore store, IReadOnlyCollection<string> keys) =>
        store.Query<WorkReport>().Where(x => keys.Contains(x.ReportNo)).Select(x => x.ReportNo);

    public override AggregateRoot Read(ImportRow row, ImportContext context) => WorkReport.Recorded(
        row.Required("report_no"), row.RequiredDay("held_on"), row.RequiredWord<MeetingKind>("body"), row.Required("topic"), context.At);
}
