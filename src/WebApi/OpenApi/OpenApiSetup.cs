using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Microsoft.OpenApi;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.WebApi.Authentication;
using Swashbuckle.AspNetCore.SwaggerGen;
using Swashbuckle.AspNetCore.SwaggerUI;

namespace PetitionGovernance.WebApi.OpenApi;

/// <summary>The description of the API and its page, made from the code and served without any other host.</summary>
internal static class OpenApiSetup
{
    private const string Title = "信访工作法治化平台 接口";

    public static IServiceCollection AddOpenApiPages(this IServiceCollection services)
    {
        services.AddEndpointsApiExplorer();
        services.TryAddEnumerable(ServiceDescriptor.Transient<IApiDescriptionProvider, BoundParameters>());
        // Schemas follow the options that read and write the bodies.
        services.AddTransient<ISerializerDataContractResolver>(provider =>
            new JsonSerializerDataContractResolver(provider.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions));
        return services.AddSwaggerGen(Describe);
    }

    public static void UseOpenApiPages(this WebApplication app)
    {
        app.UseSwagger(swagger => swagger.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1);
        app.UseSwaggerUI(page =>
        {
            page.DocumentTitle = Title;
            page.SwaggerEndpoint("/swagger/v1/swagger.json", "v1");
            page.DocExpansion(DocExpansion.None);
            page.DefaultModelsExpandDepth(-1);
            page.DisplayRequestDuration();
            page.EnableFilter();
            page.EnableTryItOutByDefault();
            page.OAuthClientId(PublicClients.SwaggerUi);
            page.OAuthUsePkce();
        });
        app.MapGet("/", () => Results.Redirect("/swagger")).ExcludeFromDescription().AllowAnonymous();
    }

    private static void Describe(SwaggerGenOptions document)
    {
        document.SwaggerDoc("v1", new OpenApiInfo { Title = Title, Version = "v1", Description = Guide.Text });
        foreach (var file in XmlTexts.Files) document.IncludeXmlComments(file);
        document.CustomOperationIds(operation => operation.TryGetMethodInfo(out var method)
            ? $"{method.DeclaringType!.Name.Replace("Endpoints", "", StringComparison.Ordinal)}_{method.Name}"
            : null);
        // JSON of any form, not the class the serializer keeps it in.
        document.MapType<JsonNode>(() => new OpenApiSchema());
        document.SchemaFilter<Nullness>();
        document.SchemaFilter<EnumMeanings>();
        document.SchemaFilter<Limits>();
        document.OperationFilter<QueryWords>();
        document.OperationFilter<HeaderWords>();
        document.OperationFilter<ProblemWords>();
        document.OperationFilter<AccessWords>();
        document.OperationFilter<ExampleWords>();
        document.OperationFilter<TagWords>();
        document.DocumentFilter<TagWords>();
        document.AddSecurityDefinition(AccessWords.Scheme, Login());
    }

    private static OpenApiSecurityScheme Login()
    {
        var scopes = RolePermissions.Scopes.ToDictionary(scope => scope, ScopeName);
        var token = new Uri("/connect/token", UriKind.Relative);
        return new OpenApiSecurityScheme
        {
            Type = SecuritySchemeType.OAuth2,
            Description = "人员用 authorizationCode 登录（不需填写 client_secret，范围不用选，权限由角色决定）；对接系统用 clientCredentials 和自己的标识、密钥。",
            Flows = new OpenApiOAuthFlows
            {
                AuthorizationCode = new() { AuthorizationUrl = new Uri("/connect/authorize", UriKind.Relative), TokenUrl = token, Scopes = new Dictionary<string, string>() },
                ClientCredentials = new() { TokenUrl = token, Scopes = scopes },
            },
        };
    }

    private static string ScopeName(string scope) => scope == RolePermissions.AnyUnitScope
        ? "代各单位登记和办理"
        : string.Join("；", RolePermissions.OfScopes([scope]).Select(AccessWords.Name));
}
