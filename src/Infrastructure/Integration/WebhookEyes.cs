using MediatR;
using PetitionGovernance.Application.Identity;
using PetitionGovernance.Application.Integration;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Integration;

namespace PetitionGovernance.Infrastructure.Integration;

/// <summary>What the system a webhook belongs to may see at this moment.</summary>
internal sealed class WebhookEyes(IMediator mediator, EventSight sight)
{
    /// <returns>Null where the system is revoked or its unit gone: nothing is sent then.</returns>
    public async Task<IReadOnlyList<PublishedEvent>?> SeeAsync(string clientId, IReadOnlyList<PublishedEvent> events, CancellationToken cancellationToken)
    {
        if (await mediator.Send(new ReadClientSession(clientId), cancellationToken) is not { } session) return null;
        var permissions = RolePermissions.OfScopes(session.Scopes);
        if (!permissions.Contains(Permission.ManageWebhooks)) return null;
        var actor = new Actor(
            session.Id, session.Name, session.UnitCode, session.UnitKind, session.Roles.ToHashSet(), permissions, session.Scopes.Contains(RolePermissions.AnyUnitScope));
        return await ActingAsSystem.InPlaceOfAsync(actor, () => sight.OfAsync(events, cancellationToken));
    }
}
