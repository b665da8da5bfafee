using MediatR;
using PetitionGovernance.Application.Organizations;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Domain.Identity;

namespace PetitionGovernance.Application.Identity;

/// <summary>The session of a machine client as it is now; asked by the token endpoint, never by a client.</summary>
[Anonymous]
public sealed record ReadClientSession(string ClientId) : IQuery<Session?>;

internal sealed class ReadClientSessionHandler(IMachineClients clients, IOrganizationDirectory organizations) : IRequestHandler<ReadClientSession, Session?>
{
    /// <returns>Null for a client that is revoked, unknown, or whose unit is gone.</returns>
    public async Task<Session?> Handle(ReadClientSession request, CancellationToken cancellationToken) =>
        await clients.FindAsync(request.ClientId, cancellationToken) is { Revoked: false } client
            && await organizations.FindActingUnitAsync(client.UnitCode, cancellationToken) is { } unit
            ? new(client.ClientId, client.ClientId, unit.Code, unit.Kind, [Role.Integration], client.Scopes, Stamp: "", MustChangePassword: false)
            : null;
}
