using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Shared;
using PetitionGovernance.Domain.Supervision;

namespace PetitionGovernance.Application.Supervision.Triggers;

/// <summary>若干日内到期，而没有受理、没有听取陈述。</summary>
public sealed class DueSoonWithoutProgress : ISupervisionTrigger
{
    public SupervisionTrigger Kind => SupervisionTrigger.DueSoonWithoutProgress;

    public int DefaultNumber => 5;

    public Citation Basis => Cite.XF2022("A40-P1");

    public IQueryable<CauseRow> Candidates(IReadStore store, int number, DateOnly today)
    {
        var until = today.AddDays(number);
        return store.Query<PetitionItem>()
            .Where(p => p.NextDueOn >= today && p.NextDueOn <= until && p.NextDueIsOfficial && p.ResponsibleOrgCode != null
                && (p.Status == PetitionStatus.Routed || (p.Status == PetitionStatus.Accepted && !p.IsHeard)))
            .SelectMany(p => p.Deadlines, (p, d) => new { Item = p, Deadline = d })
            .Where(x => x.Deadline.MetOn == null && x.Deadline.LapsedOn == null && x.Deadline.LegalDue == x.Item.NextDueOn
                && x.Deadline.Code != PeriodCode.ReviewAsk && x.Deadline.Code != PeriodCode.FinalAsk && x.Deadline.Code != PeriodCode.Object)
            .Select(x => new CauseRow
            {
                Item = x.Item.Id,
                RegNo = x.Item.RegNo,
                OrgCode = x.Item.ResponsibleOrgCode!,
                Occurrence = x.Deadline.Sequence,
                Day = x.Deadline.LegalDue!.Value,
            });
    }

    public string Say(CauseRow cause) => $"{cause.RegNo} 的期限 {cause.Day:yyyy-MM-dd} 届满，还没有进展";
}
