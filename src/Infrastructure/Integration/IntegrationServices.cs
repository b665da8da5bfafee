using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PetitionGovernance.Application.Integration;
using PetitionGovernance.Infrastructure.Persistence;

namespace PetitionGovernance.Infrastructure.Integration;

internal static class IntegrationServices
{
    public static void AddIntegration(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(_ => IntegrationSettings.From(configuration));
        services.AddSingleton<EventSignal>();
        services.AddSingleton<ISaveListener>(provider => provider.GetRequiredService<EventSignal>());
        services.AddScoped<IEventFeed, EventFeed>();
        services.AddSingleton<IEventCursors, EventCursors>();
        services.AddScoped<EventSight>();
        services.AddSingleton<EventRelay>();
        services.AddHostedService(provider => provider.GetRequiredService<EventRelay>());
        services.AddSingleton<EventRetention>();
        services.AddHostedService(provider => provider.GetRequiredService<EventRetention>());
    }
}
