using Microsoft.Extensions.DependencyInjection;
using PetitionGovernance.Application.Identity;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Infrastructure.Persistence;

namespace PetitionGovernance.Infrastructure.Identity;

internal static class IdentityServices
{
    public static void AddIdentityStores(this IServiceCollection services, DatabaseSettings settings, string? keyDirectory)
    {
        services.AddSingleton(_ => TokenKeys.Of(settings, keyDirectory));
        services.AddSingleton<IPasswords, Passwords>();
        services.AddScoped<IUsers, Users>();
        services.AddScoped<IOfficers, Officers>();
        services.AddScoped<IMachineClients, MachineClients>();
        services.AddScoped<TrialInstallation>();
        services.AddOpenIddict().AddCore(core => core.UseEntityFrameworkCore().UseDbContext<PetitionDb>());
    }
}
