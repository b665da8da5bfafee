using Microsoft.AspNetCore.DataProtection;
using Microsoft.IdentityModel.Tokens;
using OpenIddict.Abstractions;
using OpenIddict.Server;
using OpenIddict.Validation.AspNetCore;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Infrastructure.Identity;
using PetitionGovernance.Infrastructure.Persistence;
using PetitionGovernance.Infrastructure.Security;
using PetitionGovernance.WebApi.CommandLine;
using static OpenIddict.Abstractions.OpenIddictConstants;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace PetitionGovernance.WebApi.Authentication;

/// <summary>Who may ask for tokens, what is in them, and how the API reads them; see docs/decisions/0005-tokens.md.</summary>
public static class AuthenticationSetup
{
    /// <summary>Registers the actor of a request, the token server and the check of tokens.</summary>
    public static void AddPetitionAuthentication(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        var database = DatabaseSettings.From(builder.Configuration);
        var security = SecuritySettings.From(builder.Configuration, database.IsTrial);
        services.AddSingleton(security);
        services.AddHttpContextAccessor();
        services.AddScoped<IActorAccessor, HttpActorAccessor>();
        services.AddHostedService<TokenPruning>();
        services.AddSingleton<CheckedTokens>();
        services.AddSingleton<LiveSessions>();
        services.AddSingleton<ISaveListener>(provider => provider.GetRequiredService<LiveSessions>());
        services.AddAuthentication(OpenIddictValidationAspNetCoreDefaults.AuthenticationScheme).AddCookie(LoginCookie.Scheme, cookie =>
        {
            cookie.Cookie.Name = "petition.login";
            cookie.Cookie.SecurePolicy = security.RequireHttps ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
            cookie.ExpireTimeSpan = TokenLifetimes.Login;
            // The page itself says where to go on: the handler would follow any parameter of that name.
            cookie.Events.OnRedirectToReturnUrl = _ => Task.CompletedTask;
        });
        services.AddAuthorization();
        services.AddAntiforgery(antiforgery =>
        {
            antiforgery.Cookie.Name = "petition.form";
            antiforgery.Cookie.SecurePolicy = security.RequireHttps ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
        });
        // It warns that these keys are not encrypted; the directory is the one of all secrets, closed to other accounts.
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        services.AddDataProtection().SetApplicationName("PetitionGovernance").PersistKeysToFileSystem(
            new DirectoryInfo(KeyDirectory.ForSessions(database, builder.Configuration["Keys:Directory"])));
        services.AddOpenIddict()
            .AddServer(server => server.Configure(security, security.PublicUrl ?? Addresses.BaseUrl(builder.Configuration)))
            .AddValidation(validation =>
            {
                validation.UseLocalServer();
                validation.UseAspNetCore();
            });
        services.AddOptions<OpenIddictServerOptions>().Configure<TokenKeys, TimeProvider>((options, keys, time) =>
        {
            options.TimeProvider = time;
            // RFC 9700 section 2.1.1: a challenge that is the verifier itself protects nobody.
            options.CodeChallengeMethods.Remove(CodeChallengeMethods.Plain);
            options.SigningCredentials.Add(new SigningCredentials(
                new ECDsaSecurityKey(keys.Signing) { KeyId = keys.SigningKeyId }, SecurityAlgorithms.EcdsaSha256));
            options.EncryptionCredentials.Add(new EncryptingCredentials(
                new SymmetricSecurityKey(keys.Encryption), SecurityAlgorithms.Aes256KW, SecurityAlgorithms.Aes256CbcHmacSha512));
        });
    }

    /// <summary>After routing, before anything that asks who is calling.</summary>
    public static void UsePetitionAuthentication(this WebApplication app)
    {
        app.UseFormGuard();
        app.UseTokens();
        app.UseLiveSessions();
        app.UseAuthorization();
    }

    /// <summary>Maps the login pages; the addresses under <c>/connect</c>; both open to everybody.</summary>
    public static void MapPetitionAuthentication(this WebApplication app)
    {
        var open = app.MapGroup("").AllowAnonymous().ExcludeFromDescription();
        open.MapMethods("/connect/authorize", [HttpMethods.Get, HttpMethods.Post], AuthorizeEndpoint.HandleAsync);
        open.MapPost("/connect/token", TokenEndpoint.HandleAsync);
        open.MapMethods("/connect/logout", [HttpMethods.Get, HttpMethods.Post], (Delegate)LogoutEndpoint.HandleAsync);
        open.MapGet(LoginPage.Path, LoginPage.Show);
        open.MapPost(LoginPage.Path, LoginPage.SubmitAsync);
        open.MapGet(PasswordPage.Path, PasswordPage.ShowAsync);
        open.MapPost(PasswordPage.Path, PasswordPage.SubmitAsync);
    }

    private static void Configure(this OpenIddictServerBuilder server, SecuritySettings security, string? issuer)
    {
        server.SetAuthorizationEndpointUris("connect/authorize").SetTokenEndpointUris("connect/token").SetEndSessionEndpointUris("connect/logout");
        server.AllowAuthorizationCodeFlow().RequireProofKeyForCodeExchange().AllowRefreshTokenFlow().AllowClientCredentialsFlow();
        server.RegisterScopes([Scopes.Profile, .. RolePermissions.Scopes]);
        server.DisableAccessTokenEncryption().SetAccessTokenLifetime(TokenLifetimes.Access).SetRefreshTokenLifetime(TokenLifetimes.Refresh);
        // One name for the server under all of its addresses; a token asked for at localhost is good at 127.0.0.1.
        if (issuer is not null) server.SetIssuer(issuer + "/");
        var host = server.UseAspNetCore().EnableAuthorizationEndpointPassthrough().EnableTokenEndpointPassthrough().EnableEndSessionEndpointPassthrough();
        if (!security.RequireHttps) host.DisableTransportSecurityRequirement();
        server.AddEventHandler<ProcessAuthenticationContext>(handler => handler.UseInlineHandler(RefuseNulCharacters).SetOrder(int.MinValue));
    }

    // No identifier holds U+0000, and PostgreSQL fails on being asked for one.
    private static ValueTask RefuseNulCharacters(ProcessAuthenticationContext context)
    {
        if (context.Request is { } request && request.GetParameters().Any(p => ((string?)p.Value)?.Contains('\0', StringComparison.Ordinal) is true))
            context.Reject(OpenIddictConstants.Errors.InvalidRequest, "参数含有不允许的字符 / A parameter holds a character that is not allowed.");
        return default;
    }
}
