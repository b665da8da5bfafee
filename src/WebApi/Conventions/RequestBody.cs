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
            var kept = new MemoryStream();
            await request.Body.CopyToAsync(kept, context.RequestAborted);
            kept.Position = 0;
            request.Body = kept;
        }

        await next(context);
    });

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
