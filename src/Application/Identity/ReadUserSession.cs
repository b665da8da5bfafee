using System.Security.Cryptography;
using System.Text;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Organizations;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Identity;

namespace PetitionGovernance.Application.Identity;

/// <summary>The session of a user as it is now; asked by the token endpoint, never by a client.</summary>
[Anonymous]
public sealed record ReadUserSession(Guid User) : IQuery<Session?>;

internal sealed class ReadUserSessionHandler(IReadStore store, IOrganizationDirectory organizations) : IRequestHandler<ReadUserSession, Session?>
{
    private const int StampBytes = 8;

    /// <returns>Null for a user who is disabled, unknown, or whose unit is gone.</returns>
    public async Task<Session?> Handle(ReadUserSession request, CancellationToken cancellationToken)
    {
        var user = await store.Query<User>().FirstOrDefaultAsync(u => u.Id == request.User && !u.Disabled, cancellationToken);
        return user is not null && await organizations.FindActingUnitAsync(user.UnitCode, cancellationToken) is { } unit
            ? new(user.Subject.Id, user.UserName, unit.Code, unit.Kind, user.Roles, [], Stamp(user), user.MustChangePassword)
            : null;
    }

    private static string Stamp(User user) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(user.PasswordHash)).AsSpan(0, StampBytes));
}
