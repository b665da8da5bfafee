using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PetitionGovernance.Application.Integration;
using PetitionGovernance.Infrastructure.Persistence;

namespace PetitionGovernance.Infrastructure.Integration;

internal static class IntegrationServices
{
    public static void AddIntegration(this IServiceCollection services, IConfiguration configuration, DatabaseProvider database)
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
        services.AddWebhooks(database);
    }

    private static void AddWebhooks(this IServiceCollection services, DatabaseProvider database)
    {
        services.AddScoped<WebhookDesk>();
        services.AddScoped<WebhookStore>();
        services.AddScoped<IWebhooks>(provider => provider.GetRequiredService<WebhookStore>());
        services.AddScoped<IDeadLetters>(provider => provider.GetRequiredService<WebhookStore>());
        services.AddSingleton<IWebhookSecrets, WebhookSecrets>();
        services.AddSingleton<WebhookHttp>();
        services.AddSingleton<IWebhookSender, WebhookSender>();
        services.AddSingleton<WebhookMetrics>();
        services.AddScoped<WebhookEyes>();
        services.AddScoped<WebhookFanOut>();
        services.AddScoped<WebhookDispatch>();
        if (database is DatabaseProvider.PostgreSQL) services.AddScoped<IDeliveryQueue, PostgresDeliveryQueue>();
        else services.AddScoped<IDeliveryQueue, PlainDeliveryQueue>();
        services.AddSingleton<WebhookDeliverer>();
        services.AddHostedService(provider => provider.GetRequiredService<WebhookDeliverer>());
    }
}
