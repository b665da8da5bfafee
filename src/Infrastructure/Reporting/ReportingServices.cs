using Microsoft.Extensions.DependencyInjection;
using PetitionGovernance.Application.Reporting;

namespace PetitionGovernance.Infrastructure.Reporting;

internal static class ReportingServices
{
    public static void AddReporting(this IServiceCollection services) => services.AddScoped<ReportDesk>();
}
