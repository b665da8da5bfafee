using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Shared;
using PetitionGovernance.Domain.Supervision;

namespace PetitionGovernance.Application.Supervision.Triggers;

/// <summary>退回重办、撤销重办若干次以上。</summary>
public sealed class RepeatedRedo : ISupervisionTrigger
{
    public SupervisionTrigger Kind => SupervisionTrigger.RepeatedRedo;

    public int DefaultNumber => 2;

    public Citation Basis => Cite.XF2022("A45-I1");

    // Each round of the ordinary procedure starts its own period.
    public IQueryable<CauseRow> Candidates(IReadStore store, int number, DateOnly today) => store.Query<PetitionItem>()
        .Where(p => p.ResponsibleOrgCode != null && p.AcceptedOn != null && p.Deadlines.Count(d => d.Code == PeriodCode.Handle) > number)
        .Select(p => new CauseRow
        {
            Item = p.Id,
            RegNo = p.RegNo,
            OrgCode = p.ResponsibleOrgCode!,
            Occurrence = p.Deadlines.Count(d => d.Code == PeriodCode.Handle),
            Day = p.AcceptedOn!.Value,
        });

    public string Say(CauseRow cause) => $"{cause.RegNo} 已是第 {cause.Occurrence} 轮办理（{cause.Day:yyyy-MM-dd} 起）";
}
