using MediatR;
using Microsoft.AspNetCore;
using Microsoft.AspNetCore.Authentication;
using OpenIddict.Abstractions;
using OpenIddict.Server.AspNetCore;
using PetitionGovernance.Application.Identity;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace PetitionGovernance.WebApi.Authentication;

/// <summary>Exchanges a code, a refresh token or a machine's secret for an access token.</summary>
/// <remarks>OpenIddict has checked the request; what is checked here is that the person or machine is still what it was.</remarks>
internal static class TokenEndpoint
{
    private const string Scheme = OpenIddictServerAspNetCoreDefaults.AuthenticationScheme;

    public static async Task<IResult> HandleAsync(HttpContext context, IMediator mediator)
    {
        var request = context.GetOpenIddictServerRequest()!;
        return request.IsClientCredentialsGrantType() ? await OfMachineAsync(request, mediator, context) : await OfPersonAsync(mediator, context);
    }

    private static async Task<IResult> OfMachineAsync(OpenIddictRequest request, IMediator mediator, HttpContext context)
    {
        if (await mediator.Send(new ReadClientSession(request.ClientId!), context.RequestAborted) is not { } session) return Refused(OpenIddictConstants.Errors.InvalidClient);
        // RFC 6749 section 3.3: a request without a scope gets the default, here all the client was registered with.
        var asked = request.GetScopes();
        return Results.SignIn(session.ToTokenPrincipal(asked.IsDefaultOrEmpty ? [.. session.Scopes] : asked, Scheme), authenticationScheme: Scheme);
    }

    // Unit and roles are read anew each time: a moved user's next token is one of the new unit.
    private static async Task<IResult> OfPersonAsync(IMediator mediator, HttpContext context)
    {
        var ticket = (await context.AuthenticateAsync(Scheme)).Principal!;
        return ticket.UserId() is { } id
            && await mediator.Send(new ReadUserSession(id), context.RequestAborted) is { MustChangePassword: false } session
            && ticket.IsOf(session)
            ? Results.SignIn(session.ToTokenPrincipal(ticket.GetScopes(), Scheme), authenticationScheme: Scheme)
            : Refused(OpenIddictConstants.Errors.InvalidGrant);
    }

    private static IResult Refused(string error) => Results.Forbid(
        new AuthenticationProperties(new Dictionary<string, string?>
        {
            [OpenIddictServerAspNetCoreConstants.Properties.Error] = error,
            [OpenIddictServerAspNetCoreConstants.Properties.ErrorDescription] = "用户或者对接系统已停用，或者口令已更换，请重新登录 / Disabled, or the password has changed: log in again.",
        }),
        [Scheme]);
}
