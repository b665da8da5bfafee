using System.Diagnostics.CodeAnalysis;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Mediation;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Domain.Documents;
using PetitionGovernance.Domain.Documents.Papers;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Mediation;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Application.Documents;

/// <summary>就一件调解、和解出具协议书（第三十三条）。</summary>
[Requires(Permission.ConductMediation)]
public sealed record IssueMediationDocument : DocumentOrder, ICreate<DocumentReceipt>
{
    [SetsRequiredMembers]
    public IssueMediationDocument(Guid mediation, DocumentOrder input) : base(input) => Mediation = mediation;

    public Guid Mediation { get; }
}

internal sealed class IssueMediationDocumentValidator : AbstractValidator<IssueMediationDocument>
{
    public IssueMediationDocumentValidator() => Include(new DocumentOrderValidator());
}

internal sealed class IssueMediationDocumentHandler(MediationDesk mediations, PetitionDesk desk, PaperDesk papers, PaperIssuer issuer)
    : IRequestHandler<IssueMediationDocument, DocumentReceipt>
{
    public async Task<DocumentReceipt> Handle(IssueMediationDocument r, CancellationToken cancellationToken)
    {
        var found = await (await mediations.VisibleAsync(cancellationToken)).FirstOrDefaultAsync(m => m.Id == r.Mediation, cancellationToken) ?? throw new NotFoundException("mediation");
        await papers.EnsureCopiesAsync(r, cancellationToken);
        var accused = await papers.AccusedAsync(found.Item, cancellationToken);
        var now = await mediations.OccasionAsync(cancellationToken);
        return await issuer.IssueAsync(
            new RecordPaper(DocumentKinds.Of(r.Type), await desk.OrganizationsAsync(cancellationToken), now, r, Draft(found, r.Type), found.Item, accused), cancellationToken);
    }

    private static PaperDraft Draft(MediationCase c, DocumentType asked) => new(c.OrganizationCode, new SettlementAgreement
    {
        CaseNo = c.MediationNo,
        Applicants = Side(c, PartySide.Applicant),
        Respondents = Side(c, PartySide.Respondent),
        Mediators = c.Mediators.Count == 0 ? null : string.Join("、", c.Mediators),
        Matter = c.Matter,
        AgreedOn = c.Agreement?.AgreedOn,
        EffectiveOn = c.Agreement?.EffectiveOn,
        Terms = [.. (c.Agreement?.Terms ?? []).Select(t => new TermRow { Ordinal = t.Ordinal, By = t.By is PartySide.Applicant ? "甲方" : "乙方", Text = t.Text, DueOn = t.DueOn })],
        ConfirmBy = c.ConfirmBy is { } day ? PaperText.Day(day) : null,
    }, $"mediation:{c.Id}")
    {
        RecordedNumber = c.Agreement?.DocumentNo,
        NotBefore = c.Agreement?.AgreedOn,
        Unlawful = asked == (c.Kind is MediationKind.Reconciliation ? DocumentType.ReconciliationAgreement : DocumentType.MediationAgreement) ? null : DocumentRefusals.NotOfThisMatter,
    };

    private static string Side(MediationCase c, PartySide side) => string.Join("、", c.Parties.Where(p => p.Side == side).Select(p => p.Name));
}
