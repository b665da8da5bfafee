using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Microsoft.OpenApi;
using PetitionGovernance.Application.Screening;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.WebApi.Authentication;
using PetitionGovernance.WebApi.Conventions;
using Swashbuckle.AspNetCore.SwaggerGen;
using Swashbuckle.AspNetCore.SwaggerUI;

namespace PetitionGovernance.WebApi.OpenApi;

/// <summary>The description of the API and its page, made from the code and served without any other host.</summary>
internal static class OpenApiSetup
{
    private const string Title = "信访工作法治化平台 接口";

    private static readonly Uri Token = new("/connect/token", UriKind.Relative);

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
        document.MapType<FileForm>(() => new OpenApiSchema
        {
            Type = JsonSchemaType.Object,
            Required = new HashSet<string> { "file" },
            Properties = new Dictionary<string, IOpenApiSchema>
            {
                ["file"] = new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary", Description = "文件" },
                ["note"] = new OpenApiSchema { Type = JsonSchemaType.String, Description = "说明" },
            },
        });
        document.MapType<DocxBody>(() => new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" });
        document.MapType<FactCell>(() => new OpenApiSchema
        {
            OneOf =
            [
                new OpenApiSchema { Type = JsonSchemaType.String },
                new OpenApiSchema { Type = JsonSchemaType.Integer, Format = "int32" },
                new OpenApiSchema { Type = JsonSchemaType.Array, Items = new OpenApiSchema { Type = JsonSchemaType.String } },
            ],
        });
        document.SchemaFilter<Nullness>();
        document.SchemaFilter<EnumMeanings>();
        document.SchemaFilter<Limits>();
        document.OperationFilter<QueryWords>();
        document.OperationFilter<HeaderWords>();
        document.OperationFilter<AnswerWords>();
        document.OperationFilter<AccessWords>();
        document.OperationFilter<ExampleWords>();
        document.OperationFilter<TagWords>();
        document.DocumentFilter<TagWords>();
        document.AddSecurityDefinition(AccessWords.People, LoginOfPeople());
        document.AddSecurityDefinition(AccessWords.Machines, LoginOfMachines());
    }

    private static OpenApiSecurityScheme LoginOfPeople() => new()
    {
        Type = SecuritySchemeType.OAuth2,
        Description = "人员：直接点 Authorize，在登录页输入登录名和口令。client_secret 不填；能办什么由角色决定。",
        Flows = new OpenApiOAuthFlows
        {
            AuthorizationCode = new()
            {
                AuthorizationUrl = new Uri("/connect/authorize", UriKind.Relative),
                TokenUrl = Token,
                Scopes = new Dictionary<string, string>(),
            },
        },
    };

    private static OpenApiSecurityScheme LoginOfMachines() => new()
    {
        Type = SecuritySchemeType.OAuth2,
        Description = "对接系统：填写登记时得到的标识和密钥，选择所需的范围。",
        Flows = new OpenApiOAuthFlows { ClientCredentials = new() { TokenUrl = Token, Scopes = RolePermissions.Scopes.ToDictionary(scope => scope, ScopeName) } },
    };

    private static string ScopeName(string scope) => scope == RolePermissions.AnyUnitScope
        ? "代各单位登记和办理"
        : string.Join("；", RolePermissions.OfScopes([scope]).Select(AccessWords.Name));
}
