using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Net.Http.Headers;

namespace PetitionGovernance.WebApi.Conventions;

/// <summary>A Word file to be saved, with its digest; nothing keeps a copy on the way.</summary>
/// <param name="name">Without ending; kind and number only, for it goes into logs of others.</param>
/// <param name="version">For the <c>ETag</c>; null for what never changes.</param>
internal sealed class DocxFile(byte[] content, string name, string sha256, int? version) : IResult, IEndpointMetadataProvider
{
    public const string MediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        if (version is { } known) ETags.Write(httpContext, known);
        response.Headers.CacheControl = "private, no-store";
        response.Headers["Repr-Digest"] = $"sha-256=:{Convert.ToBase64String(Convert.FromHexString(sha256))}:";
        // RFC 6266: a name in ASCII for the old, the true one beside it.
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(name + ".docx");
        response.Headers.ContentDisposition = disposition.ToString();
        response.ContentType = MediaType;
        response.ContentLength = content.Length;
        return response.Body.WriteAsync(content, httpContext.RequestAborted).AsTask();
    }

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(DocxBody), [MediaType]));
}
