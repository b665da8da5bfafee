using Microsoft.AspNetCore.Antiforgery;

namespace PetitionGovernance.WebApi.Authentication;

/// <summary>Reads what was posted to an account page.</summary>
internal static class AccountForm
{
    public const string ReturnUrl = "returnUrl";

    /// <returns>Null where it is not a form, or not sent from our own page.</returns>
    public static async Task<IFormCollection?> ReadAsync(HttpContext context)
    {
        try
        {
            if (!context.Request.HasFormContentType) return null;
            var form = await context.Request.ReadFormAsync(context.RequestAborted);
            await context.RequestServices.GetRequiredService<IAntiforgery>().ValidateRequestAsync(context);
            return form;
        }
        catch (AntiforgeryValidationException)
        {
            return null;
        }
    }

    /// <summary>Only a place on this server, encoded as an address: anything else would let a link to our login page lead elsewhere.</summary>
    public static string Local(string? returnUrl) =>
        returnUrl is ['/', ..] && !returnUrl.StartsWith("//", StringComparison.Ordinal) && !returnUrl.StartsWith("/\\", StringComparison.Ordinal)
            && returnUrl.All(c => c is > ' ' and <= '~')
            ? returnUrl
            : "/swagger/";

    public static string With(string path, string returnUrl) => path + QueryString.Create(ReturnUrl, returnUrl);
}
