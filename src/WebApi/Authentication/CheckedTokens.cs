using System.Collections.Concurrent;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using OpenIddict.Abstractions;
using PetitionGovernance.WebApi.Conventions;

namespace PetitionGovernance.WebApi.Authentication;

/// <summary>Bearer tokens whose signature, issuer and time were checked: until they end, that need not be done again.</summary>
/// <remarks>Whether the bearer still is what his token says is asked of <see cref="LiveSessions"/> at every request all the same.</remarks>
internal sealed class CheckedTokens(TimeProvider time)
{
    // Of a client that takes a token for every request, the earlier ones are forgotten.
    private const int Most = 10_000;
    private const string Scheme = "Bearer ";

    // By digest: no token that still opens something is kept.
    private readonly ConcurrentDictionary<string, (ClaimsPrincipal Bearer, DateTimeOffset EndsAt)> known = new();

    /// <summary>Whether the request bears a token known to be good; the user is then set.</summary>
    public bool Recognize(HttpContext context)
    {
        if (DigestOf(context) is not { } digest || !known.TryGetValue(digest, out var token)) return false;
        if (token.EndsAt <= time.GetUtcNow())
        {
            known.TryRemove(digest, out _);
            return false;
        }

        context.User = token.Bearer;
        return true;
    }

    /// <summary>After the check.</summary>
    public void Remember(HttpContext context)
    {
        if (context.User.Identity?.IsAuthenticated is not true || context.User.GetExpirationDate() is not { } endsAt || DigestOf(context) is not { } digest) return;
        if (known.Count >= Most) known.Clear();
        known[digest] = (context.User, endsAt);
    }

    // The addresses under /connect have rules of their own for who may bear what.
    private static string? DigestOf(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<StrictAddress>() is not null
        && context.Request.Headers.Authorization is [{ } header] && header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
            ? Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(header)))
            : null;
}

internal static class TokenCheck
{
    // The host puts authentication before everything else where this does not say that it has a place.
    private const string HasItsPlace = "__AuthenticationMiddlewareSet";

    /// <summary>Authentication, left out for a token that has passed it.</summary>
    public static void UseTokens(this IApplicationBuilder app)
    {
        var tokens = app.ApplicationServices.GetRequiredService<CheckedTokens>();
        app.Properties[HasItsPlace] = true;
        app.UseWhen(context => !tokens.Recognize(context), unknown =>
        {
            unknown.UseAuthentication();
            unknown.Use((context, next) =>
            {
                tokens.Remember(context);
                return next(context);
            });
        });
    }
}
