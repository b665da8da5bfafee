using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Organizations;

namespace PetitionGovernance.Application.Petitions;

/// <summary>谁在看：决定看得见哪些事项的一切；条件见 <see cref="PetitionVisibility"/>。</summary>
/// <param name="Overall">Sees the items of every body, unless they are sealed.</param>
/// <param name="SealedOverall">With <paramref name="MaySealed"/>: the sealed ones of every body, too.</param>
/// <param name="Blinding">The bodies whose being accused hides an item.</param>
/// <param name="Reviewed">The bodies whose replies this one reviews.</param>
public sealed record PetitionSight(string Unit, bool Overall, bool MaySealed, bool SealedOverall, string[] Blinding, string[] Reviewed)
{
    public static PetitionSight Of(Actor actor, OrganizationTree organizations) => new(
        actor.UnitCode,
        Overall: actor.ActsForAnyUnit
            || actor.UnitKind is OrganizationKind.PetitionOffice
            || actor.Roles.Contains(Role.Leader) || actor.Roles.Contains(Role.Inspector) || actor.Roles.Contains(Role.Auditor),
        MaySealed: actor.May(Permission.ReadSealedPetitions),
        SealedOverall: actor.ActsForAnyUnit || actor.UnitKind is OrganizationKind.PetitionOffice or OrganizationKind.DisciplineSupervision,
        Blinding: actor.ActsForAnyUnit ? [] : SealPolicy.BlindingRespondents(actor.UnitCode, actor.UnitKind, organizations),
        Reviewed: organizations.ReviewedBy(actor.UnitCode));
}
