using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Shared;
using PetitionGovernance.Domain.Supervision;

namespace PetitionGovernance.Application.Supervision.Triggers;

/// <summary>重要事项：人数达到若干的，自动纳入督查台账。</summary>
public sealed class ImportantItem : ISupervisionTrigger
{
    public SupervisionTrigger Kind => SupervisionTrigger.ImportantItem;

    public int DefaultNumber => 50;

    public Citation Basis => Cite.XF2022("A14-P1-I3");

    public IQueryable<CauseRow> Candidates(IReadStore store, int number, DateOnly today) => store.Query<PetitionItem>()
        .Where(p => p.HeadCount >= number && p.ResponsibleOrgCode != null
            && (p.Status == PetitionStatus.Routed || p.Status == PetitionStatus.Accepted || p.Status == PetitionStatus.Replied))
        .Select(p => new CauseRow
        {
            Item = p.Id,
            RegNo = p.RegNo,
            OrgCode = p.ResponsibleOrgCode!,
            Occurrence = 0,
            Day = p.ReceivedOn,
        });

    public string Say(CauseRow cause) => $"{cause.RegNo} 人数多，列为重要事项，纳入督查台账";
}
