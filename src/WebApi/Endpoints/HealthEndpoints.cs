using PetitionGovernance.Infrastructure.Persistence;
using PetitionGovernance.WebApi.Errors;

namespace PetitionGovernance.WebApi.Endpoints;

internal static class HealthEndpoints
{
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        var health = routes.MapGroup("").WithTags("Health").AllowAnonymous();
        health.MapGet("/healthz", Alive);
        health.MapGet("/readyz", Ready);
    }

    /// <summary>存活：进程在运行。</summary>
    private static HealthStatus Alive() => new("alive");

    /// <summary>就绪：数据库可用；不可用时为 503。</summary>
    private static async Task<IResult> Ready(HttpContext context, PetitionDb db, CancellationToken cancellationToken)
    {
        if (await db.Database.CanConnectAsync(cancellationToken)) return Results.Ok(new HealthStatus("ready"));
        await Problems.WriteAsync(context, ConventionErrors.Unavailable);
        return Results.Empty;
    }
}

/// <param name="Status">alive 或者 ready</param>
internal sealed record HealthStatus(string Status);
