using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Domain.Documents;

namespace PetitionGovernance.Application.Documents;

/// <summary>列出各种文书的模板：现用的版本、可以使用的占位符。</summary>
[SignedIn]
public sealed record ListDocumentTemplates : IQuery<IReadOnlyList<TemplateView>>;

internal sealed class ListDocumentTemplatesHandler(IDocumentTemplates templates) : IRequestHandler<ListDocumentTemplates, IReadOnlyList<TemplateView>>
{
    public async Task<IReadOnlyList<TemplateView>> Handle(ListDocumentTemplates request, CancellationToken cancellationToken) =>
        [.. (await templates.CurrentAsync(cancellationToken)).Select(TemplateView.Of)];
}
