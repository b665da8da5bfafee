using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Domain.Reception;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Application.Imports.Sheets;

/// <summary>接访下访的场次。</summary>
internal sealed class ReceptionsSheet() : Sheet("receptions.csv", 40, "session_no", "held_on", "leader_name", "leader_post", "mode", "area_code")
{
    public override IReadOnlyCollection<string> Personal => ["leader_name"];

    public override IQueryable<string> Known(IReadStore store, IReadOnlyCollection<string> keys) =>
        store.Query<ReceptionSession>().Where(s => keys.Contains(s.SessionNo)).Select(s => s.SessionNo);

    public override AggregateRoot Read(ImportRow row, ImportContext context)
    {
        var office = context.Bodies.Codes.Select(code => context.Bodies.Find(code)!).FirstOrDefault(b => b is { Kind: OrganizationKind.PetitionOffice, IsAbolished: false })
            ?? throw row.Rejected("session_no", "没有信访部门；请先导入机构 / no petition office; import the bodies first");
        var session = ReceptionSession.Recorded(
            new HeldSession(
                row.Required("session_no", ReceptionSession.MaxNumberLength), row.RequiredDay("held_on"), row.Required("leader_name"), row.Required("leader_post"),
                row.RequiredWord<ReceptionMode>("mode"), row.Text("area_code")),
            office.Code, context.At);
        context.Sessions[session.SessionNo] = session;
        return session;
    }
}
