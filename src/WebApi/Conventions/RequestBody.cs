using System.Text.Json;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.WebApi.Errors;

namespace PetitionGovernance.WebApi.Conventions;

/// <summary>Keeps a JSON body until it is understood, so that a second look can say what is wrong with every field of it.</summary>
internal static class RequestBody
{
    public static void KeepJsonBodies(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        var request = context.Request;
        if (BodyType(context) is not null && request.HasJsonContentType())
        {
            if (!IsUtf8(request.ContentType) || request.Headers.ContentEncoding.Count > 0)
            {
                await Problems.WriteAsync(context, ConventionErrors.MediaType);
                return;
            }

            // In memory, and read to its end before anything is done: the size is limited, and nothing personal is ever spooled to a file.
            if (await KeepAsync(request) is not { } kept)
            {
                await Problems.WriteAsync(context, ConventionErrors.BodyTooLarge);
                return;
            }

            request.Body = kept;
        }

        await next(context);
    });

    // A body that is too large is still read (the server stops it well beyond), or its sender would see a broken connection instead of the answer.
    public static async Task<MemoryStream?> KeepAsync(HttpRequest request)
    {
        var kept = new MemoryStream();
        var buffer = new byte[16 * 1024];
        var length = 0L;
        for (int read; (read = await request.Body.ReadAsync(buffer, request.HttpContext.RequestAborted)) > 0;)
        {
            length += read;
            if (length <= ConventionErrors.MaxBodyBytes) kept.Write(buffer, 0, read);
        }

        kept.Position = 0;
        return length <= ConventionErrors.MaxBodyBytes ? kept : null;
    }

    public static IReadOnlyDictionary<string, IReadOnlyList<FieldError>> Explain(HttpContext context, JsonException failure)
    {
        var options = context.RequestServices.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions;
        return context.Request.Body is MemoryStream kept
            ? JsonDiagnosis.Explain(kept.GetBuffer().AsMemory(0, (int)kept.Length), BodyType(context)!, options, failure)
            : new Dictionary<string, IReadOnlyList<FieldError>> { [JsonDiagnosis.Whole] = [JsonExpectations.NotJson(failure)] };
    }

    public static Type? BodyType(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<IAcceptsMetadata>()?.RequestType;

    private static bool IsUtf8(string? contentType) =>
        !MediaTypeHeaderValue.TryParse(contentType, out var type) || !type.Charset.HasValue
        || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase) || type.Charset.Equals("\"utf-8\"", StringComparison.OrdinalIgnoreCase);
}
