using Microsoft.Extensions.DependencyInjection;
using PetitionGovernance.Application.Reporting;
using PetitionGovernance.Application.Reporting.Papers;
using PetitionGovernance.Application.Reporting.Trends;

namespace PetitionGovernance.Infrastructure.Reporting;

internal static class ReportingServices
{
    public static void AddReporting(this IServiceCollection services)
    {
        services.AddScoped<ReportDesk>();
        services.AddScoped<TrendDesk>();
        services.AddSingleton<IReportPapers, ReportPapers>();
    }
}
