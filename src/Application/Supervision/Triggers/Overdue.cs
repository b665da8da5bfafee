using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Shared;
using PetitionGovernance.Domain.Supervision;

namespace PetitionGovernance.Application.Supervision.Triggers;

/// <summary>期限已过若干日而没有履行。</summary>
public sealed class Overdue : ISupervisionTrigger
{
    public SupervisionTrigger Kind => SupervisionTrigger.Overdue;

    public int DefaultNumber => 1;

    public Citation Basis => Cite.XF2022("A40-P1");

    public IQueryable<CauseRow> Candidates(IReadStore store, int number, DateOnly today)
    {
        var last = today.AddDays(-number);
        return store.Query<PetitionItem>()
            .Where(p => p.Status != PetitionStatus.Concluded && p.Status != PetitionStatus.Withdrawn && p.NextDueOn <= last && p.NextDueIsOfficial)
            .SelectMany(p => p.Deadlines, (p, d) => new { Item = p, Deadline = d })
            .Where(x => x.Deadline.MetOn == null && x.Deadline.LapsedOn == null && x.Deadline.LegalDue <= last
                && x.Deadline.Code != PeriodCode.ReviewAsk && x.Deadline.Code != PeriodCode.FinalAsk && x.Deadline.Code != PeriodCode.Object)
            .Select(x => new CauseRow
            {
                Item = x.Item.Id,
                RegNo = x.Item.RegNo,
                OrgCode = x.Deadline.Code == PeriodCode.Dispose || x.Deadline.Code == PeriodCode.DisposeAgain ? x.Item.ReceivingOrgCode : x.Item.ResponsibleOrgCode ?? x.Item.ReceivingOrgCode,
                Occurrence = x.Deadline.Sequence,
                Day = x.Deadline.LegalDue!.Value,
            });
    }

    public string Say(CauseRow cause) => $"{cause.RegNo} 的期限 {cause.Day:yyyy-MM-dd} 届满，没有履行";
}
