using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Security.Claims;
using OpenIddict.Abstractions;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Organizations;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace PetitionGovernance.WebApi.Authentication;

/// <summary>The actor of a request, from the claims of its token; nobody outside of a request, unless work says that it acts as the system.</summary>
internal sealed class HttpActorAccessor(IHttpContextAccessor http) : IActorAccessor
{
    // Few combinations exist, and only our own signed tokens name them.
    private static readonly ConcurrentDictionary<string, (IReadOnlySet<Role> Roles, IReadOnlySet<Permission> Permissions)> ByRoles = new();
    private static readonly ConcurrentDictionary<string, (IReadOnlySet<Permission> Permissions, bool AnyUnit)> ByScopes = new();
    private static readonly IReadOnlySet<Role> Machine = new HashSet<Role> { Role.Integration };

    // The bearer of a checked token is the same object in all of its requests.
    private static readonly ConditionalWeakTable<ClaimsPrincipal, Actor> ByBearer = new();

    private ClaimsPrincipal? readFrom;
    private Actor? actor;

    public Actor? Current
    {
        get
        {
            if (ActingAsSystem.Current is { } system) return system;
            var user = http.HttpContext?.User;
            if (!ReferenceEquals(user, readFrom)) (readFrom, actor) = (user, user is null ? null : Of(user));
            return actor;
        }
    }

    private static Actor? Of(ClaimsPrincipal user)
    {
        if (ByBearer.TryGetValue(user, out var known)) return known;
        if (Read(user) is { } read) ByBearer.AddOrUpdate(user, known = read);
        return known;
    }

    private static Actor? Read(ClaimsPrincipal user)
    {
        if (user.Identity?.IsAuthenticated is not true
            || user.GetClaim(Claims.Subject) is not { } id
            || user.GetClaim(ClaimNames.Name) is not { } name
            || user.GetClaim(ClaimNames.Unit) is not { } unit
            || ClaimWords<OrganizationKind>.Parse(user.GetClaim(ClaimNames.UnitKind)) is not { } kind)
        {
            return null;
        }

        var roles = Joined(user, ClaimNames.Role);
        if (roles == ClaimWords<Role>.Of(Role.Integration))
        {
            var (granted, anyUnit) = ByScopes.GetOrAdd(Joined(user, Claims.Private.Scope), static scopes => OfScopes(scopes.Split(' ')));
            return new Actor(id, name, unit, kind, Machine, granted, anyUnit);
        }

        var (held, permissions) = ByRoles.GetOrAdd(roles, static roles => OfRoles(roles.Split(' ')));
        return new Actor(id, name, unit, kind, held, permissions);
    }

    private static string Joined(ClaimsPrincipal user, string type)
    {
        string? joined = null;
        foreach (var claim in user.Claims)
        {
            if (claim.Type == type) joined = joined is null ? claim.Value : $"{joined} {claim.Value}";
        }

        return joined ?? "";
    }

    private static (IReadOnlySet<Role>, IReadOnlySet<Permission>) OfRoles(string[] words)
    {
        var roles = words.Select(ClaimWords<Role>.Parse).OfType<Role>().ToHashSet();
        return (roles, RolePermissions.Of(roles));
    }

    private static (IReadOnlySet<Permission>, bool) OfScopes(string[] scopes) =>
        (RolePermissions.OfScopes(scopes), scopes.Contains(RolePermissions.AnyUnitScope));
}
