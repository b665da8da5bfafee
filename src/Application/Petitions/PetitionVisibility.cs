using System.Linq.Expressions;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Application.Petitions;

/// <summary>谁看得见哪些事项。列表、计数、搜索、单件读取、办理都用这一条件。</summary>
/// <remarks>
/// The petition office, the leaders, the inspectors and the auditors see every item of the county, other bodies those they received or are responsible for.
/// A body that reviews the decisions of others sees the items they have replied to, and no others (A35 ¶1, A36 ¶1).
/// A sealed accusation is seen only with the permission for it, and never from within the accused body (A30 ¶3).
/// </remarks>
[Executes("A30-P3", "检举控告对被检举方不存在：读不到、列不出、数不着", "An accusation does not exist for the accused: not read, listed or counted")]
public static class PetitionVisibility
{
    /// <summary>The one condition, for a query that is translated once for everybody.</summary>
    public static readonly Expression<Func<PetitionItem, PetitionSight, bool>> Condition = (p, sight) =>
        (!p.Sealed
            && (sight.Overall || p.ReceivingOrgCode == sight.Unit || p.ResponsibleOrgCode == sight.Unit
                || (p.RepliedOn != null && p.StatutoryPath == 6 && sight.Reviewed.Contains(p.ResponsibleOrgCode))))
        || (p.Sealed
            && sight.MaySealed
            && (sight.SealedOverall || p.ReceivingOrgCode == sight.Unit || p.ResponsibleOrgCode == sight.Unit)
            && (p.RespondentOrgCode == null || !sight.Blinding.Contains(p.RespondentOrgCode)));

    public static Expression<Func<PetitionItem, bool>> Of(Actor actor, OrganizationTree organizations)
    {
        var sight = PetitionSight.Of(actor, organizations);
        // A captured variable becomes a parameter of the statement, a constant a part of its text.
        Expression<Func<PetitionSight>> captured = () => sight;
        return Expression.Lambda<Func<PetitionItem, bool>>(new Filled(Condition.Parameters[1], captured.Body).Visit(Condition.Body), Condition.Parameters[0]);
    }

    private sealed class Filled(ParameterExpression parameter, Expression value) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == parameter ? value : node;
    }
}
