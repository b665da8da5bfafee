using Microsoft.Extensions.DependencyInjection;
using PetitionGovernance.Application.Reporting;
using PetitionGovernance.Application.Reporting.Papers;

namespace PetitionGovernance.Infrastructure.Reporting;

internal static class ReportingServices
{
    public static void AddReporting(this IServiceCollection services)
    {
        services.AddScoped<ReportDesk>();
        services.AddSingleton<IReportPapers, ReportPapers>();
    }
}
