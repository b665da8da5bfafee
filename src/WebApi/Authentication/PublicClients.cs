using OpenIddict.Abstractions;
using PetitionGovernance.Infrastructure.Identity;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace PetitionGovernance.WebApi.Authentication;

/// <summary>The product's own clients, through which people log in: Swagger UI, and scripts.</summary>
internal static class PublicClients
{
    public const string SwaggerUi = "swagger-ui";

    /// <summary>The page at <c>/</c>.</summary>
    public const string Page = "page";

    /// <summary>Swagger UI comes back to where the server is now.</summary>
    public static async Task RegisterAsync(IOpenIddictApplicationManager applications, string baseUrl, CancellationToken cancellationToken)
    {
        await PutAsync(applications, SwaggerUi, "Swagger UI", [new Uri(baseUrl + "/swagger/oauth2-redirect.html")], cancellationToken);
        await PutAsync(applications, Page, "信访工作一览 Overview", [new Uri(baseUrl + "/")], cancellationToken);
        await PutAsync(applications, TrialInstallation.InteractiveClient, "命令行 Command line",
            [new Uri(TrialInstallation.InteractiveRedirect), new Uri("http://localhost/callback")], cancellationToken);
    }

    private static async Task PutAsync(
        IOpenIddictApplicationManager applications, string clientId, string name, Uri[] redirectUris, CancellationToken cancellationToken)
    {
        var existing = await applications.FindByClientIdAsync(clientId, cancellationToken);
        var known = new OpenIddictApplicationDescriptor();
        if (existing is not null) await applications.PopulateAsync(known, existing, cancellationToken);
        var wanted = Describe(clientId, name, redirectUris);
        if (existing is null) await applications.CreateAsync(wanted, cancellationToken);
        else if (!known.RedirectUris.SetEquals(wanted.RedirectUris) || !known.Permissions.SetEquals(wanted.Permissions))
            await applications.UpdateAsync(existing, wanted, cancellationToken);
    }

    private static OpenIddictApplicationDescriptor Describe(string clientId, string name, Uri[] redirectUris)
    {
        var descriptor = new OpenIddictApplicationDescriptor
        {
            ClientId = clientId,
            ClientType = ClientTypes.Public,
            ConsentType = ConsentTypes.Implicit,
            DisplayName = name,
            Permissions =
            {
                Permissions.Endpoints.Authorization, Permissions.Endpoints.Token, Permissions.Endpoints.EndSession,
                Permissions.GrantTypes.AuthorizationCode, Permissions.GrantTypes.RefreshToken, Permissions.ResponseTypes.Code, Permissions.Scopes.Profile,
            },
            Requirements = { Requirements.Features.ProofKeyForCodeExchange },
        };
        descriptor.RedirectUris.UnionWith(redirectUris);
        return descriptor;
    }
}
