using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Organizations;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Integration;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Application.Integration;

/// <summary>谁看得见哪些事件：按事项、记录此刻的可见范围，不按事件发生时的；读取和推送都用这一条件。</summary>
public sealed class EventSight(IReadStore store, IActorAccessor actors, IOrganizationDirectory organizations, IEnumerable<ISealedSubjects> closed)
{
    /// <summary>Those of <paramref name="found"/> the actor may see, in their order; some few questions for all of them.</summary>
    public async Task<IReadOnlyList<PublishedEvent>> OfAsync(IReadOnlyList<PublishedEvent> found, CancellationToken cancellationToken)
    {
        var actor = actors.Required();
        var open = found.Select(e => (Event: e, EventCatalogue.Find(e.Type)?.Audience)).Where(e => MaySee(actor, e.Audience)).ToList();
        var items = await SeenItemsAsync(actor, open.Select(e => e.Event.Item), cancellationToken);
        var hidden = await closed.HiddenAsync(open.Select(e => (e.Event.Subject, e.Event.SubjectId)), cancellationToken);
        return
        [
            .. open.Where(e => e.Audience is not EventAudience.WhoSeesTheItem || (e.Event.Item is { } item && items.Contains(item)))
                .Select(e => e.Event)
                .Where(e => !hidden.Contains((e.Subject, e.SubjectId))),
        ];
    }

    private static bool MaySee(Actor actor, EventAudience? audience) => audience switch
    {
        EventAudience.WhoSeesTheItem or EventAudience.WhoSeesTheRecord => actor.May(Permission.ReadPetitions),
        EventAudience.Auditors => actor.May(Permission.ReadAudit),
        EventAudience.Everybody => true,
        _ => false,
    };

    private async Task<HashSet<PetitionItemId>> SeenItemsAsync(Actor actor, IEnumerable<PetitionItemId?> concerned, CancellationToken cancellationToken)
    {
        var ids = concerned.OfType<PetitionItemId>().Distinct().ToList();
        if (ids.Count == 0) return [];
        var visible = PetitionVisibility.Of(actor, await organizations.CurrentAsync(cancellationToken));
        return await store.Query<PetitionItem>().Where(visible).Where(p => ids.Contains(p.Id)).Select(p => p.Id).ToHashSetAsync(cancellationToken);
    }
}
