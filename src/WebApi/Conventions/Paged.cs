using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;
using PetitionGovernance.Application.Shared;

namespace PetitionGovernance.WebApi.Conventions;

/// <summary>A page, and a <c>Link</c> to the next one that keeps all other conditions.</summary>
internal sealed class Paged<T>(Page<T> page) : IResult, IEndpointMetadataProvider
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        if (page.NextCursor is { } cursor) httpContext.Response.Headers.Link = $"<{Next(httpContext.Request, cursor)}>; rel=\"next\"";
        httpContext.Response.Headers.CacheControl = "private, no-cache";
        return httpContext.Response.WriteAsJsonAsync(page, httpContext.RequestAborted);
    }

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(Page<T>), ["application/json"]));

    private static string Next(HttpRequest request, string cursor)
    {
        var others = request.Query.Where(q => q.Key != "cursor").SelectMany(q => q.Value, (q, value) => KeyValuePair.Create(q.Key, value));
        return request.PathBase + request.Path + QueryString.Create(others.Append(KeyValuePair.Create("cursor", (string?)cursor)));
    }
}
