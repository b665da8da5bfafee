using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Documents;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Application.Documents;

/// <summary>What issuing a paper begins with: the item, if the actor may see it, and the paper that is in force already.</summary>
public sealed class PaperDesk(PetitionDesk desk, IPetitionItems items, IReadStore store)
{
    /// <exception cref="NotFoundException">There is no such item, or the actor may not know that there is.</exception>
    public async Task<PaperSource> SourceAsync(string petition, DocumentOrder input, CancellationToken cancellationToken)
    {
        var organizations = await desk.OrganizationsAsync(cancellationToken);
        var visible = PetitionVisibility.Of(desk.Actor, organizations);
        var item = await items.FindAsync(new PetitionRef(petition), visible, cancellationToken) ?? throw new NotFoundException("petition", petition);
        foreach (var code in input.CopyTo ?? []) await desk.EnsureOrganizationAsync(code, "copyTo", cancellationToken);
        return new PaperSource(DocumentKinds.Of(input.Type), item, organizations, await desk.OccasionAsync(cancellationToken), input);
    }

    public Task<PaperInForce?> InForceAsync(PaperDraft draft, DocumentType type, CancellationToken cancellationToken) =>
        store.Query<OfficialDocument>()
            .Where(d => d.About == draft.About && d.Type == type)
            .OrderByDescending(d => d.Issue)
            .Select(d => new PaperInForce(d.Id, d.Issue, d.Number))
            .FirstOrDefaultAsync(cancellationToken);

    /// <exception cref="RefusedException">Another paper of the body bears the number.</exception>
    public async Task EnsureFreeAsync(string number, PaperDraft draft, CancellationToken cancellationToken)
    {
        var (body, about) = (draft.IssuerCode, draft.About);
        var taken = await store.Query<OfficialDocument>().AnyAsync(d => d.BodyCode == body && d.Number == number && d.About != about, cancellationToken);
        Lawful.Ensure(taken ? DocumentRefusals.NumberTaken : null);
    }
}
