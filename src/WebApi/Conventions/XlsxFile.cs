using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace PetitionGovernance.WebApi.Conventions;

/// <summary>A workbook to be saved; nothing keeps a copy on the way.</summary>
/// <param name="name">Without ending; no personal data, for it goes into logs of others.</param>
internal sealed class XlsxFile(byte[] content, string name) : IResult, IEndpointMetadataProvider
{
    public const string MediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.Headers.CacheControl = "private, no-store";
        // RFC 6266: a name in ASCII for the old, the true one beside it.
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(name + ".xlsx");
        response.Headers.ContentDisposition = disposition.ToString();
        response.ContentType = MediaType;
        response.ContentLength = content.Length;
        return response.Body.WriteAsync(content, httpContext.RequestAborted).AsTask();
    }

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(FileContentResult), [MediaType]));
}
