using Microsoft.Extensions.DependencyInjection;
using PetitionGovernance.Application.Imports;

namespace PetitionGovernance.Infrastructure.Imports;

internal static class ImportServices
{
    public static void AddImports(this IServiceCollection services)
    {
        services.AddScoped<FolderImport>();
        services.AddScoped<IImportWriter, ImportWriter>();
        services.AddScoped<IImportJobs, ImportJobs>();
        services.AddScoped<RejectionReport>();
    }
}
