using OpenIddict.Abstractions;
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
        await using var scope = app.Services.CreateAsyncScope();
        HttpActorAccessor.ActAsSystem(scope.ServiceProvider);
        await UpdateSchemaAsync(scope.ServiceProvider.GetRequiredService<SchemaUpdate>(), settings, stopping);
        if (settings.MigrateAtStart) await scope.ServiceProvider.GetRequiredService<OrganizationsSeed>().SeedAsync(stopping);

        var known = app.Services.GetRequiredService<SecuritySettings>().PublicUrl ?? Addresses.BaseUrl(app.Configuration);
        var administrator = settings.IsTrial
            ? await scope.ServiceProvider.GetRequiredService<TrialInstallation>().EnsureAsync(known ?? Addresses.Default, stopping)
            : null;
        if (known is not null) await RegisterClientsAsync(scope.ServiceProvider, known, stopping);
        app.Lifetime.ApplicationStarted.Register(() => StartedAsync(app, known, settings, administrator).GetAwaiter().GetResult());
    }

    private static async Task UpdateSchemaAsync(SchemaUpdate schema, DatabaseSettings settings, CancellationToken cancellationToken)
    {
        if (settings.MigrateAtStart) await schema.ApplyAsync(cancellationToken);
        else if (await schema.IsPendingAsync(cancellationToken))
        {
            throw new InvalidOperationException(
                "数据库结构不是本版本的：请先运行主程序命令 migrate，或者设置 Database:MigrateAtStart=true。"
                + " / The database schema is not the one of this version: run the host command migrate first, or set Database:MigrateAtStart=true.");
        }
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
