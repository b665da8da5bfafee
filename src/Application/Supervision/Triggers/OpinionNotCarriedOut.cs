using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Shared;
using PetitionGovernance.Domain.Supervision;

namespace PetitionGovernance.Application.Supervision.Triggers;

/// <summary>支持的意见到期若干日没有执行。</summary>
public sealed class OpinionNotCarriedOut : ISupervisionTrigger
{
    public SupervisionTrigger Kind => SupervisionTrigger.OpinionNotCarriedOut;

    public int DefaultNumber => 1;

    public Citation Basis => Cite.XF2022("A32-P2-S1");

    public IQueryable<CauseRow> Candidates(IReadStore store, int number, DateOnly today)
    {
        var last = today.AddDays(-number);
        return store.Query<OpinionExecution>().Where(e => e.ExecutedOn == null && e.DueOn <= last).Select(e => new CauseRow
        {
            Item = e.Item!.Value,
            RegNo = e.RegNo!,
            OrgCode = e.OrgCode,
            Occurrence = (e.Round * 100) + e.Claim,
            Day = e.DueOn,
        });
    }

    public string Say(CauseRow cause) => $"{cause.RegNo} 支持的意见应在 {cause.Day:yyyy-MM-dd} 前执行，没有执行";
}
