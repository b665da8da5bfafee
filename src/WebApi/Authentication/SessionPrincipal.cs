using System.Collections.Immutable;
using System.Security.Claims;
using OpenIddict.Abstractions;
using PetitionGovernance.Application.Identity;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Organizations;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace PetitionGovernance.WebApi.Authentication;

/// <summary>Writes a session into claims.</summary>
internal static class SessionPrincipal
{
    public static ClaimsPrincipal ToPrincipal(this Session session, string scheme)
    {
        var identity = new ClaimsIdentity(scheme, ClaimNames.Name, ClaimNames.Role);
        identity.SetClaim(Claims.Subject, session.Id)
            .SetClaim(ClaimNames.Name, session.Name)
            .SetClaim(ClaimNames.Unit, session.UnitCode)
            .SetClaim(ClaimNames.UnitKind, ClaimWords<OrganizationKind>.Of(session.UnitKind))
            .SetClaims(ClaimNames.Role, [.. session.Roles.Select(ClaimWords<Role>.Of)])
            .SetClaim(ClaimNames.Stamp, session.Stamp);
        return new ClaimsPrincipal(identity);
    }

    /// <summary>For OpenIddict: with scopes, and with where each claim may go.</summary>
    public static ClaimsPrincipal ToTokenPrincipal(this Session session, ImmutableArray<string> scopes, string scheme)
    {
        var principal = session.ToPrincipal(scheme);
        principal.SetScopes(scopes);
        principal.SetDestinations(static claim => claim.Type switch
        {
            ClaimNames.Stamp => [],
            ClaimNames.Name or ClaimNames.Unit or ClaimNames.Role => [Destinations.AccessToken, Destinations.IdentityToken],
            _ => [Destinations.AccessToken],
        });
        return principal;
    }

    public static Guid? UserId(this ClaimsPrincipal principal) => Guid.TryParse(principal.GetClaim(Claims.Subject), out var id) ? id : null;

    /// <summary>The user still has the password the session began with.</summary>
    public static bool IsOf(this ClaimsPrincipal principal, Session session) => principal.GetClaim(ClaimNames.Stamp) == session.Stamp;
}
