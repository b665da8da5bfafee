using Microsoft.Extensions.DependencyInjection;
using PetitionGovernance.Application.SameMatter;

namespace PetitionGovernance.Infrastructure.SameMatter;

internal static class SameMatterServices
{
    public static void AddSameMatter(this IServiceCollection services)
    {
        services.AddScoped<IMatterIndex, MatterIndex>();
        services.AddScoped<ISameMatterCandidates, SameMatterCandidates>();
    }
}
