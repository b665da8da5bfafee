using System.Reflection;
using FluentValidation;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;
using Microsoft.OpenApi;
using PetitionGovernance.WebApi.Conventions;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace PetitionGovernance.WebApi.OpenApi;

/// <summary>Describes each property of a <see cref="Query{T}"/> as a query parameter.</summary>
internal sealed class QueryWords(IOptions<JsonOptions> json, IServiceProvider services) : IOperationFilter
{
    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        if (context.ApiDescription.Find<TakesQuery>() is not { } query) return;
        var checks = (services.GetService(typeof(IValidator<>).MakeGenericType(query.Type)) as IValidator)?.CreateDescriptor().GetMembersWithValidators();
        operation.Parameters ??= [];
        foreach (var parameter in json.Value.SerializerOptions.GetTypeInfo(query.Type).Properties)
        {
            if (parameter.AttributeProvider is not PropertyInfo property) continue;
            var schema = context.SchemaGenerator.GenerateSchema(property.PropertyType, context.SchemaRepository);
            if (schema is OpenApiSchema own)
            {
                own.Type &= ~JsonSchemaType.Null;
                foreach (var (check, _) in checks?[property.Name] ?? []) Limits.Limit(own, check);
            }

            operation.Parameters.Add(new OpenApiParameter
            {
                Name = parameter.Name,
                In = ParameterLocation.Query,
                Required = parameter.IsRequired,
                Description = Describe(property),
                Schema = schema,
            });
        }
    }

    private static string? Describe(PropertyInfo property)
    {
        var type = property.PropertyType;
        if (type.IsGenericType && typeof(System.Collections.IEnumerable).IsAssignableFrom(type)) type = type.GetGenericArguments()[0];
        type = Nullable.GetUnderlyingType(type) ?? type;
        var text = XmlTexts.Of(property);
        return type.IsEnum ? $"{text}\n\n{EnumMeanings.List(type)}".Trim() : text;
    }
}
