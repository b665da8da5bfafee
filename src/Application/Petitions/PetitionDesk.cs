using PetitionGovernance.Application.Deadlines;
using PetitionGovernance.Application.Organizations;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Application.Petitions;

/// <summary>What every act on an item begins with: who acts, on which day, on which calendar, and the item itself, if he may see it.</summary>
public sealed class PetitionDesk(
    IPetitionItems items, IOrganizationDirectory organizations, IWorkingDays days, IActorAccessor actors, TimeProvider time)
{
    public Actor Actor => actors.Current ?? throw new UnauthenticatedException();

    public DateOnly Today => time.Today();

    public DateTimeOffset Now => time.GetUtcNow();

    public ValueTask<OrganizationTree> OrganizationsAsync(CancellationToken cancellationToken) => organizations.CurrentAsync(cancellationToken);

    public async Task<Occasion> OccasionAsync(CancellationToken cancellationToken) => new(Actor, Today, await days.CurrentAsync(cancellationToken));

    /// <exception cref="NotFoundException">There is no such item, or the actor may not know that there is.</exception>
    /// <exception cref="StaleException">The item has changed since the client saw it.</exception>
    public async Task<(PetitionItem Item, Occasion Now)> TakeAsync(PetitionCommand command, CancellationToken cancellationToken)
    {
        var visible = PetitionVisibility.Of(Actor, await organizations.CurrentAsync(cancellationToken));
        var item = await items.FindAsync(command.Item, visible, cancellationToken) ?? throw new NotFoundException("petition", command.Item.Text);
        if (command.ExpectedVersion is { } expected && expected != item.Version) throw new StaleException();
        return (item, await OccasionAsync(cancellationToken));
    }

    /// <returns>Null for a null code.</returns>
    /// <exception cref="InvalidRequestException">No organization has the code; names the field.</exception>
    public async Task<OrganizationNode?> EnsureOrganizationAsync(string? code, string field, CancellationToken cancellationToken)
    {
        if (code is null) return null;
        return (await organizations.CurrentAsync(cancellationToken)).Find(code)
            ?? throw new InvalidRequestException(field, "没有这个单位；请从机构清单中选用代码。", "No such organization; take a code from the list of organizations.");
    }
}
