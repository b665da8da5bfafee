using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PetitionGovernance.Application.Mediation;
using PetitionGovernance.Application.Shared.Ports;

namespace PetitionGovernance.Infrastructure.Mediation;

internal static class MediationServices
{
    private const string Target = "Mediation:KeyDisputeTarget";
    private const decimal DefaultTarget = 85;
    private const decimal Whole = 100;

    public static void AddMediation(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(_ => TargetFrom(configuration));
        services.AddScoped<MediationDesk>();
        services.AddScoped<IMediationCases, MediationCases>();
        services.AddScoped<ISealedSubjects, SealedMediations>();
    }

    private static KeyDisputeTarget TargetFrom(IConfiguration configuration)
    {
        if (configuration[Target] is not { } text) return new KeyDisputeTarget(DefaultTarget);
        return decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent) && percent is > 0 and <= Whole
            ? new KeyDisputeTarget(percent)
            : throw new InvalidOperationException($"{Target} must be a percentage above 0 and up to {Whole}, not '{text}'.");
    }
}
