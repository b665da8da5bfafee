using System.Globalization;
using FluentValidation;
using FluentValidation.Validators;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace PetitionGovernance.WebApi.OpenApi;

/// <summary>Shows the lengths and ranges that the validators of the Application check.</summary>
internal sealed class Limits(IServiceProvider services) : ISchemaFilter
{
    public void Apply(IOpenApiSchema schema, SchemaFilterContext context)
    {
        if (schema.Properties is null || context.MemberInfo is not null) return;
        if (services.GetService(typeof(IValidator<>).MakeGenericType(context.Type)) is not IValidator validator) return;
        foreach (var member in validator.CreateDescriptor().GetMembersWithValidators())
        {
            var name = char.ToLowerInvariant(member.Key[0]) + member.Key[1..];
            if (!schema.Properties.TryGetValue(name, out var property) || property is not OpenApiSchema limited) continue;
            foreach (var (check, _) in member) Limit(limited, check);
        }
    }

    public static void Limit(OpenApiSchema property, IPropertyValidator check)
    {
        var isText = property.Type?.HasFlag(JsonSchemaType.String) is true;
        var isNumber = property.Type?.HasFlag(JsonSchemaType.Integer) is true || property.Type?.HasFlag(JsonSchemaType.Number) is true;
        switch (check)
        {
            case ILengthValidator length when isText:
                if (length.Max > 0) property.MaxLength = length.Max;
                if (length.Min > 0) property.MinLength = length.Min;
                break;
            case IBetweenValidator between when isNumber:
                property.Minimum = Convert.ToString(between.From, CultureInfo.InvariantCulture);
                property.Maximum = Convert.ToString(between.To, CultureInfo.InvariantCulture);
                break;
        }
    }
}
