using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Supervision;
using PetitionGovernance.Domain.Documents;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Supervision;

namespace PetitionGovernance.Application.Documents;

/// <summary>The papers of supervision: the unit that supervises writes to the body supervised.</summary>
public sealed class SupervisionPapers(SupervisionDesk records, PetitionDesk desk, PaperDesk papers, PaperIssuer issuer)
{
    /// <param name="write">The paper, from the record and whoever names bodies in full; issuer and recipient follow.</param>
    /// <exception cref="NotFoundException">There is no such record, or the actor may not know that there is.</exception>
    public async Task<DocumentReceipt> IssueAsync<T>(Guid id, DocumentOrder order, Func<T, Func<string, string>, PaperDraft> write, CancellationToken cancellationToken)
        where T : SupervisionRecord
    {
        var record = await (await records.VisibleAsync<T>(cancellationToken)).FirstOrDefaultAsync(r => r.Id == id, cancellationToken) ?? throw new NotFoundException(typeof(T).Name);
        await papers.EnsureCopiesAsync(order, cancellationToken);
        var organizations = await desk.OrganizationsAsync(cancellationToken);
        var accused = await papers.AccusedAsync(record.Item, cancellationToken);
        var draft = write(record, code => PaperText.FullName(organizations.Find(code)!)) with { IssuerCode = desk.Actor.UnitCode, RecipientCode = record.OrgCode };
        return await issuer.IssueAsync(
            new RecordPaper(DocumentKinds.Of(order.Type), organizations, await records.OccasionAsync(cancellationToken), order, draft, record.Item, accused), cancellationToken);
    }
}
