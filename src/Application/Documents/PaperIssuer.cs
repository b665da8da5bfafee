using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Domain.Documents;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Application.Documents;

/// <summary>What every paper goes through: checked, numbered, filled, kept.</summary>
public sealed class PaperIssuer(PaperDesk papers, PetitionDesk desk, IDocumentTemplates templates, IDocumentSerials serials, IDocxForms forms, IOfficialDocuments documents)
{
    public async Task<DocumentReceipt> IssueAsync(PaperGround ground, CancellationToken cancellationToken)
    {
        var draft = ground.Draft();
        var inForce = await papers.InForceAsync(draft, ground.Kind.Type, cancellationToken);
        var replacement = ground.Input.Replaces is { } replaced ? new Replacement(replaced, ground.Input.Reason!) : null;
        Lawful.Ensure(OfficialDocument.MayIssue(replacement, inForce));
        var facts = ground.Facts(draft, replacement, await NumberAsync(ground, draft, cancellationToken));
        var template = await templates.CurrentAsync(ground.Kind.Type, cancellationToken);
        var document = OfficialDocument.Of(facts, forms.Fill(template, ground.Values(facts, draft)), inForce, desk.Actor, desk.Now);
        documents.Add(document);
        return DocumentReceipt.Of(document);
    }

    private async Task<DocumentNumber> NumberAsync(PaperGround ground, PaperDraft draft, CancellationToken cancellationToken)
    {
        var year = ground.IssuedOn.Year;
        if (draft.RecordedNumber is { } recorded)
        {
            await papers.EnsureFreeAsync(recorded, draft, cancellationToken);
            return DocumentNumber.Recorded(recorded, year);
        }

        var serial = await serials.NextAsync(ground.Kind.Type, draft.IssuerCode!, year, cancellationToken);
        return DocumentNumber.Of(ground.Name(draft.IssuerCode!), ground.Kind.Mark, year, serial);
    }
}
