using MediatR;
using Microsoft.AspNetCore.Authentication;
using PetitionGovernance.Application.Identity;

namespace PetitionGovernance.WebApi.Authentication;

/// <summary>Who is logged in at the browser; good for asking for tokens, never for calling the API.</summary>
internal static class LoginCookie
{
    public const string Scheme = "login";

    /// <returns>Null when nobody is, or when the user was disabled or given another password since.</returns>
    public static async Task<Session?> ReadLoginAsync(this HttpContext context, IMediator mediator)
    {
        var login = await context.AuthenticateAsync(Scheme);
        return login.Principal?.UserId() is { } id
            && await mediator.Send(new ReadUserSession(id), context.RequestAborted) is { } session
            && login.Principal.IsOf(session)
            ? session
            : null;
    }

    public static Task WriteLoginAsync(this HttpContext context, Session session) => context.SignInAsync(Scheme, session.ToPrincipal(Scheme));
}
