using AutoMapper;
using FluentValidation;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace PetitionGovernance.Application.Shared.Pipeline;

/// <summary>The whole of MediatR's wiring: an upgrade of the library changes this file alone.</summary>
public static class ApplicationPipeline
{
    private static readonly Type[] HandlerKinds = [typeof(IRequestHandler<,>), typeof(INotificationHandler<>)];

    /// <param name="mapperLicence">The operator's licence key of AutoMapper, if there is one; see decision 0003.</param>
    public static IServiceCollection AddApplication(this IServiceCollection services, string? mapperLicence = null)
    {
        var assembly = typeof(ApplicationPipeline).Assembly;
        services.AddScoped<ServiceFactory>(provider => provider.GetRequiredService);
        services.AddScoped<IMediator, Mediator>();
        foreach (var type in assembly.GetTypes().Where(t => t is { IsAbstract: false, IsGenericTypeDefinition: false }))
        {
            foreach (var contract in type.GetInterfaces().Where(i => i.IsGenericType && HandlerKinds.Contains(i.GetGenericTypeDefinition())))
                services.AddTransient(contract, type);
        }

        services.AddSingleton<IConfigurationProvider>(provider =>
            new MapperConfiguration(
                maps =>
                {
                    if (!string.IsNullOrWhiteSpace(mapperLicence)) maps.LicenseKey = mapperLicence;
                    maps.AddMaps(assembly);
                },
                provider.GetRequiredService<ILoggerFactory>()));
        services.AddValidatorsFromAssembly(assembly, ServiceLifetime.Singleton, includeInternalTypes: true);

        // Outermost first.
        services.AddTransient(typeof(IPipelineBehavior<,>), typeof(ObservedBehaviour<,>));
        services.AddTransient(typeof(IPipelineBehavior<,>), typeof(SealedWatchBehaviour<,>));
        services.AddTransient(typeof(IPipelineBehavior<,>), typeof(AuthorizationBehaviour<,>));
        services.AddTransient(typeof(IPipelineBehavior<,>), typeof(ValidationBehaviour<,>));
        services.AddTransient(typeof(IPipelineBehavior<,>), typeof(UnitOfWorkBehaviour<,>));
        services.AddTransient(typeof(IPipelineBehavior<,>), typeof(IdempotencyBehaviour<,>));
        return services;
    }
}
