using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Application.SourceGovernance;

/// <summary>The items the actor may know of, for records that point to items.</summary>
public sealed class VisibleItems(PetitionDesk desk, IReadStore store)
{
    public async Task<IQueryable<PetitionItem>> QueryAsync(CancellationToken cancellationToken) =>
        store.Query<PetitionItem>().Where(PetitionVisibility.Of(desk.Actor, await desk.OrganizationsAsync(cancellationToken)));

    /// <exception cref="InvalidRequestException">There is no such item, or the actor may not know that there is.</exception>
    public async Task<KnownItem> EnsureAsync(string regNo, CancellationToken cancellationToken) =>
        await (await QueryAsync(cancellationToken)).Where(p => p.RegNo == regNo).Select(p => new KnownItem(p.Id, p.RegNo, p.ReceivedOn)).FirstOrDefaultAsync(cancellationToken)
            ?? throw new InvalidRequestException("regNo", "查无此登记编号。", "No item with this registration number.");

    /// <exception cref="InvalidRequestException">No organization has the code; names the field.</exception>
    public Task EnsureOrganizationAsync(string code, string field, CancellationToken cancellationToken) => desk.EnsureOrganizationAsync(code, field, cancellationToken);
}

/// <summary>What another record needs of an item.</summary>
public sealed record KnownItem(PetitionItemId Id, string RegNo, DateOnly ReceivedOn);
