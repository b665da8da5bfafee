using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;
using Microsoft.OpenApi;
using PetitionGovernance.WebApi.OpenApi.Examples;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace PetitionGovernance.WebApi.OpenApi;

/// <summary>Shows the example of a body where there is one.</summary>
internal sealed partial class ExampleWords(IOptions<JsonOptions> json) : IOperationFilter
{
    private readonly JsonSerializerOptions options = new(json.Value.SerializerOptions) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        if (context.ApiDescription.BodyType() is not { } body || BodyExamples.Of(body, Constraint().Replace(context.ApiDescription.RelativePath ?? "", "")) is not { } example) return;
        foreach (var (_, media) in operation.RequestBody?.Content ?? new Dictionary<string, OpenApiMediaType>()) media.Example = ToJson(example);
    }

    // The writer of the document leaves an empty example out, and a reader would be shown an invented one: there the null fields stand.
    private JsonNode? ToJson(object example) =>
        JsonSerializer.SerializeToNode(example, example.GetType(), options) is JsonObject { Count: > 0 } filled
            ? filled
            : JsonSerializer.SerializeToNode(example, example.GetType(), json.Value.SerializerOptions);

    // {id:guid} is {id} in the document.
    [GeneratedRegex(@":[^}]+(?=\})")]
    private static partial Regex Constraint();
}
