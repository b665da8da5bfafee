using Microsoft.AspNetCore.Http.Features;

namespace PetitionGovernance.WebApi.Authentication;

/// <summary>Reads the forms sent to the login pages and the token server before anybody else does: one that cannot be read is the client's error.</summary>
internal static class FormGuard
{
    private const long MaxBytes = 16 * 1024;

    public static void UseFormGuard(this IApplicationBuilder app) => app.UseWhen(
        context => context.Request.HasFormContentType && (context.Request.Path.StartsWithSegments("/connect") || context.Request.Path.StartsWithSegments("/account")),
        forms => forms.Use(async (context, next) =>
        {
            if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit) limit.MaxRequestBodySize = MaxBytes;
            try
            {
                await context.Request.ReadFormAsync(context.RequestAborted);
            }
            catch (InvalidDataException)
            {
                context.Response.StatusCode = StatusCodes.Status400BadRequest;
                return;
            }

            await next(context);
        }));
}
