using Microsoft.Extensions.DependencyInjection;
using PetitionGovernance.Application.SameMatter;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Infrastructure.Persistence;

namespace PetitionGovernance.Infrastructure.SameMatter;

internal static class SameMatterServices
{
    public static void AddSameMatter(this IServiceCollection services, DatabaseSettings settings)
    {
        if (settings.Provider is DatabaseProvider.PostgreSQL) services.AddScoped<IMatterIndex, PostgresMatterIndex>();
        else services.AddScoped<IMatterIndex, MatterIndex>();
        services.AddScoped<ISavingListener, MatterIndexing>();
        services.AddSingleton<MatterBackfill>();
        services.AddHostedService(provider => provider.GetRequiredService<MatterBackfill>());
        services.AddScoped<MatterGroups>();
        services.AddScoped<SameMatterDesk>();
        services.AddScoped<IMatterPairs, MatterPairs>();
        services.AddScoped<ISealedSubjects, SealedMatterPairs>();
        services.AddScoped<ISameMatterCandidates, SameMatterCandidates>();
    }
}
