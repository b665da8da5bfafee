using System.Diagnostics.CodeAnalysis;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Accountability;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Domain.Accountability;
using PetitionGovernance.Domain.Documents;
using PetitionGovernance.Domain.Documents.Papers;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Application.Documents;

/// <summary>就一条已经批准移送的线索出具移送函（第四十二条至第四十七条）。</summary>
[Requires(Permission.PrepareReferrals, Permission.ApproveReferrals)]
public sealed record IssueReferralDocument : DocumentOrder, ICreate<DocumentReceipt>
{
    [SetsRequiredMembers]
    public IssueReferralDocument(Guid referral, DocumentOrder input) : base(input) => Referral = referral;

    public Guid Referral { get; }
}

internal sealed class IssueReferralDocumentValidator : AbstractValidator<IssueReferralDocument>
{
    public IssueReferralDocumentValidator() => Include(new DocumentOrderValidator());
}

internal sealed class IssueReferralDocumentHandler(ReferralDesk referrals, PetitionDesk desk, PaperDesk papers, PaperIssuer issuer)
    : IRequestHandler<IssueReferralDocument, DocumentReceipt>
{
    public async Task<DocumentReceipt> Handle(IssueReferralDocument r, CancellationToken cancellationToken)
    {
        var found = await (await referrals.VisibleAsync(cancellationToken)).FirstOrDefaultAsync(x => x.Id == r.Referral, cancellationToken) ?? throw new NotFoundException("accountability-referral");
        var organizations = await desk.OrganizationsAsync(cancellationToken);
        IReadOnlyList<string> kept = [.. await papers.AccusedAsync(found.Item, cancellationToken), .. found.SubjectOrgCode is { } subject ? [subject] : Array.Empty<string>()];
        var draft = Draft(found, PaperText.FullName(organizations.Find(found.ToOrgCode)!), r) with { IssuerCode = desk.Actor.UnitCode, RecipientCode = found.ToOrgCode };
        return await issuer.IssueAsync(
            new RecordPaper(DocumentKinds.Of(r.Type), organizations, await referrals.OccasionAsync(cancellationToken), r, draft, found.Item, kept) { Referral = found.Id },
            cancellationToken);
    }

    private static PaperDraft Draft(AccountabilityReferral f, string recipient, DocumentOrder order) => new(null, new ReferralLetter
    {
        Recipient = recipient,
        Source = f.RegNo is { } regNo ? $"办理信访事项 {regNo} 中发现。" : "信访工作中发现。",
        Persons = f.Persons.Count == 0 ? null : string.Join("、", f.Persons.Select(p => p.Post is null ? p.Name : $"{p.Name}（{p.Post}）")),
        Facts = f.Facts,
        Act = f.Grounds.Act is { } act ? ActOf(act) : null,
        Warning = f.Grounds.Act is { WarnedOn: { } day } warned ? $"{PaperText.Day(day)}，{warned.Warning}" : null,
        Finding = f.Grounds.Finding,
        Consequences = f.Grounds.Consequence,
        DutyBasis = f.Grounds.DutyBasis,
        Enclosures = f.Evidence,
    }, $"accountability-referral:{f.Id}")
    {
        NotBefore = f.DecidedOn,
        Basis = [.. PaperWords.Cited(f.Grounds.Clauses)],
        Unlawful = order.Type is not DocumentType.ReferralLetter || f.Status is ReferralStatus.Draft or ReferralStatus.NotApproved ? DocumentRefusals.NotOfThisMatter
            : order.CopyTo is { Count: > 0 } ? DocumentRefusals.NoCopies : null,
    };

    private static string ActOf(UnlawfulAct act) =>
        string.Join("，", new[] { PaperText.Day(act.OccurredOn), act.Place, act.Description, act.Witness is null ? null : $"证人：{act.Witness}", act.Evidence is null ? null : $"证据：{act.Evidence}" }.Where(part => !string.IsNullOrWhiteSpace(part)));
}
