using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Shared;
using PetitionGovernance.Domain.Supervision;

namespace PetitionGovernance.Application.Supervision.Triggers;

/// <summary>书面告知晚于法定末日若干日以上。</summary>
public sealed class BadNotification : ISupervisionTrigger
{
    public SupervisionTrigger Kind => SupervisionTrigger.BadNotification;

    public int DefaultNumber => 1;

    public Citation Basis => Cite.XF2022("A44-I3");

    public IQueryable<CauseRow> Candidates(IReadStore store, int number, DateOnly today) => store.Query<PetitionItem>()
        .Where(p => p.NotifiedOn != null)
        .SelectMany(p => p.Deadlines, (p, d) => new { Item = p, Deadline = d })
        .Where(x => (x.Deadline.Code == PeriodCode.Notify || x.Deadline.Code == PeriodCode.NotifyAfterTransfer)
            && x.Deadline.LegalDue != null && x.Deadline.MetOn != null && x.Deadline.MetOn >= x.Deadline.LegalDue.Value.AddDays(number))
        .Select(x => new CauseRow
        {
            Item = x.Item.Id,
            RegNo = x.Item.RegNo,
            OrgCode = x.Item.ResponsibleOrgCode ?? x.Item.ReceivingOrgCode,
            Occurrence = x.Deadline.Sequence,
            Day = x.Deadline.LegalDue!.Value,
        });

    public string Say(CauseRow cause) => $"{cause.RegNo} 应在 {cause.Day:yyyy-MM-dd} 前书面告知，告知逾期";
}
