using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.WebApi.Errors;

namespace PetitionGovernance.WebApi.Conventions;

/// <summary>What holds for every endpoint.</summary>
internal static class ApiConventions
{
    private const int MaxTargetLength = 8 * 1024;

    public static IServiceCollection AddApiConventions(this IServiceCollection services)
    {
        services.Configure<KestrelServerOptions>(kestrel =>
        {
            kestrel.AddServerHeader = false;
            // Our own limit is lower and says why; see RequestBody.
            kestrel.Limits.MaxRequestBodySize = 16L * ConventionErrors.MaxBodyBytes;
            // The server would answer 414 without a word; we set the same limit ourselves and say why.
            kestrel.Limits.MaxRequestLineSize = 8 * MaxTargetLength;
            RejectedRequests.Watch(kestrel);
        });
        services.Configure<JsonOptions>(json => StrictJson.Configure(json.SerializerOptions));
        services.Configure<RouteHandlerOptions>(handlers => handlers.ThrowOnBadRequest = true);
        services.AddHttpContextAccessor();
        services.AddScoped<IIdempotencyKey, IdempotencyKey>();
        return services;
    }

    public static void UseApiConventions(this WebApplication app)
    {
        RejectedRequests.Answer(app);
        app.UseSecurityHeaders();
        app.UseMiddleware<ProblemMiddleware>();
        app.Use((context, next) => TargetLength(context.Request) > MaxTargetLength
            ? Problems.WriteAsync(context, ConventionErrors.UriTooLong)
            : next(context));
        app.UseRouting();
        app.GuardAddresses();
        app.RefuseUnacceptable();
        app.KeepJsonBodies();
    }

    /// <summary>The group all endpoints of the API belong to.</summary>
    public static RouteGroupBuilder MapApi(this IEndpointRouteBuilder routes) => routes.MapGroup("/api/v1").WithMetadata(new StrictAddress());

    private static int TargetLength(HttpRequest request) => request.Path.Value!.Length + request.QueryString.Value!.Length;
}
