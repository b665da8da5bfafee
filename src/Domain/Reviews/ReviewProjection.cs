using System.Linq.Expressions;
using PetitionGovernance.Domain.Deadlines;

namespace PetitionGovernance.Domain.Reviews;

/// <summary>案件 → 守卫所需事实。聚合编译它，查询把它交给数据库：两处不会各说各话。</summary>
public static class ReviewProjection
{
    public static readonly Expression<Func<ReviewCase, ReviewState>> State = r => new ReviewState
    {
        Tier = r.Tier,
        Status = r.Status,
        BodyCode = r.BodyCode,
        AttackedOrgCode = r.AttackedOrgCode,
        Outcome = r.Outcome,
        ServedOn = r.ServedOn,
        IsHeard = r.IsHeard,
        PublishedOn = r.PublishedOn,
        Involved = r.Involved,
        Deadlines = r.Deadlines
            .OrderBy(d => d.Sequence)
            .Select(d => new DeadlineState(
                d.Sequence, d.Code, d.StartOn, 0, null, d.NominalDue, d.LegalDue, d.WorkBy, d.DueSoonFrom, d.PendingYear, d.CalendarVersion, d.MetOn, d.LapsedOn)
            {
                Hearings = d.Hearings,
            })
            .ToList(),
    };
}
