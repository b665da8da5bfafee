using System.Linq.Expressions;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Organizations;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Accountability;
using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Application.Accountability;

/// <summary>谁需要知道一条线索：信访部门中拟稿、批准移送的人；已经移送的，接收单位的人。所涉的人的单位、所依据的检举控告针对的单位和它们的下属绝不知道。列表、计数、单件、办理、审计都用这一条件。</summary>
public static class ReferralVisibility
{
    public static Expression<Func<AccountabilityReferral, bool>> Of(Actor actor, OrganizationTree organizations, IReadStore store)
    {
        var sight = PetitionSight.Of(actor, organizations);
        var (unit, blinding) = (actor.UnitCode, sight.Blinding);
        var office = (actor.May(Permission.PrepareReferrals) || actor.May(Permission.ApproveReferrals)) && (actor.ActsForAnyUnit || actor.UnitKind is OrganizationKind.PetitionOffice);
        var recipient = actor.May(Permission.HandlePetition);
        var seen = store.Query<PetitionItem>().Where(PetitionVisibility.Of(actor, organizations));
        var accusing = store.Query<PetitionItem>().Where(p => p.Sealed && p.RespondentOrgCode != null && blinding.Contains(p.RespondentOrgCode));
        return r => (r.SubjectOrgCode == null || !blinding.Contains(r.SubjectOrgCode))
            && ((office && (r.Item == null || seen.Any(p => p.Id == r.Item)))
                || (recipient && r.ToOrgCode == unit && r.ReferredOn != null && !accusing.Any(p => p.Id == r.Item)));
    }
}
