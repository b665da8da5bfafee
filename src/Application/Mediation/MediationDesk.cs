using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Mediation;
using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Application.Mediation;

/// <summary>What every act on a mediation begins with: who acts, on which day, and the case or the item, if he may see it.</summary>
public sealed class MediationDesk(PetitionDesk desk, IMediationCases cases, IReadStore store, IRecordNumbers numbers)
{
    private const string Series = "TJ";

    public DateTimeOffset Now => desk.Now;

    public DateOnly Today => desk.Today;

    public Task<Occasion> OccasionAsync(CancellationToken cancellationToken) => desk.OccasionAsync(cancellationToken);

    /// <exception cref="NotFoundException">There is no such mediation, or the actor may not know that there is.</exception>
    /// <exception cref="StaleException">It has changed since the client saw it.</exception>
    public async Task<(MediationCase Case, Occasion Now)> TakeAsync(MediationCommand command, CancellationToken cancellationToken)
    {
        var visible = MediationVisibility.Of(desk.Actor, await desk.OrganizationsAsync(cancellationToken), store);
        var found = await cases.FindAsync(command.Case, visible, cancellationToken) ?? throw new NotFoundException("mediation");
        if (command.ExpectedVersion is { } expected && expected != found.Version) throw new StaleException();
        return (found, await desk.OccasionAsync(cancellationToken));
    }

    public async Task<IQueryable<MediationCase>> VisibleAsync(CancellationToken cancellationToken) =>
        store.Query<MediationCase>().Where(MediationVisibility.Of(desk.Actor, await desk.OrganizationsAsync(cancellationToken), store));

    /// <summary>The item as mediation looks at it.</summary>
    /// <exception cref="NotFoundException">There is no such item, or the actor may not know that there is.</exception>
    public async Task<MediatedItem> ItemAsync(string reference, CancellationToken cancellationToken)
    {
        var visible = PetitionVisibility.Of(desk.Actor, await desk.OrganizationsAsync(cancellationToken));
        var item = store.Query<PetitionItem>().Where(visible).Where(new PetitionRef(reference).Matches());
        var found = await item.Select(p => new { p.Id, p.RegNo }).FirstOrDefaultAsync(cancellationToken) ?? throw new NotFoundException("petition", reference);
        return new MediatedItem(found.Id, found.RegNo, await item.Select(PetitionProjection.State).FirstAsync(cancellationToken));
    }

    /// <exception cref="InvalidRequestException">No organization has the code.</exception>
    public async Task<OrganizationNode> OrganizationAsync(string code, string field, CancellationToken cancellationToken) =>
        (await desk.EnsureOrganizationAsync(code, field, cancellationToken))!;

    public async Task<string> NumberAsync(OrganizationNode organization, DateOnly startedOn, CancellationToken cancellationToken) =>
        await numbers.NextAsync(Series + organization.DivisionCode[..6], startedOn.Year, cancellationToken);
}
