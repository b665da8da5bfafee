using Microsoft.Extensions.DependencyInjection;
using PetitionGovernance.Application.Screening;
using PetitionGovernance.Infrastructure.Persistence;

namespace PetitionGovernance.Infrastructure.Screening;

internal static class ScreeningServices
{
    public static void AddScreening(this IServiceCollection services)
    {
        services.AddScoped<FactGathering>();
        services.AddScoped<IScreeningEntries, ScreeningEntries>();
        services.AddScoped<IDivisionRuleSets, DivisionRuleSetStore>();
        services.AddSingleton<RuleSetLibrary>();
        services.AddSingleton<IRuleSets>(provider => provider.GetRequiredService<RuleSetLibrary>());
        services.AddSingleton<ISaveListener>(provider => provider.GetRequiredService<RuleSetLibrary>());
    }
}
