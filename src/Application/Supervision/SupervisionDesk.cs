using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Supervision;

namespace PetitionGovernance.Application.Supervision;

/// <summary>What every act on a record of supervision begins with: who acts, on which day, and the record or the matter, if he may see it.</summary>
public sealed class SupervisionDesk(PetitionDesk desk, ISupervisionRecords records, IReadStore store)
{
    public DateTimeOffset Now => desk.Now;

    public DateOnly Today => desk.Today;

    public Task<Occasion> OccasionAsync(CancellationToken cancellationToken) => desk.OccasionAsync(cancellationToken);

    /// <exception cref="NotFoundException">There is no such record, or the actor may not know that there is.</exception>
    /// <exception cref="StaleException">It has changed since the client saw it.</exception>
    public async Task<(T Record, Occasion Now)> TakeAsync<T>(ISupervisionTarget command, CancellationToken cancellationToken) where T : SupervisionRecord
    {
        var visible = SupervisionVisibility.Of<T>(desk.Actor, await desk.OrganizationsAsync(cancellationToken), store);
        var found = await records.FindAsync(command.Id, visible, cancellationToken) ?? throw new NotFoundException(typeof(T).Name);
        if (command.ExpectedVersion is { } expected && expected != found.Version) throw new StaleException();
        return (found, await desk.OccasionAsync(cancellationToken));
    }

    /// <summary>All that the actor may see.</summary>
    public async Task<IQueryable<T>> VisibleAsync<T>(CancellationToken cancellationToken) where T : SupervisionRecord =>
        store.Query<T>().Where(SupervisionVisibility.Of<T>(desk.Actor, await desk.OrganizationsAsync(cancellationToken), store));

    /// <param name="petition">UUID or registration number; null where no item is concerned.</param>
    /// <exception cref="NotFoundException">There is no such item, or the actor may not know that there is.</exception>
    /// <exception cref="InvalidRequestException">No organization has the code.</exception>
    public async Task<SupervisedMatter> MatterAsync(string orgCode, string? petition, CancellationToken cancellationToken)
    {
        var body = (await desk.EnsureOrganizationAsync(orgCode, "orgCode", cancellationToken))!;
        if (petition is null) return new SupervisedMatter(body.Code, body.IsAbolished);
        var tree = await desk.OrganizationsAsync(cancellationToken);
        var reference = new PetitionRef(petition);
        var item = await store.Query<PetitionItem>().Where(PetitionVisibility.Of(desk.Actor, tree)).Where(reference.Matches())
            .Select(p => new { p.Id, p.RegNo, p.Sealed, p.RespondentOrgCode }).FirstOrDefaultAsync(cancellationToken) ?? throw new NotFoundException("petition", petition);
        var blind = item is { Sealed: true, RespondentOrgCode: { } accused } && !SealPolicy.MaySee(body.Code, body.Kind, accused, tree);
        return new SupervisedMatter(body.Code, body.IsAbolished, item.Id, item.RegNo, blind);
    }
}
