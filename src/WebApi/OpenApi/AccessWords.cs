using System.Reflection;
using Microsoft.AspNetCore.Authorization;
using Microsoft.OpenApi;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.WebApi.Conventions;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace PetitionGovernance.WebApi.OpenApi;

/// <summary>Says which operations need a login, and which permission opens them.</summary>
internal sealed class AccessWords : IOperationFilter
{
    public const string People = "person";
    public const string Machines = "machine";

    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        var about = context.ApiDescription;
        if (about.Find<IAllowAnonymous>() is not null)
        {
            Say(operation, "不需登录。");
            return;
        }

        operation.Security = [Login(People, context.Document), Login(Machines, context.Document)];
        var request = about.BodyType() ?? about.Find<TakesQuery>()?.Type;
        if (request?.GetCustomAttribute<RequiresAttribute>() is { } required)
            Say(operation, $"需要权限：{string.Join("，或者", required.AnyOf.Select(Name))}。");
    }

    /// <summary>The Chinese name of a permission.</summary>
    public static string Name(Permission permission) => XmlTexts.Of(typeof(Permission).GetField(permission.ToString())!) ?? permission.ToString();

    private static OpenApiSecurityRequirement Login(string scheme, OpenApiDocument document) => new() { [new OpenApiSecuritySchemeReference(scheme, document)] = [] };

    private static void Say(OpenApiOperation operation, string sentence) => operation.Description = $"{operation.Description}\n\n{sentence}".Trim();
}
