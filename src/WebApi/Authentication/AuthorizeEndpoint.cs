using MediatR;
using Microsoft.AspNetCore;
using Microsoft.AspNetCore.Authentication;
using OpenIddict.Abstractions;
using OpenIddict.Server.AspNetCore;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace PetitionGovernance.WebApi.Authentication;

/// <summary>Gives a logged-in person an authorization code, and sends everybody else to the login page.</summary>
internal static class AuthorizeEndpoint
{
    public static async Task<IResult> HandleAsync(HttpContext context, IMediator mediator)
    {
        var request = context.GetOpenIddictServerRequest()!;
        var session = await context.ReadLoginAsync(mediator);
        if (session is null || request.HasPromptValue(PromptValues.Login))
        {
            return request.HasPromptValue(PromptValues.None)
                ? Refused(OpenIddictConstants.Errors.LoginRequired)
                : Results.Redirect(LoginPage.Url(SameRequest(context.Request)));
        }

        if (session.MustChangePassword) return Results.Redirect(PasswordPage.Url(SameRequest(context.Request)));
        var scheme = OpenIddictServerAspNetCoreDefaults.AuthenticationScheme;
        return Results.SignIn(session.ToTokenPrincipal(request.GetScopes(), scheme), authenticationScheme: scheme);
    }

    // Without the prompt: it has been obeyed when the browser comes back.
    private static string SameRequest(HttpRequest request)
    {
        var parameters = request.HasFormContentType ? request.Form.AsEnumerable() : request.Query;
        return request.PathBase + request.Path + QueryString.Create(parameters.Where(p => p.Key != Parameters.Prompt));
    }

    private static IResult Refused(string error) => Results.Forbid(
        new AuthenticationProperties(new Dictionary<string, string?> { [OpenIddictServerAspNetCoreConstants.Properties.Error] = error }),
        [OpenIddictServerAspNetCoreDefaults.AuthenticationScheme]);
}
