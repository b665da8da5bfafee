using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.SameMatter;

namespace PetitionGovernance.Application.SameMatter;

/// <summary>What every decision between two items begins with: both, if the actor may see both, and what stands between them.</summary>
public sealed class SameMatterDesk(PetitionDesk desk, IReadStore store, IMatterPairs pairs, MatterGroups groups)
{
    /// <exception cref="NotFoundException">There is no such item, or the actor may not know that there is.</exception>
    internal async Task<MatterTable> TakeAsync(MatterDecisionCommand command, CancellationToken cancellationToken)
    {
        var visible = store.Query<PetitionItem>().Where(PetitionVisibility.Of(desk.Actor, await desk.OrganizationsAsync(cancellationToken)));
        var one = await ItemAsync(command.Item, visible, cancellationToken);
        var other = await ItemAsync(command.Other, visible, cancellationToken);
        var found = await pairs.FindAsync(one.Id, other.Id, cancellationToken);
        if (command.ExpectedVersion is { } expected && found is not null && expected != found.Version) throw new StaleException();
        var pair = found ?? MatterPair.Between(one.Id, other.Id, desk.Now);
        var known = (await groups.OfAsync(one, visible, cancellationToken)).With(other.Id);
        if (found is null) pairs.Add(pair);
        return new MatterTable(pair, known, one, other, desk.Actor, desk.Today);
    }

    private static async Task<MatterItem> ItemAsync(string reference, IQueryable<PetitionItem> visible, CancellationToken cancellationToken) =>
        await visible.Where(new PetitionRef(reference).Matches()).Select(p => new MatterItem(p.Id, p.RegNo, p.SameMatterAs)).FirstOrDefaultAsync(cancellationToken)
        ?? throw new NotFoundException("petition", reference);
}
