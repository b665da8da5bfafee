using System.Linq.Expressions;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Application.Petitions;

/// <summary>谁看得到甄别的参考意见：登记机关，和监督它的人。</summary>
/// <remarks>A30 ¶3: advice on a mixed letter speaks of the accusation in it, and the rest of the letter goes to other bodies, perhaps to the accused one.</remarks>
public static class AdviceVisibility
{
    public static bool MaySee(Actor actor, string receivingOrgCode) => SeesAll(actor) || actor.ActsFor(receivingOrgCode);

    /// <summary>The items whose advice he may see, of those he may see.</summary>
    public static Expression<Func<PetitionItem, bool>> Of(Actor actor)
    {
        var (all, unit) = (SeesAll(actor) || actor.ActsForAnyUnit, actor.UnitCode);
        return p => all || p.ReceivingOrgCode == unit;
    }

    public static IReadOnlyList<ScreeningDecision> Shown(IReadOnlyList<ScreeningDecision> decisions, Actor actor, string receivingOrgCode) =>
        MaySee(actor, receivingOrgCode) ? decisions : [.. decisions.Select(decision => decision with { Advice = null })];

    private static bool SeesAll(Actor actor) =>
        actor.UnitKind is OrganizationKind.PetitionOffice
        || actor.Roles.Contains(Role.Leader) || actor.Roles.Contains(Role.Inspector) || actor.Roles.Contains(Role.Auditor);
}
