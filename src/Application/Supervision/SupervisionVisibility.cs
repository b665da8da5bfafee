using System.Linq.Expressions;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Supervision;

namespace PetitionGovernance.Application.Supervision;

/// <summary>谁看得见督促的记录：统管全县的人和被督促的单位；涉及事项的，还须看得见事项，未封存的被督促单位除外。列表、计数、单件、办理、报表都用这一条件。</summary>
public static class SupervisionVisibility
{
    public static Expression<Func<T, bool>> Of<T>(Actor actor, OrganizationTree organizations, IReadStore store) where T : SupervisionRecord
    {
        var (unit, overall) = (actor.UnitCode, PetitionSight.Of(actor, organizations).Overall);
        var seen = store.Query<PetitionItem>().Where(PetitionVisibility.Of(actor, organizations));
        var notSealed = store.Query<PetitionItem>().Where(p => !p.Sealed);
        return r => (overall && (r.Item == null || seen.Any(p => p.Id == r.Item)))
            || (r.OrgCode == unit && (r.Item == null || notSealed.Any(p => p.Id == r.Item) || seen.Any(p => p.Id == r.Item)));
    }
}
