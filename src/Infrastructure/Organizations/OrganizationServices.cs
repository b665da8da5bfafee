using Microsoft.Extensions.DependencyInjection;
using PetitionGovernance.Application.Organizations;
using PetitionGovernance.Infrastructure.Persistence;

namespace PetitionGovernance.Infrastructure.Organizations;

internal static class OrganizationServices
{
    public static void AddOrganizations(this IServiceCollection services)
    {
        services.AddScoped<OrganizationStore>();
        services.AddScoped<IOrganizations>(provider => provider.GetRequiredService<OrganizationStore>());
        services.AddScoped<IResponsibilities>(provider => provider.GetRequiredService<OrganizationStore>());
        services.AddSingleton<OrganizationDirectory>();
        services.AddSingleton<IOrganizationDirectory>(provider => provider.GetRequiredService<OrganizationDirectory>());
        services.AddSingleton<ISaveListener>(provider => provider.GetRequiredService<OrganizationDirectory>());
        services.AddSingleton<ResponsibilityDirectory>();
        services.AddSingleton<IResponsibilityDirectory>(provider => provider.GetRequiredService<ResponsibilityDirectory>());
        services.AddSingleton<ISaveListener>(provider => provider.GetRequiredService<ResponsibilityDirectory>());
        services.AddScoped<OrganizationsSeed>();
    }
}
