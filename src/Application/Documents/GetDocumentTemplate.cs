using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Domain.Documents;

namespace PetitionGovernance.Application.Documents;

/// <summary>下载一种文书的模板。</summary>
/// <param name="Edition">Null for the one in use.</param>
[SignedIn]
public sealed record GetDocumentTemplate(string Type, int? Edition) : IQuery<TemplateFile>;

internal sealed class GetDocumentTemplateHandler(IDocumentTemplates templates) : IRequestHandler<GetDocumentTemplate, TemplateFile>
{
    public async Task<TemplateFile> Handle(GetDocumentTemplate r, CancellationToken cancellationToken)
    {
        var type = TemplateView.KindOf(r.Type).Type;
        return r.Edition is { } edition
            ? await templates.FindAsync(type, edition, cancellationToken) ?? throw new NotFoundException("document-template")
            : await templates.CurrentAsync(type, cancellationToken);
    }
}
