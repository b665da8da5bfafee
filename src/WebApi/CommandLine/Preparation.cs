using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;
using OpenIddict.Abstractions;
using OpenIddict.Server;
using OpenIddict.Validation;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Infrastructure.Identity;
using PetitionGovernance.Infrastructure.Organizations;
using PetitionGovernance.Infrastructure.Persistence;
using PetitionGovernance.WebApi.Authentication;

namespace PetitionGovernance.WebApi.CommandLine;

/// <summary>What is done before the first request is answered: schema, clients, and in trial the first users.</summary>
public static class Preparation
{
    /// <exception cref="InvalidOperationException">Something has to be set or done first; the message says what.</exception>
    public static async Task PrepareAsync(this WebApplication app)
    {
        var stopping = app.Lifetime.ApplicationStopping;
        var settings = app.Services.GetRequiredService<DatabaseSettings>();
        var known = app.Services.GetRequiredService<SecuritySettings>().PublicUrl ?? Addresses.BaseUrl(app.Configuration);
        await using var scope = app.Services.CreateAsyncScope();
        var warm = Task.Run(() => WarmUp(app), stopping);
        var administrator = await ActingAsSystem.DoAsync(() => InstallAsync(scope.ServiceProvider, settings, known, stopping));
        if (known is not null) await RegisterClientsAsync(scope.ServiceProvider, known, stopping);
        await warm;
        app.Lifetime.ApplicationStarted.Register(() => StartedAsync(app, known, settings, administrator).GetAwaiter().GetResult());
    }

    /// <returns>The administrator at the first start of a trial.</returns>
    private static async Task<TrialPassword?> InstallAsync(IServiceProvider services, DatabaseSettings settings, string? baseUrl, CancellationToken cancellationToken)
    {
        var schema = services.GetRequiredService<SchemaUpdate>();
        await (settings.MigrateAtStart ? schema.ApplyAsync(cancellationToken) : schema.EnsureCurrentAsync(cancellationToken));
        if (settings.MigrateAtStart) await services.GetRequiredService<OrganizationsSeed>().SeedAsync(cancellationToken);
        return settings.IsTrial ? await services.GetRequiredService<TrialInstallation>().EnsureAsync(baseUrl ?? Addresses.Default, cancellationToken) : null;
    }

    // What the first request needs is made while the database is: keys are loaded, or in trial generated, and every route is built.
    private static void WarmUp(WebApplication app)
    {
        _ = app.Services.GetRequiredService<IOptionsMonitor<OpenIddictServerOptions>>().CurrentValue;
        _ = app.Services.GetRequiredService<IOptionsMonitor<OpenIddictValidationOptions>>().CurrentValue;
        _ = app.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("warm-up").Protect([0]);
        foreach (var source in ((IEndpointRouteBuilder)app).DataSources) _ = source.Endpoints;
    }

    private static Task RegisterClientsAsync(IServiceProvider services, string baseUrl, CancellationToken cancellationToken) =>
        PublicClients.RegisterAsync(services.GetRequiredService<IOpenIddictApplicationManager>(), baseUrl, cancellationToken);

    private static async Task StartedAsync(WebApplication app, string? known, DatabaseSettings settings, TrialPassword? administrator)
    {
        var baseUrl = known ?? Addresses.Speakable(app.Urls) ?? Addresses.Default;
        if (known is null)
        {
            // The system chose the port.
            await using var scope = app.Services.CreateAsyncScope();
            await RegisterClientsAsync(scope.ServiceProvider, baseUrl, app.Lifetime.ApplicationStopping);
            if (settings.IsTrial) scope.ServiceProvider.GetRequiredService<TrialInstallation>().PointTo(baseUrl);
        }

        if (settings.IsTrial) await Console.Out.WriteLineAsync(TrialBanner.Of(baseUrl, settings.DataDirectory, administrator));
    }
}
