using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Shared;
using PetitionGovernance.Domain.Supervision;

namespace PetitionGovernance.Application.Imports.Sheets;

/// <summary>网上巡查发现的问题。</summary>
internal sealed class InspectionFindingsSheet() : Sheet(
    "inspection-findings.csv", 60, "finding_no", "reg_no", "org_code", "found_on", "problem", "bulletin_no", "returned_for_redo_on")
{
    public override IEnumerable<string> ItemsOf(ImportRow row) => row.Text("reg_no") is { } regNo ? [regNo] : [];

    public override IQueryable<string> Known(IReadStore store, IReadOnlyCollection<string> keys) =>
        store.Query<InspectionFinding>().Where(f => f.FindingNo != null && keys.Contains(f.FindingNo)).Select(f => f.FindingNo!);

    public override AggregateRoot Read(ImportRow row, ImportContext context)
    {
        var item = context.Item(row, "reg_no");
        return InspectionFinding.Recorded(
            new RecordedFinding(
                row.Required("finding_no"), item.Id, item.RegNo, context.RequiredBody(row, "org_code"), row.RequiredDay("found_on"), row.Required("problem"),
                row.Text("bulletin_no"), row.Day("returned_for_redo_on")),
            context.At);
    }
}
