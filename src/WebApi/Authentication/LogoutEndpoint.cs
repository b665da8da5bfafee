using Microsoft.AspNetCore.Authentication;
using OpenIddict.Server.AspNetCore;

namespace PetitionGovernance.WebApi.Authentication;

/// <summary>Ends the login of the browser.</summary>
internal static class LogoutEndpoint
{
    public static async Task<IResult> HandleAsync(HttpContext context)
    {
        await context.SignOutAsync(LoginCookie.Scheme);
        return Results.SignOut(new AuthenticationProperties { RedirectUri = LoginPage.Path }, [OpenIddictServerAspNetCoreDefaults.AuthenticationScheme]);
    }
}
