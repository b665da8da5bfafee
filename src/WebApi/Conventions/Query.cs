using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;
using PetitionGovernance.Application.Shared;

namespace PetitionGovernance.WebApi.Conventions;

/// <summary>Query parameters as a record: read by the same strict rules as a JSON body, with the same words when they are wrong.</summary>
/// <remarks>A property that is a list takes its parameter several times.</remarks>
internal sealed record Query<T>(T Value) : IBindableFromHttpContext<Query<T>>, IEndpointParameterMetadataProvider
    where T : class
{
    public static ValueTask<Query<T>?> BindAsync(HttpContext context, ParameterInfo parameter)
    {
        var options = context.RequestServices.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions;
        var json = JsonSerializer.SerializeToUtf8Bytes(ToJson(context.Request.Query, options.GetTypeInfo(typeof(T))));
        try
        {
            return new(new Query<T>(JsonSerializer.Deserialize<T>(json, options)!));
        }
        catch (JsonException failure)
        {
            throw new InvalidRequestException(JsonDiagnosis.Explain(json, typeof(T), options, failure));
        }
    }

    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder) => builder.Metadata.Add(new TakesQuery(typeof(T)));

    private static JsonObject ToJson(IQueryCollection query, JsonTypeInfo type)
    {
        var json = new JsonObject();
        foreach (var (name, values) in query)
        {
            var property = type.Properties.FirstOrDefault(p => p.Name == name)?.PropertyType;
            json[name] = property is null || values.Count == 1 && !IsList(property, type.Options) ? Read(values[0], property) : List(values, property, type.Options);
        }

        return json;
    }

    private static JsonArray List(StringValues values, Type property, JsonSerializerOptions options) =>
        new([.. values.Select(v => Read(v, options.GetTypeInfo(property).ElementType ?? property))]);

    // A parameter is always text: where the record has a number or a truth value, the text must read as one.
    private static JsonValue? Read(string? text, Type? expected)
    {
        var type = Nullable.GetUnderlyingType(expected ?? typeof(string)) ?? expected;
        if (type == typeof(bool) && text is ("true" or "false")) return JsonValue.Create(text is "true");
        if ((type == typeof(int) || type == typeof(long)) && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
            return JsonValue.Create(number);
        return JsonValue.Create(text);
    }

    private static bool IsList(Type property, JsonSerializerOptions options) => options.GetTypeInfo(property).Kind is JsonTypeInfoKind.Enumerable;
}

/// <summary>Tells the guard and the documentation which query parameters an endpoint takes.</summary>
internal sealed record TakesQuery(Type Type);
