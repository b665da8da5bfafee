using Microsoft.Extensions.DependencyInjection;
using PetitionGovernance.Application.Accountability;
using PetitionGovernance.Application.Shared.Ports;

namespace PetitionGovernance.Infrastructure.Accountability;

internal static class AccountabilityServices
{
    public static void AddAccountability(this IServiceCollection services)
    {
        services.AddScoped<ReferralDesk>();
        services.AddScoped<IAccountabilityReferrals, AccountabilityReferrals>();
        services.AddScoped<ISealedSubjects, SealedReferrals>();
    }
}
