using Microsoft.Extensions.DependencyInjection;
using PetitionGovernance.Application.SourceGovernance;

namespace PetitionGovernance.Infrastructure.SourceGovernance;

internal static class SourceGovernanceServices
{
    public static void AddSourceGovernance(this IServiceCollection services)
    {
        services.AddScoped<VisibleItems>();
        services.AddScoped<Townships>();
    }
}
