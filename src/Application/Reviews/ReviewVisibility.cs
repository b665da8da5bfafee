using System.Linq.Expressions;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Reviews;

namespace PetitionGovernance.Application.Reviews;

/// <summary>谁看得见哪些复查复核：看得见事项的人；以及办理它的机关，即使事项已经回到原机关。</summary>
/// <remarks>A sealed accusation shows nothing here either: whoever may not see the item does not see that there was a review.</remarks>
public static class ReviewVisibility
{
    public static Expression<Func<ReviewCase, bool>> Of(Actor actor, OrganizationTree organizations, IReadStore store)
    {
        var unit = actor.UnitCode;
        var open = store.Query<PetitionItem>().Where(PetitionVisibility.Of(actor, organizations));
        var notSealed = store.Query<PetitionItem>().Where(p => !p.Sealed);
        return r => open.Any(p => p.Id == r.Item) || (r.BodyCode == unit && notSealed.Any(p => p.Id == r.Item));
    }
}
