using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Domain.Identity;

namespace PetitionGovernance.Application.Identity;

/// <summary>The session of a machine client as it is now; asked by the token endpoint, never by a client.</summary>
[Anonymous]
public sealed record ReadClientSession(string ClientId) : IQuery<Session?>;

internal sealed class ReadClientSessionHandler(IMachineClients clients, IUnitKinds units) : IRequestHandler<ReadClientSession, Session?>
{
    /// <returns>Null for a client that is revoked, unknown, or whose unit is gone.</returns>
    public async Task<Session?> Handle(ReadClientSession request, CancellationToken cancellationToken) =>
        await clients.FindAsync(request.ClientId, cancellationToken) is { Revoked: false } client
            && await units.FindAsync(client.UnitCode, cancellationToken) is { } kind
            ? new(client.ClientId, client.ClientId, client.UnitCode, kind, [Role.Integration], client.Scopes, Stamp: "", MustChangePassword: false)
            : null;
}
