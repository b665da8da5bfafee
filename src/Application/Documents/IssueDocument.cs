using System.Diagnostics.CodeAnalysis;
using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Domain.Documents;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Application.Documents;

/// <summary>就一件信访事项出具文书：取记录填入现用的模板，编号，连同摘要值保存。</summary>
[Requires(Permission.RegisterPetition, Permission.RoutePetition, Permission.DecideObjection, Permission.HandlePetition, Permission.ConductReview)]
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

internal sealed class IssueDocumentHandler(
    PaperDesk papers, PetitionDesk desk, IDocumentTemplates templates, IDocumentSerials serials, IDocxForms forms, IOfficialDocuments documents)
    : IRequestHandler<IssueDocument, DocumentReceipt>
{
    public async Task<DocumentReceipt> Handle(IssueDocument r, CancellationToken cancellationToken)
    {
        var source = await papers.SourceAsync(r.Petition, r, cancellationToken);
        var draft = source.Draft();
        var inForce = await papers.InForceAsync(draft, r.Type, cancellationToken);
        var replacement = r.Replaces is { } replaced ? new Replacement(replaced, r.Reason!) : null;
        Lawful.Ensure(OfficialDocument.MayIssue(replacement, inForce));
        var facts = source.Facts(draft, replacement, await NumberAsync(source, draft, cancellationToken));
        var template = await templates.CurrentAsync(r.Type, cancellationToken);
        var document = OfficialDocument.Of(facts, forms.Fill(template, source.Values(facts, draft)), inForce, desk.Actor, desk.Now);
        documents.Add(document);
        return DocumentReceipt.Of(document);
    }

    private async Task<DocumentNumber> NumberAsync(PaperSource source, PaperDraft draft, CancellationToken cancellationToken)
    {
        var year = source.IssuedOn.Year;
        if (draft.RecordedNumber is { } recorded)
        {
            await papers.EnsureFreeAsync(recorded, draft, cancellationToken);
            return DocumentNumber.Recorded(recorded, year);
        }

        var serial = await serials.NextAsync(source.Kind.Type, draft.IssuerCode!, year, cancellationToken);
        return DocumentNumber.Of(source.Name(draft.IssuerCode!), source.Kind.Mark, year, serial);
    }
}
