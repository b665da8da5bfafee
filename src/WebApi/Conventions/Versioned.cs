using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Net.Http.Headers;

namespace PetitionGovernance.WebApi.Conventions;

/// <summary>200 with the record and its version as <c>ETag</c>; 304 when the reader has that version already.</summary>
/// <param name="asOfToday">The answer changes with the day as well (lights, next actions): never 304.</param>
internal sealed class Versioned<T>(T value, int version, bool asOfToday = false) : IResult, IEndpointMetadataProvider
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        var tag = ETags.Write(httpContext, version);
        if (!asOfToday && HttpMethods.IsGet(httpContext.Request.Method) && ETags.ReaderHas(httpContext.Request, tag))
        {
            httpContext.Response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        return httpContext.Response.WriteAsJsonAsync(value, httpContext.RequestAborted);
    }

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder)
    {
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(T), ["application/json"]));
        builder.Metadata.Add(GivesETag.Instance);
    }
}

/// <summary>201 with the new record, its address and its version as <c>ETag</c>.</summary>
internal sealed class Created<T>(string location, T value, int version) : IResult, IEndpointMetadataProvider
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        ETags.Write(httpContext, version);
        httpContext.Response.StatusCode = StatusCodes.Status201Created;
        httpContext.Response.Headers.Location = location;
        return httpContext.Response.WriteAsJsonAsync(value, httpContext.RequestAborted);
    }

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder)
    {
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status201Created, typeof(T), ["application/json"]));
        builder.Metadata.Add(GivesETag.Instance);
    }
}

/// <summary>202 with the job that goes on behind the request, its address and its version as <c>ETag</c>.</summary>
internal sealed class Accepted<T>(string location, T job, int version) : IResult, IEndpointMetadataProvider
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        ETags.Write(httpContext, version);
        httpContext.Response.StatusCode = StatusCodes.Status202Accepted;
        httpContext.Response.Headers.Location = location;
        return httpContext.Response.WriteAsJsonAsync(job, httpContext.RequestAborted);
    }

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder)
    {
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status202Accepted, typeof(T), ["application/json"]));
        builder.Metadata.Add(GivesETag.Instance);
    }
}

/// <summary>Marks endpoints that answer with an <c>ETag</c>, for the documentation.</summary>
internal sealed class GivesETag
{
    public static readonly GivesETag Instance = new();
}

internal static class ETags
{
    public static EntityTagHeaderValue Write(HttpContext context, int version)
    {
        var tag = new EntityTagHeaderValue($"\"{version}\"");
        context.Response.GetTypedHeaders().ETag = tag;
        // What a record looks like depends on who looks.
        context.Response.Headers.CacheControl = "private, no-cache";
        return tag;
    }

    public static bool ReaderHas(HttpRequest request, EntityTagHeaderValue tag) =>
        EntityTagHeaderValue.TryParseList(request.Headers.IfNoneMatch, out var known)
        && known.Any(k => k.Equals(EntityTagHeaderValue.Any) || k.Compare(tag, useStrongComparison: false));
}
