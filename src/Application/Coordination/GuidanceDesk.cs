using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Coordination;
using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Application.Coordination;

/// <summary>What every act on a guidance begins with: who acts, on which day, and the guidance or the item, if he may see it.</summary>
public sealed class GuidanceDesk(PetitionDesk desk, IPathGuidances guidances, IReadStore store)
{
    public DateTimeOffset Now => desk.Now;

    public DateOnly Today => desk.Today;

    /// <exception cref="NotFoundException">There is no such guidance, or the actor may not know that there is.</exception>
    /// <exception cref="StaleException">It has changed since the client saw it.</exception>
    public Task<(PathGuidance Guidance, Occasion Now)> TakeAsync(GuidanceCommand command, CancellationToken cancellationToken)
    {
        var id = command.Id;
        return TakeAsync(g => g.Id == id, "path-guidance", command.ExpectedVersion, cancellationToken);
    }

    /// <summary>The guidance a barrier belongs to.</summary>
    public Task<(PathGuidance Guidance, Occasion Now)> TakeByBarrierAsync(Guid barrier, int? expectedVersion, CancellationToken cancellationToken) =>
        TakeAsync(g => g.Barriers.Any(b => b.Id == barrier), "barrier", expectedVersion, cancellationToken);

    /// <summary>All that the actor may see.</summary>
    public async Task<IQueryable<PathGuidance>> VisibleAsync(CancellationToken cancellationToken) =>
        store.Query<PathGuidance>().Where(GuidanceVisibility.Of(desk.Actor, await desk.OrganizationsAsync(cancellationToken), store));

    public Task<Occasion> OccasionAsync(CancellationToken cancellationToken) => desk.OccasionAsync(cancellationToken);

    /// <exception cref="NotFoundException">There is no such item, or the actor may not know that there is.</exception>
    public async Task<(GuidedItem Item, string? Topic, string? AreaCode)> ItemAsync(PetitionRef reference, CancellationToken cancellationToken)
    {
        var visible = PetitionVisibility.Of(desk.Actor, await desk.OrganizationsAsync(cancellationToken));
        var items = store.Query<PetitionItem>().Where(visible).Where(reference.Matches());
        var found = await items.Select(p => new { p.Id, p.RegNo, p.Claims, p.Topic, p.AreaCode }).FirstOrDefaultAsync(cancellationToken)
            ?? throw new NotFoundException("petition", reference.Text);
        var state = await items.Select(PetitionProjection.State).FirstAsync(cancellationToken);
        return (new GuidedItem(found.Id, found.RegNo, state, found.Claims.Count), found.Topic, found.AreaCode);
    }

    /// <exception cref="InvalidRequestException">No organization has the code.</exception>
    public async Task<GuidedBody> BodyAsync(string code, CancellationToken cancellationToken)
    {
        var body = await desk.EnsureOrganizationAsync(code, "bodyCode", cancellationToken);
        return new GuidedBody(body!.Code, body.IsAbolished);
    }

    private async Task<(PathGuidance, Occasion)> TakeAsync(
        Expression<Func<PathGuidance, bool>> which, string what, int? expectedVersion, CancellationToken cancellationToken)
    {
        var visible = GuidanceVisibility.Of(desk.Actor, await desk.OrganizationsAsync(cancellationToken), store);
        var found = await guidances.FindAsync(which, visible, cancellationToken) ?? throw new NotFoundException(what);
        if (expectedVersion is { } expected && expected != found.Version) throw new StaleException();
        return (found, await desk.OccasionAsync(cancellationToken));
    }
}
