using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Infrastructure.Audit;
using PetitionGovernance.Infrastructure.Persistence;

namespace PetitionGovernance.Infrastructure;

/// <summary>Everything behind the Application's ports.</summary>
public static class DependencyInjection
{
    public static IServiceCollection AddInfrastructure(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(TimeProvider.System);
        services.AddDatabase(DatabaseSettings.From(configuration));
        services.AddScoped<IReadStore>(provider => provider.GetRequiredService<PetitionDb>());
        services.AddScoped<IUnitOfWork, UnitOfWork>();
        services.AddScoped<AuditScribe>();
        services.AddScoped<IAuditTrail>(provider => provider.GetRequiredService<AuditScribe>());
        services.AddScoped<IIdempotencyStore, IdempotencyStore>();
        return services;
    }

    private static void AddDatabase(this IServiceCollection services, DatabaseSettings settings)
    {
        services.AddSingleton(settings);
        if (settings.Provider is DatabaseProvider.PostgreSQL)
            services.AddDbContextPool<PetitionDb, PostgresPetitionDb>(options => options.UsePostgres(settings.ConnectionString));
        else
            services.AddDbContextPool<PetitionDb, SqlitePetitionDb>(options => options.UseEmbedded(settings.ConnectionString));
    }
}
