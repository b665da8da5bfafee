using System.Linq.Expressions;
using PetitionGovernance.Domain.Deadlines;

namespace PetitionGovernance.Domain.Petitions;

/// <summary>事项 → 守卫所需事实。聚合编译它，查询把它交给数据库：两处不会各说各话。</summary>
public static class PetitionProjection
{
    public static readonly Expression<Func<PetitionItem, PetitionState>> State = p => new PetitionState
    {
        Status = p.Status,
        Category = p.Category,
        Anonymous = p.Anonymous,
        CanBeNotified = p.CanBeNotified,
        ReceivingOrgCode = p.ReceivingOrgCode,
        ReceivingOrgKind = p.ReceivingOrgKind,
        ReceivedOn = p.ReceivedOn,
        Disposition = p.Disposition,
        StatutoryPath = p.StatutoryPath,
        ResponsibleOrgCode = p.ResponsibleOrgCode,
        RespondentOrgCode = p.RespondentOrgCode,
        DisposedOn = p.DisposedOn,
        NotifiedOn = p.NotifiedOn,
        AcceptedOn = p.AcceptedOn,
        RepliedOn = p.RepliedOn,
        ServedOn = p.ServedOn,
        ClosedOn = p.ClosedOn,
        Satisfied = p.Satisfied,
        SubstantiveStatus = p.SubstantiveStatus,
        HasOpenObjection = p.HasOpenObjection,
        HasOpenClarification = p.HasOpenClarification,
        HasOpenReview = p.HasOpenReview,
        IsHeard = p.IsHeard,
        IsExtended = p.IsExtended,
        LastMediation = p.LastMediation,
        Recusals = p.Recusals,
        Deadlines = p.Deadlines
            .OrderBy(d => d.Sequence)
            .Select(d => new DeadlineState(
                d.Sequence, d.Code, d.StartOn, d.ExtensionDays, d.SetDay, d.NominalDue, d.LegalDue, d.WorkBy, d.DueSoonFrom, d.PendingYear,
                d.CalendarVersion, d.MetOn, d.LapsedOn))
            .ToList(),
    };
}
