using System.Linq.Expressions;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Documents;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Application.Documents;

/// <summary>谁看得见哪些文书：看得见事项的人；以及出具它的机关，即使事项已经回到别的机关；不属于事项的，为出具和收文的机关、看得见全县事项的人。</summary>
/// <remarks>What belongs to a sealed accusation shows to nobody who may not see the item (A30 ¶3).</remarks>
public static class DocumentVisibility
{
    public static Expression<Func<OfficialDocument, bool>> Of(Actor actor, OrganizationTree organizations, IReadStore store)
    {
        var (unit, overall) = (actor.UnitCode, PetitionSight.Of(actor, organizations).Overall);
        var open = store.Query<PetitionItem>().Where(PetitionVisibility.Of(actor, organizations));
        var notSealed = store.Query<PetitionItem>().Where(p => !p.Sealed);
        return d => d.Item == null
            ? overall || d.BodyCode == unit || d.RecipientCode == unit
            : open.Any(p => p.Id == d.Item) || (d.BodyCode == unit && notSealed.Any(p => p.Id == d.Item));
    }
}
