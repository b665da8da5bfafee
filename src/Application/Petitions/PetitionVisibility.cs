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
    public static Expression<Func<PetitionItem, bool>> Of(Actor actor, OrganizationTree organizations)
    {
        var unit = actor.UnitCode;
        var overall = actor.ActsForAnyUnit
            || actor.UnitKind is OrganizationKind.PetitionOffice
            || actor.Roles.Contains(Role.Leader) || actor.Roles.Contains(Role.Inspector) || actor.Roles.Contains(Role.Auditor);
        var maySealed = actor.May(Permission.ReadSealedPetitions);
        var sealedOverall = actor.ActsForAnyUnit || actor.UnitKind is OrganizationKind.PetitionOffice or OrganizationKind.DisciplineSupervision;
        var blinding = actor.ActsForAnyUnit ? [] : SealPolicy.BlindingRespondents(unit, actor.UnitKind, organizations);
        var reviewed = organizations.ReviewedBy(unit);
        return p =>
            (!p.Sealed
                && (overall || p.ReceivingOrgCode == unit || p.ResponsibleOrgCode == unit
                    || (p.RepliedOn != null && p.StatutoryPath == 6 && reviewed.Contains(p.ResponsibleOrgCode))))
            || (p.Sealed
                && maySealed
                && (sealedOverall || p.ReceivingOrgCode == unit || p.ResponsibleOrgCode == unit)
                && (p.RespondentOrgCode == null || !blinding.Contains(p.RespondentOrgCode)));
    }
}
