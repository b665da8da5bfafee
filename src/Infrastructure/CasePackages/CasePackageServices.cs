using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PetitionGovernance.Application.CasePackages;
using PetitionGovernance.Application.Shared.Ports;

namespace PetitionGovernance.Infrastructure.CasePackages;

internal static class CasePackageServices
{
    private const int MostDays = 3_650;

    public static void AddCasePackages(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(_ => new CasePackageSettings(
            WatchDays: Number(configuration, "WatchDays", 90),
            WarnDays: Number(configuration, "WarnDays", 15)));
        // Each 0 switches its criterion off.
        services.AddSingleton(_ => new SuggestionCriteria(
            AgeDays: Number(configuration, "Suggest:AgeDays", 365, least: 0),
            Repeats: Number(configuration, "Suggest:Repeats", 2, least: 0),
            HeadCount: Number(configuration, "Suggest:HeadCount", 5, least: 0),
            FailedRounds: Number(configuration, "Suggest:FailedRounds", 2, least: 0),
            HigherLevel: Number(configuration, "Suggest:HigherLevel", 1, least: 0)));
        services.AddScoped<PackageDesk>();
        services.AddScoped<ICasePackages, StoredCasePackages>();
        services.AddScoped<PackageStalling>();
        services.AddScoped<PackageLedger>();
        services.AddScoped<ISealedSubjects, SealedPackages>();
        services.AddSingleton<PackageStallJob>();
        services.AddHostedService(provider => provider.GetRequiredService<PackageStallJob>());
    }

    /// <exception cref="InvalidOperationException">Not a number within bounds; the message says which key to set.</exception>
    private static int Number(IConfiguration configuration, string name, int otherwise, int least = 1)
    {
        var key = $"CasePackages:{name}";
        if (configuration[key] is not { Length: > 0 } text) return otherwise;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= MostDays
            ? number
            : throw new InvalidOperationException($"{key} 须为 {least} 至 {MostDays} 的整数 / must be an integer from {least} to {MostDays}.");
    }
}
