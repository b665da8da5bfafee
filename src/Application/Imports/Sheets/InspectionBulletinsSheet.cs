using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Shared;
using PetitionGovernance.Domain.Supervision;

namespace PetitionGovernance.Application.Imports.Sheets;

/// <summary>评查通报。</summary>
internal sealed class InspectionBulletinsSheet() : Sheet("inspection-bulletins.csv", 50, "bulletin_no", "issued_on")
{
    public override IQueryable<string> Known(IReadStore store, IReadOnlyCollection<string> keys) =>
        store.Query<InspectionBulletin>().Where(b => keys.Contains(b.BulletinNo)).Select(b => b.BulletinNo);

    public override AggregateRoot Read(ImportRow row, ImportContext context) =>
        InspectionBulletin.Recorded(row.Required("bulletin_no"), row.RequiredDay("issued_on"), context.At);
}
