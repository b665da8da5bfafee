using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Shared;
using PetitionGovernance.Domain.Supervision;

namespace PetitionGovernance.Application.Supervision.Triggers;

/// <summary>受理后若干日没有办结的疑难复杂事项，建议列入督查部门的范围。</summary>
[Executes("A38-P3", "受理九十日没有办结的，自动拟成督查建议", "What is not closed ninety days after acceptance is drafted for inspection")]
public sealed class LongUnresolved : ISupervisionTrigger
{
    public SupervisionTrigger Kind => SupervisionTrigger.LongUnresolved;

    public int DefaultNumber => 90;

    public Citation Basis => Cite.XF2022("A38-P3");

    public IQueryable<CauseRow> Candidates(IReadStore store, int number, DateOnly today)
    {
        var since = today.AddDays(-number);
        return store.Query<PetitionItem>()
            .Where(p => (p.Status == PetitionStatus.Accepted || p.Status == PetitionStatus.Replied) && p.AcceptedOn < since && p.ResponsibleOrgCode != null)
            .Select(p => new CauseRow
            {
                Item = p.Id,
                RegNo = p.RegNo,
                OrgCode = p.ResponsibleOrgCode!,
                Occurrence = p.Deadlines.Count(d => d.Code == PeriodCode.Handle),
                Day = p.AcceptedOn!.Value,
            });
    }

    public string Say(CauseRow cause) => $"{cause.RegNo} 于 {cause.Day:yyyy-MM-dd} 受理，久未办结，建议列入督查范围";
}
