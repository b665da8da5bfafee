using Microsoft.Extensions.DependencyInjection;
using PetitionGovernance.Application.Screening;

namespace PetitionGovernance.Infrastructure.Screening;

internal static class ScreeningServices
{
    public static void AddScreening(this IServiceCollection services)
    {
        services.AddScoped<FactGathering>();
        services.AddScoped<IScreeningEntries, ScreeningEntries>();
        services.AddSingleton<IRuleSets, RuleSetLibrary>();
    }
}
