using Microsoft.Extensions.DependencyInjection;
using PetitionGovernance.Application.Documents;
using PetitionGovernance.Application.Shared.Ports;

namespace PetitionGovernance.Infrastructure.Documents;

internal static class DocumentServices
{
    public static void AddDocuments(this IServiceCollection services)
    {
        services.AddScoped<PaperDesk>();
        services.AddScoped<PaperIssuer>();
        services.AddScoped<SupervisionPapers>();
        services.AddScoped<RecordDesk>();
        services.AddScoped<ISealedSubjects, SealedDocuments>();
        services.AddScoped<DocumentTemplates>();
        services.AddScoped<IDocumentTemplates>(provider => provider.GetRequiredService<DocumentTemplates>());
        services.AddScoped<IOfficialDocuments>(provider => provider.GetRequiredService<DocumentTemplates>());
        services.AddScoped<IDocumentSerials, DocumentSerials>();
        services.AddSingleton<IDocxForms, DocxForms>();
    }
}
