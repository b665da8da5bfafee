using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace PetitionGovernance.WebApi.OpenApi;

/// <summary>Groups the operations by module, in Chinese and in the modules' order.</summary>
internal sealed class TagWords : IOperationFilter, IDocumentFilter
{
    public void Apply(OpenApiOperation operation, OperationFilterContext context) =>
        operation.Tags = operation.Tags?.Select(t => new OpenApiTagReference(Modules.NameOf(t.Name!), context.Document)).ToHashSet();

    public void Apply(OpenApiDocument swaggerDoc, DocumentFilterContext context)
    {
        var used = context.ApiDescriptions.Select(a => a.Find<Microsoft.AspNetCore.Http.Metadata.ITagsMetadata>()).SelectMany(t => t?.Tags ?? []).ToHashSet();
        swaggerDoc.Tags = Modules.All.Where(m => used.Contains(m.Tag)).Select(m => new OpenApiTag { Name = m.Name, Description = m.Description }).ToHashSet();
    }
}
