using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Outreach;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Application.Imports.Sheets;

/// <summary>宣讲和培训。</summary>
internal sealed class OutreachSheet() : Sheet("outreach-events.csv", 50, "event_no", "held_on", "kind", "area_code", "audience")
{
    public override IQueryable<string> Known(IReadStore store, IReadOnlyCollection<string> keys) =>
        store.Query<OutreachEvent>().Where(x => keys.Contains(x.EventNo)).Select(x => x.EventNo);

    public override AggregateRoot Read(ImportRow row, ImportContext context) => OutreachEvent.Recorded(
        row.Required("event_no"), row.RequiredDay("held_on"), row.RequiredWord<OutreachKind>("kind"), row.Required("area_code"), row.RequiredNumber("audience"), context.At);
}
