using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Mediation;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Application.Imports.Sheets;

/// <summary>调解；可以不来自信访事项。</summary>
internal sealed class MediationsSheet() : Sheet(
    "mediations.csv", 40, "mediation_no", "reg_no", "kind", "organization_code", "started_on", "concluded_on", "agreed")
{
    public override IEnumerable<string> ItemsOf(ImportRow row) => row.Text("reg_no") is { } regNo ? [regNo] : [];

    public override IQueryable<string> Known(IReadStore store, IReadOnlyCollection<string> keys) =>
        store.Query<MediationCase>().Where(m => keys.Contains(m.MediationNo)).Select(m => m.MediationNo);

    public override AggregateRoot Read(ImportRow row, ImportContext context)
    {
        var item = row.Text("reg_no") is null ? null : context.Item(row, "reg_no");
        return MediationCase.Recorded(
            new RecordedMediation(
                row.Required("mediation_no"), item is null ? null : new RecordedMediationItem(item.Id, item.RegNo, item.ReceivedOn), row.RequiredWord<MediationKind>("kind"),
                context.RequiredBody(row, "organization_code"), row.RequiredDay("started_on"), row.Day("concluded_on"), row.Truth("agreed")),
            context.At);
    }
}
