using System.Linq.Expressions;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Coordination;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Application.Coordination;

/// <summary>谁看得见哪些路径指引：看得见事项的人；以及受指引的机关，事项封存的除外。列表、计数、单件、办理、报表都用这一条件。</summary>
public static class GuidanceVisibility
{
    public static Expression<Func<PathGuidance, bool>> Of(Actor actor, OrganizationTree organizations, IReadStore store)
    {
        var unit = actor.UnitCode;
        var open = store.Query<PetitionItem>().Where(PetitionVisibility.Of(actor, organizations));
        var notSealed = store.Query<PetitionItem>().Where(p => !p.Sealed);
        return g => open.Any(p => p.Id == g.Item) || (g.BodyCode == unit && notSealed.Any(p => p.Id == g.Item));
    }
}
