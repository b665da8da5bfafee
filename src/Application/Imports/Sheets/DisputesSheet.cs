using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Shared;
using PetitionGovernance.Domain.SourceGovernance;

namespace PetitionGovernance.Application.Imports.Sheets;

/// <summary>矛盾纠纷。</summary>
internal sealed class DisputesSheet() : Sheet("disputes.csv", 50, "dispute_no", "found_on", "area_code", "field", "topic", "source", "parties", "key_dispute", "resolved_on")
{
    public override IQueryable<string> Known(IReadStore store, IReadOnlyCollection<string> keys) =>
        store.Query<Dispute>().Where(x => keys.Contains(x.DisputeNo)).Select(x => x.DisputeNo);

    public override AggregateRoot Read(ImportRow row, ImportContext context) => Dispute.Recorded(
        row.Required("dispute_no"), row.RequiredDay("found_on"), row.Required("area_code"), row.Text("field"), row.Text("topic"), row.RequiredWord<DisputeSource>("source"),
        row.RequiredNumber("parties"), row.RequiredTruth("key_dispute"), row.Day("resolved_on"), context.At);
}
