using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PetitionGovernance.Application.Imports;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Infrastructure.Attachments;
using PetitionGovernance.Infrastructure.Persistence;

namespace PetitionGovernance.Infrastructure.Imports;

internal static class ImportServices
{
    private const long Megabyte = 1024 * 1024;
    private const int DefaultMegabytes = 200;
    private const int DefaultUnpackedMegabytes = 2048;
    private const int MostMegabytes = 1024 * 1024;
    private const int MostWaiting = 20;

    public static void AddImports(this IServiceCollection services, DatabaseSettings settings, IConfiguration configuration)
    {
        services.AddScoped<FolderImport>();
        services.AddScoped<IImportWriter, ImportWriter>();
        services.AddScoped<IImportJobs, ImportJobs>();
        services.AddScoped<RejectionReport>();
        services.AddScoped<ImportDesk>();
        services.AddSingleton(_ => new ImportLimits(
            Megabytes(configuration, "Imports:MaxMegabytes", DefaultMegabytes), Megabytes(configuration, "Imports:MaxUnpackedMegabytes", DefaultUnpackedMegabytes), MostWaiting));
        services.AddKeyedSingleton<IFileStore>(ImportArchives.Store, (_, _) => new FileStore(Path.Combine(settings.DataDirectory, ImportArchives.Store)));
        services.AddSingleton(provider => new ImportArchives((FileStore)provider.GetRequiredKeyedService<IFileStore>(ImportArchives.Store), provider.GetRequiredService<ImportLimits>()));
        services.AddSingleton<IImportArchives>(provider => provider.GetRequiredService<ImportArchives>());
        services.AddSingleton<ImportSignal>();
        services.AddSingleton<ISaveListener>(provider => provider.GetRequiredService<ImportSignal>());
        services.AddSingleton<ImportRunner>();
        services.AddHostedService(provider => provider.GetRequiredService<ImportRunner>());
    }

    private static long Megabytes(IConfiguration configuration, string key, int unlessSet)
    {
        if (configuration[key] is not { } text) return unlessSet * Megabyte;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= MostMegabytes
            ? number * Megabyte
            : throw new InvalidOperationException($"{key} must be 1 to {MostMegabytes}, not '{text}'.");
    }
}
