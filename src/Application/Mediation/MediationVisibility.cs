using System.Linq.Expressions;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Mediation;
using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Application.Mediation;

/// <summary>谁看得见哪些调解：看得见事项的人，以及办理它的调解组织，事项封存的除外；不由事项而来的，为办理和收案的单位、看得见全县事项的人。</summary>
public static class MediationVisibility
{
    public static Expression<Func<MediationCase, bool>> Of(Actor actor, OrganizationTree organizations, IReadStore store)
    {
        var (unit, overall) = (actor.UnitCode, PetitionSight.Of(actor, organizations).Overall);
        var open = store.Query<PetitionItem>().Where(PetitionVisibility.Of(actor, organizations));
        var notSealed = store.Query<PetitionItem>().Where(p => !p.Sealed);
        return m => m.Item == null
            ? overall || m.OrganizationCode == unit || m.OpenedByOrgCode == unit
            : open.Any(p => p.Id == m.Item) || (m.OrganizationCode == unit && notSealed.Any(p => p.Id == m.Item));
    }
}
