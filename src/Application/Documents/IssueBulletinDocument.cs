using System.Diagnostics.CodeAnalysis;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Documents;
using PetitionGovernance.Domain.Documents.Papers;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Supervision;

namespace PetitionGovernance.Application.Documents;

/// <summary>就一期评查通报出具文书：问题取自列入这一期的记录，封存事项的问题不在其中。</summary>
[Requires(Permission.Supervise)]
public sealed record IssueBulletinDocument : DocumentOrder, ICreate<DocumentReceipt>
{
    [SetsRequiredMembers]
    public IssueBulletinDocument(Guid bulletin, DocumentOrder input) : base(input) => Bulletin = bulletin;

    public Guid Bulletin { get; }
}

internal sealed class IssueBulletinDocumentValidator : AbstractValidator<IssueBulletinDocument>
{
    public IssueBulletinDocumentValidator() => Include(new DocumentOrderValidator());
}

internal sealed class IssueBulletinDocumentHandler(PetitionDesk desk, PaperDesk papers, PaperIssuer issuer, IReadStore store) : IRequestHandler<IssueBulletinDocument, DocumentReceipt>
{
    public async Task<DocumentReceipt> Handle(IssueBulletinDocument r, CancellationToken cancellationToken)
    {
        var bulletin = await store.Query<Domain.Supervision.InspectionBulletin>().FirstOrDefaultAsync(b => b.Id == r.Bulletin, cancellationToken) ?? throw new NotFoundException("inspection-bulletin");
        await papers.EnsureCopiesAsync(r, cancellationToken);
        var organizations = await desk.OrganizationsAsync(cancellationToken);
        var found = await FindingsAsync(bulletin.BulletinNo, cancellationToken);
        var sampled = await SampledAsync([.. found.Select(f => f.Inspection).OfType<Guid>().Distinct()], cancellationToken);
        var draft = new PaperDraft(desk.Actor.UnitCode, Data(bulletin.BulletinNo, found, sampled, organizations, r.Demand), $"inspection-bulletin:{bulletin.Id}")
        {
            NotBefore = bulletin.IssuedOn,
            Unlawful = r.Type is DocumentType.InspectionBulletin ? null : DocumentRefusals.NotOfThisMatter,
        };
        return await issuer.IssueAsync(new RecordPaper(DocumentKinds.Of(r.Type), organizations, await desk.OccasionAsync(cancellationToken), r, draft, null, []), cancellationToken);
    }

    private Task<List<Fault>> FindingsAsync(string bulletinNo, CancellationToken cancellationToken)
    {
        var notSealed = store.Query<PetitionItem>().Where(p => !p.Sealed);
        return store.Query<InspectionFinding>()
            .Where(f => f.BulletinNo == bulletinNo && (f.Item == null || notSealed.Any(p => p.Id == f.Item)))
            .Select(f => new Fault(f.OrgCode, f.Problem, f.RegNo, f.InspectionId, f.FoundOn, f.ReturnedForRedoOn != null))
            .ToListAsync(cancellationToken);
    }

    private async Task<int?> SampledAsync(List<Guid> inspections, CancellationToken cancellationToken) =>
        inspections.Count == 0 ? null : (await store.Query<Inspection>().Where(i => inspections.Contains(i.Id)).Select(i => i.Sample).ToListAsync(cancellationToken)).Sum(s => s.Count);

    private static Domain.Documents.Papers.InspectionBulletin Data(string number, List<Fault> found, int? sampled, OrganizationTree organizations, string? demand)
    {
        string Name(string code) => PaperText.FullName(organizations.Find(code)!);
        var returned = Items(found.Where(f => f.Returned));
        return new()
        {
            BulletinNo = number,
            Recipient = found.Count == 0 ? null : string.Join("、", found.Select(f => f.OrgCode).Distinct().Order(StringComparer.Ordinal).Select(Name)),
            Period = found.Count == 0 ? null : Span(found.Min(f => f.FoundOn), found.Max(f => f.FoundOn)),
            Inspected = sampled,
            Faulty = Items(found),
            Returned = returned == 0 ? null : returned,
            Faults =
            [
                .. found.GroupBy(f => (f.OrgCode, f.Problem)).OrderBy(g => g.Key.OrgCode, StringComparer.Ordinal).ThenBy(g => g.Key.Problem, StringComparer.Ordinal)
                    .Select((g, i) => new FaultRow { Ordinal = i + 1, Body = Name(g.Key.OrgCode), Text = g.Key.Problem.TrimEnd('。', '；', '，'), Count = g.Count() }),
            ],
            Demand = demand,
        };
    }

    // A fault of a body's work in general belongs to no item.
    private static int Items(IEnumerable<Fault> faults) => faults.Select(f => f.RegNo).OfType<string>().Distinct().Count();

    private static string Span(DateOnly from, DateOnly to) => from == to ? PaperText.Day(from) : $"{PaperText.Day(from)}至{PaperText.Day(to)}";

    private sealed record Fault(string OrgCode, string Problem, string? RegNo, Guid? Inspection, DateOnly FoundOn, bool Returned);
}
