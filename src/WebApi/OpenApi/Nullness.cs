using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace PetitionGovernance.WebApi.OpenApi;

/// <summary>Says what may be null and what must be given, as the serializer reads and writes it.</summary>
internal sealed class Nullness(IOptions<JsonOptions> json) : ISchemaFilter
{
    public void Apply(IOpenApiSchema schema, SchemaFilterContext context)
    {
        if (schema is not OpenApiSchema { Properties: { } properties } own || context.MemberInfo is not null) return;
        foreach (var property in json.Value.SerializerOptions.GetTypeInfo(context.Type).Properties)
        {
            if (!properties.TryGetValue(property.Name, out var described)) continue;
            properties[property.Name] = Say(described, property.IsGetNullable && property.IsSetNullable && MayBeNull(property.PropertyType));
            if (property.IsRequired) (own.Required ??= new HashSet<string>()).Add(property.Name);
        }
    }

    private static bool MayBeNull(Type type) => !type.IsValueType || Nullable.GetUnderlyingType(type) is not null;

    private static IOpenApiSchema Say(IOpenApiSchema described, bool nullable)
    {
        if (described is OpenApiSchema { Type: { } type } own)
            own.Type = nullable ? type | JsonSchemaType.Null : type & ~JsonSchemaType.Null;
        return described is OpenApiSchemaReference reference && nullable
            ? new OpenApiSchema { Description = reference.Description, OneOf = [reference, new OpenApiSchema { Type = JsonSchemaType.Null }] }
            : described;
    }
}
