using Microsoft.Extensions.DependencyInjection;
using PetitionGovernance.Application.Legal;
using PetitionGovernance.Infrastructure.Persistence;

namespace PetitionGovernance.Infrastructure.Legal;

internal static class LegalServices
{
    public static void AddOfficialTexts(this IServiceCollection services)
    {
        services.AddScoped<IOfficialTextLoadings, OfficialTextStore>();
        services.AddSingleton<OfficialTextLibrary>();
        services.AddSingleton<IOfficialTexts>(provider => provider.GetRequiredService<OfficialTextLibrary>());
        services.AddSingleton<ISaveListener>(provider => provider.GetRequiredService<OfficialTextLibrary>());
    }
}
