using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Shared;
using PetitionGovernance.Domain.Supervision;

namespace PetitionGovernance.Application.Imports.Sheets;

/// <summary>约谈。</summary>
internal sealed class AdmonitoryTalksSheet() : Sheet("admonitory-talks.csv", 50, "talk_no", "held_on", "org_code", "person_post", "reason")
{
    public override IQueryable<string> Known(IReadStore store, IReadOnlyCollection<string> keys) =>
        store.Query<AdmonitoryTalk>().Where(t => t.TalkNo != null && keys.Contains(t.TalkNo)).Select(t => t.TalkNo!);

    public override AggregateRoot Read(ImportRow row, ImportContext context) => AdmonitoryTalk.Recorded(
        row.Required("talk_no"), row.RequiredDay("held_on"), context.RequiredBody(row, "org_code"), row.Required("person_post"), row.Required("reason"), context.At);
}
