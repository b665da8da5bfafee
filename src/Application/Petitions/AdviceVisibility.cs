using System.Linq.Expressions;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Application.Petitions;

/// <summary>谁看得到甄别的参考意见：登记机关，和监督它的人；意见里有封存部分的，只有登记机关的甄别人员和可以查阅检举控告的人。</summary>
/// <remarks>
/// A30 ¶3: advice on a mixed letter speaks of the accusation in it, and the rest of the letter goes to other bodies, perhaps to the accused one.
/// Who screens a letter has read it.
/// </remarks>
public sealed class AdviceVisibility(Actor actor, OrganizationTree organizations)
{
    private readonly bool all = actor.ActsForAnyUnit || actor.UnitKind is OrganizationKind.PetitionOffice
        || actor.Roles.Contains(Role.Leader) || actor.Roles.Contains(Role.Inspector) || actor.Roles.Contains(Role.Auditor);

    private readonly bool screens = actor.May(Permission.ScreenPetition);
    private readonly bool maySealed = actor.May(Permission.ReadSealedPetitions);
    private readonly string[] blinding = actor.ActsForAnyUnit ? [] : SealPolicy.BlindingRespondents(actor.UnitCode, actor.UnitKind, organizations);

    /// <summary>The items whose advice he may see, of those he may see.</summary>
    public Expression<Func<PetitionItem, bool>> Items
    {
        get
        {
            var unit = actor.UnitCode;
            return p => all || p.ReceivingOrgCode == unit;
        }
    }

    /// <summary>Of these, the items whose advice he may see although part of it is sealed.</summary>
    public Expression<Func<PetitionItem, bool>> ItemsWithSealedPart
    {
        get
        {
            var unit = actor.UnitCode;
            return p => (screens && p.ReceivingOrgCode == unit) || (maySealed && (p.RespondentOrgCode == null || !blinding.Contains(p.RespondentOrgCode)));
        }
    }

    public bool MaySee(bool hasSealedPart, string receivingOrgCode, string? respondentOrgCode) =>
        (all || actor.ActsFor(receivingOrgCode)) && (!hasSealedPart
            || (screens && actor.ActsFor(receivingOrgCode)) || (maySealed && (respondentOrgCode is null || !blinding.Contains(respondentOrgCode))));

    public IReadOnlyList<ScreeningDecision> Shown(IReadOnlyList<ScreeningDecision> decisions, string receivingOrgCode, string? respondentOrgCode) =>
        [.. decisions.Select(decision => decision.Advice is { } advice && !MaySee(advice.HasSealedPart, receivingOrgCode, respondentOrgCode) ? decision with { Advice = null } : decision)];
}
