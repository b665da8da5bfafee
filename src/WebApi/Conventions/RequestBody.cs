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
    public static void KeepJsonBodies(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (BodyType(context) is null || !context.Request.HasJsonContentType()) return next(context);
        if (!IsUtf8(context.Request.ContentType)) return Problems.WriteAsync(context, ConventionErrors.MediaType);
        // As large as the largest body: nothing personal is ever spooled to a temporary file.
        context.Request.EnableBuffering(ConventionErrors.MaxBodyBytes, ConventionErrors.MaxBodyBytes);
        return next(context);
    });

    public static IReadOnlyDictionary<string, IReadOnlyList<FieldError>> Explain(HttpContext context, JsonException failure)
    {
        var options = context.RequestServices.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions;
        context.Request.Body.Position = 0;
        using var copy = new MemoryStream();
        context.Request.Body.CopyTo(copy);
        return JsonDiagnosis.Explain(copy.GetBuffer().AsMemory(0, (int)copy.Length), BodyType(context) ?? typeof(object), options, failure);
    }

    public static Type? BodyType(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<IAcceptsMetadata>()?.RequestType;

    private static bool IsUtf8(string? contentType) =>
        !MediaTypeHeaderValue.TryParse(contentType, out var type) || !type.Charset.HasValue
        || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase) || type.Charset.Equals("\"utf-8\"", StringComparison.OrdinalIgnoreCase);
}
