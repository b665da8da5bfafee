using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Security.Claims;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using OpenIddict.Abstractions;
using PetitionGovernance.Application.Identity;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Infrastructure.Persistence;
using PetitionGovernance.WebApi.Errors;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace PetitionGovernance.WebApi.Authentication;

/// <summary>Whether a token still says what its person or machine is: enabled, of that unit, with those roles.</summary>
/// <remarks>
/// A token is good for an hour by itself. Each bearer is looked up again when the last look is older than <see cref="FreshFor"/>, and at once after
/// a user was changed in this process; in between no request asks the database.
/// </remarks>
internal sealed class LiveSessions(IServiceScopeFactory scopes, TimeProvider time) : ISaveListener
{
    public static readonly TimeSpan FreshFor = TimeSpan.FromSeconds(5);

    private static readonly string Machine = ClaimWords<Role>.Of(Role.Integration);

    // Only our own signed tokens name a bearer, so there are as many as users and clients.
    private readonly ConcurrentDictionary<string, Standing> known = new();
    private readonly ConditionalWeakTable<ClaimsPrincipal, string> said = new();
    private int changes;

    private sealed record Standing(string? Claims, int Changes, long ReadAt);

    public void Saved(IReadOnlySet<Type> aggregates)
    {
        if (aggregates.Contains(typeof(User))) Interlocked.Increment(ref changes);
    }

    public async ValueTask<bool> HoldsAsync(ClaimsPrincipal token, CancellationToken cancellationToken)
    {
        if (token.GetClaim(OpenIddictConstants.Claims.Subject) is not { } bearer) return false;
        if (!known.TryGetValue(bearer, out var standing) || standing.Changes != Volatile.Read(ref changes) || time.GetElapsedTime(standing.ReadAt) >= FreshFor)
            known[bearer] = standing = await ReadAsync(bearer, isMachine: token.HasClaim(ClaimNames.Role, Machine), cancellationToken);
        return standing.Claims is { } claims && claims == said.GetValue(token, ClaimsOf);
    }

    private async Task<Standing> ReadAsync(string bearer, bool isMachine, CancellationToken cancellationToken)
    {
        // Both before the look: a change during it is then looked at once more, never missed.
        var (before, readAt) = (Volatile.Read(ref changes), time.GetTimestamp());
        await using var scope = scopes.CreateAsyncScope();
        var mediator = scope.ServiceProvider.GetRequiredService<IMediator>();
        IRequest<Session?>? question = isMachine ? new ReadClientSession(bearer) : Guid.TryParse(bearer, out var id) ? new ReadUserSession(id) : null;
        var session = question is null ? null : await mediator.Send(question, cancellationToken);
        return new(session is { MustChangePassword: false } ? ClaimsOf(session) : null, before, readAt);
    }

    private static string ClaimsOf(ClaimsPrincipal token) =>
        Joined(token.GetClaim(ClaimNames.Unit), token.GetClaim(ClaimNames.UnitKind), token.FindAll(ClaimNames.Role).Select(c => c.Value));

    private static string ClaimsOf(Session session) =>
        Joined(session.UnitCode, ClaimWords<OrganizationKind>.Of(session.UnitKind), session.Roles.Select(ClaimWords<Role>.Of));

    private static string Joined(string? unit, string? kind, IEnumerable<string> roles) => $"{unit} {kind} {string.Join(' ', roles)}";
}

internal static class LiveSessionCheck
{
    /// <summary>Who bears a token that no longer holds is nobody, and is told so where somebody is wanted.</summary>
    public static void UseLiveSessions(this IApplicationBuilder app)
    {
        var sessions = app.ApplicationServices.GetRequiredService<LiveSessions>();
        app.Use(async (context, next) =>
        {
            var isOver = context.User.Identity?.IsAuthenticated is true && !await sessions.HoldsAsync(context.User, context.RequestAborted);
            if (isOver) context.User = new ClaimsPrincipal(new ClaimsIdentity());
            // Not left to the challenge: the token itself is good, and the library would answer 403.
            await (isOver && context.GetEndpoint()?.Metadata.GetMetadata<IAllowAnonymous>() is null
                ? Problems.WriteAsync(context, ConventionErrors.Unauthenticated)
                : next(context));
        });
    }
}
