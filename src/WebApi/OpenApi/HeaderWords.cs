using Microsoft.OpenApi;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.WebApi.Conventions;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace PetitionGovernance.WebApi.OpenApi;

/// <summary>Describes the headers an operation takes and gives.</summary>
internal sealed class HeaderWords : IOperationFilter
{
    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        var about = context.ApiDescription;
        operation.Parameters ??= [];
        if (about.Find<NeedsIfMatch>() is not null)
            operation.Parameters.Add(Taken("If-Match", "\"1\"", required: true, "读取或者上一步得到的 ETag，连同引号；已被他人修改时为 412。不论版本都要修改的写 *"));
        if (typeof(ICreate).IsAssignableFrom(about.BodyType()))
            operation.Parameters.Add(Taken(
                IdempotencyKey.Header, null, required: false, $"1 至 {IdempotencyKey.MaxLength} 个可见 ASCII 字符，如 UUID；七日内重发同一请求只登记一次，得到第一次的结果"));
        if (about.Find<GivesETag>() is not null) Give(operation, "ETag", "版本，用于 If-Match");
        if (operation.Responses?.ContainsKey("201") == true) Give(operation, "Location", "新记录的地址");
        if (about.SupportedResponseTypes.Any(r => r.Type is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(Page<>)))
            Give(operation, "Link", "下一页的地址，rel=\"next\"；最后一页没有");
    }

    private static OpenApiParameter Taken(string name, string? example, bool required, string description) => new()
    {
        Name = name,
        In = ParameterLocation.Header,
        Required = required,
        Description = description,
        Schema = new OpenApiSchema { Type = JsonSchemaType.String },
        Example = example,
    };

    private static void Give(OpenApiOperation operation, string name, string description)
    {
        foreach (var (_, response) in operation.Responses!.Where(r => r.Key.StartsWith('2')))
        {
            if (response is not OpenApiResponse own) continue;
            own.Headers ??= new Dictionary<string, IOpenApiHeader>();
            own.Headers[name] = new OpenApiHeader { Description = description, Schema = new OpenApiSchema { Type = JsonSchemaType.String } };
        }
    }
}
