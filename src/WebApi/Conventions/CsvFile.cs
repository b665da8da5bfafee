using System.Reflection;
using System.Text;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Net.Http.Headers;

namespace PetitionGovernance.WebApi.Conventions;

/// <summary>Lines of CSV to be saved, sent as they come; a mark tells spreadsheets that they are UTF-8.</summary>
/// <param name="name">Without ending; no personal data, for it goes into logs of others.</param>
internal sealed class CsvFile(IAsyncEnumerable<string> lines, string name) : IResult, IEndpointMetadataProvider
{
    public const string MediaType = "text/csv";

    private static readonly UTF8Encoding Marked = new(encoderShouldEmitUTF8Identifier: true);

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.Headers.CacheControl = "private, no-store";
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(name + ".csv");
        response.Headers.ContentDisposition = disposition.ToString();
        response.ContentType = $"{MediaType}; charset=utf-8";
        await response.Body.WriteAsync(Marked.GetPreamble(), httpContext.RequestAborted);
        await foreach (var line in lines.WithCancellation(httpContext.RequestAborted))
            await response.WriteAsync(line + "\r\n", httpContext.RequestAborted);
    }

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(string), [MediaType]));
}
