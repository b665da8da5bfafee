using System.Linq.Expressions;
using PetitionGovernance.Application.Accountability;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Accountability;
using PetitionGovernance.Domain.Documents;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Application.Documents;

/// <summary>谁看得见哪些文书：看得见事项的人；以及出具它的机关，即使事项已经回到别的机关；不属于事项的，为出具和收文的机关、看得见全县事项的人。</summary>
/// <remarks>
/// The letter of a referral is seen by those who need to know of the referral, and nobody else; a bulletin by whoever may read items, as what it says.
/// What belongs to a sealed accusation shows to nobody who may not see the item (A30 ¶3). A letter between bodies (supervision, recommendation, talk) is
/// seen by those two and by who oversees the county: the body whose work it is about, if it is neither, does not learn of it from the item.
/// </remarks>
public static class DocumentVisibility
{
    internal static readonly DocumentType[] Letters = [.. DocumentKinds.All.Where(k => k.IsBetweenBodies).Select(k => k.Type)];

    public static Expression<Func<OfficialDocument, bool>> Of(Actor actor, OrganizationTree organizations, IReadStore store)
    {
        var (unit, overall) = (actor.UnitCode, PetitionSight.Of(actor, organizations).Overall);
        var letters = Letters;
        var open = store.Query<PetitionItem>().Where(PetitionVisibility.Of(actor, organizations));
        var notSealed = store.Query<PetitionItem>().Where(p => !p.Sealed);
        var referrals = store.Query<AccountabilityReferral>().Where(ReferralVisibility.Of(actor, organizations, store));
        return d => (d.Referral != null && referrals.Any(r => r.Id == d.Referral))
            || (d.Referral == null
                && (d.Type == DocumentType.InspectionBulletin
                    || ((d.BodyCode == unit || (d.RecipientCode == unit && letters.Contains(d.Type)))
                        && (d.Item == null || notSealed.Any(p => p.Id == d.Item) || open.Any(p => p.Id == d.Item)))
                    || (overall && d.Item == null)
                    || ((overall || !letters.Contains(d.Type)) && open.Any(p => p.Id == d.Item))));
    }
}
