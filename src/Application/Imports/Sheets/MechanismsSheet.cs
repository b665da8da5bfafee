using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Coordination;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Application.Imports.Sheets;

/// <summary>法治化推进机制。</summary>
internal sealed class MechanismsSheet() : Sheet("mechanisms.csv", 50, "mechanism_no", "area", "name", "owner_org_code", "established_on", "status")
{
    public override IQueryable<string> Known(IReadStore store, IReadOnlyCollection<string> keys) =>
        store.Query<Mechanism>().Where(x => keys.Contains(x.MechanismNo)).Select(x => x.MechanismNo);

    public override AggregateRoot Read(ImportRow row, ImportContext context) => Mechanism.Recorded(
        row.Required("mechanism_no"), row.RequiredWord<MechanismArea>("area"), row.Required("name"), context.RequiredBody(row, "owner_org_code"), row.Day("established_on"),
        row.RequiredWord<MechanismStatus>("status"), context.At);
}
