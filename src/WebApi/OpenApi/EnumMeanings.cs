using System.Reflection;
using Microsoft.OpenApi;
using PetitionGovernance.WebApi.Conventions;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace PetitionGovernance.WebApi.OpenApi;

/// <summary>What each value of an enum means, from the comments on its members.</summary>
internal sealed class EnumMeanings : ISchemaFilter
{
    public void Apply(IOpenApiSchema schema, SchemaFilterContext context)
    {
        if (schema is OpenApiSchema described && context.MemberInfo is null && context.Type.IsEnum)
            described.Description = $"{described.Description}\n\n{List(context.Type)}".Trim();
    }

    /// <summary>One line a value: <c>- `letter` 来信</c>.</summary>
    public static string List(Type type) => string.Join('\n', type
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(member => $"- `{EnumWords.Of((Enum)member.GetValue(null)!)}` {XmlTexts.Of(member)}".TrimEnd()));
}
