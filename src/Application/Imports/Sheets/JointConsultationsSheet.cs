using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Coordination;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Application.Imports.Sheets;

/// <summary>会商；可以不就一件事项。</summary>
internal sealed class JointConsultationsSheet() : Sheet(
    "joint-consultations.csv", 50, "consultation_no", "held_on", "question", "reg_no", "participant_org_codes", "conclusion")
{
    public override IEnumerable<string> ItemsOf(ImportRow row) => row.Text("reg_no") is { } regNo ? [regNo] : [];

    public override IQueryable<string> Known(IReadStore store, IReadOnlyCollection<string> keys) =>
        store.Query<JointConsultation>().Where(c => keys.Contains(c.ConsultationNo)).Select(c => c.ConsultationNo);

    public override AggregateRoot Read(ImportRow row, ImportContext context)
    {
        var item = row.Text("reg_no") is null ? null : context.Item(row, "reg_no");
        var bodies = row.Words("participant_org_codes");
        if (bodies.FirstOrDefault(code => !context.Bodies.Contains(code)) is not null) throw row.Rejected("participant_org_codes", "没有这个机构 / no such body");
        return JointConsultation.Recorded(
            row.Required("consultation_no"), row.RequiredDay("held_on"), row.RequiredWord<ConsultationQuestion>("question"), item?.Id, item?.RegNo, bodies,
            row.RequiredWord<BoundPath>("conclusion"), context.At);
    }
}
