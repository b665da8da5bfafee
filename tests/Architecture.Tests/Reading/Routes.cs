using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Infrastructure;
using PetitionGovernance.WebApi.Conventions;

namespace PetitionGovernance.Architecture.Tests.Reading;

/// <summary>The endpoints as the framework builds them, on a host that is never started and opens neither port nor database.</summary>
internal static class Routes
{
    public static IReadOnlyList<RouteEndpoint> MappedBy(IReadOnlyList<MethodInfo> mappers)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ApplicationName = typeof(ApiConventions).Assembly.GetName().Name });
        builder.Logging.ClearProviders();
        builder.Services.AddApplication();
        builder.Services.AddInfrastructure(builder.Configuration);
        builder.Services.AddApiConventions();
        builder.Services.AddAuthorization();
        using var app = builder.Build();
        var api = app.MapGroup("/api/v1").RequireAuthorization();
        foreach (var map in mappers) map.Invoke(null, [api]);
        return [.. ((IEndpointRouteBuilder)app).DataSources.SelectMany(s => s.Endpoints).OfType<RouteEndpoint>()];
    }
}
