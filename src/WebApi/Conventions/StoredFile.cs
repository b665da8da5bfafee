using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Net.Http.Headers;

namespace PetitionGovernance.WebApi.Conventions;

/// <summary>A kept file to be saved by whoever asked for it; a browser neither shows nor runs it, and nothing keeps a copy on the way.</summary>
internal sealed class StoredFile(Stream content, string name, string mediaType, long length, string sha256) : IResult, IEndpointMetadataProvider
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        await using var file = content;
        var response = httpContext.Response;
        response.Headers.CacheControl = "private, no-store";
        response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        response.Headers["Repr-Digest"] = $"sha-256=:{Convert.ToBase64String(Convert.FromHexString(sha256))}:";
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(name);
        response.Headers.ContentDisposition = disposition.ToString();
        response.ContentType = mediaType;
        response.ContentLength = length;
        await file.CopyToAsync(response.Body, httpContext.RequestAborted);
    }

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(DocxBody), ["application/octet-stream"]));
}
