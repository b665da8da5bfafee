using System.Diagnostics.CodeAnalysis;
using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Domain.Identity;

namespace PetitionGovernance.Application.Documents;

/// <summary>就一件信访事项出具文书：取记录填入现用的模板，编号，连同摘要值保存。</summary>
[Requires(Permission.RegisterPetition, Permission.ScreenPetition, Permission.RoutePetition, Permission.DecideObjection, Permission.HandlePetition, Permission.ConductReview)]
public sealed record IssueDocument : DocumentOrder, ICreate<DocumentReceipt>
{
    [SetsRequiredMembers]
    public IssueDocument(string petition, DocumentOrder input) : base(input) => Petition = petition;

    /// <summary>Part of the request, so that a repeated key on another item is another request.</summary>
    public string Petition { get; }
}

internal sealed class IssueDocumentValidator : AbstractValidator<IssueDocument>
{
    public IssueDocumentValidator() => Include(new DocumentOrderValidator());
}

internal sealed class IssueDocumentHandler(PaperDesk papers, PaperIssuer issuer) : IRequestHandler<IssueDocument, DocumentReceipt>
{
    public async Task<DocumentReceipt> Handle(IssueDocument r, CancellationToken cancellationToken) =>
        await issuer.IssueAsync(await papers.SourceAsync(r.Petition, r, cancellationToken), cancellationToken);
}
