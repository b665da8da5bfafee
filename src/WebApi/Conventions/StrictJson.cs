using System.Collections;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace PetitionGovernance.WebApi.Conventions;

/// <summary>What the API takes and gives as JSON: names are exact, nothing is converted, nothing is ignored.</summary>
internal static class StrictJson
{
    public const int MaxDepth = 32;

    public static void Configure(JsonSerializerOptions options)
    {
        options.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        options.PropertyNameCaseInsensitive = false;
        options.NumberHandling = JsonNumberHandling.Strict;
        options.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
        options.AllowDuplicateProperties = false;
        options.RespectNullableAnnotations = true;
        options.RespectRequiredConstructorParameters = true;
        options.MaxDepth = MaxDepth;
        // Answers are JSON, never HTML: Chinese stays readable.
        options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        options.Converters.Add(new EnumWords());
        options.Converters.Add(new PlainTextConverter());
        options.Converters.Add(new FactCellConverter());
        options.TypeInfoResolver = (options.TypeInfoResolver ?? new DefaultJsonTypeInfoResolver()).WithAddedModifier(RefuseEmptyPlaces);
    }

    public static JsonSerializerOptions ForProblems()
    {
        var options = new JsonSerializerOptions();
        Configure(options);
        options.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
        return options;
    }

    // The serializer does not see whether the elements of a list may be null; in no list of ours may they.
    private static void RefuseEmptyPlaces(JsonTypeInfo type)
    {
        if (type is not { Kind: JsonTypeInfoKind.Enumerable, ElementType.IsValueType: false }) return;
        type.OnDeserialized = static list =>
        {
            if (((IEnumerable)list).Cast<object?>().Contains(null)) throw new JsonException();
        };
    }
}
