using System.Linq.Expressions;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Reception;

namespace PetitionGovernance.Application.Reception;

/// <summary>谁看得见哪些场次和问题。列表、计数、单件、办理、报表都用这里的条件。</summary>
/// <remarks>
/// A problem that is an accusation is seen as a sealed item is; one that became an item, by who may know of the item besides. What a session
/// counts are the problems the reader may see.
/// </remarks>
public static class ReceptionVisibility
{
    public static Expression<Func<ReceptionSession, bool>> OfSessions(Actor actor, OrganizationTree organizations)
    {
        var sight = PetitionSight.Of(actor, organizations);
        return s => sight.Overall || s.OrgCode == sight.Unit;
    }

    public static Expression<Func<ReceptionProblem, bool>> OfProblems(Actor actor, OrganizationTree organizations, IReadStore store)
    {
        var sight = PetitionSight.Of(actor, organizations);
        var visible = PetitionVisibility.Of(actor, organizations);
        var hidden = store.Query<PetitionItem>().Where(p => p.Sealed)
            .Where(Expression.Lambda<Func<PetitionItem, bool>>(Expression.Not(visible.Body), visible.Parameters));
        return p => (p.Sealed
                ? sight.MaySealed && (sight.SealedOverall || p.OrgCode == sight.Unit) && (p.RespondentOrgCode == null || !sight.Blinding.Contains(p.RespondentOrgCode))
                : sight.Overall || p.OrgCode == sight.Unit || p.Tasks.Any(t => t.OrgCode == sight.Unit))
            && (p.Item == null || !hidden.Any(item => item.Id == p.Item));
    }
}
