using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.CasePackages;
using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Application.CasePackages;

/// <summary>What every act on a package begins with: who acts, on which day, and the package, if he may see it.</summary>
public sealed class PackageDesk(PetitionDesk desk, ICasePackages packages, IReadStore store)
{
    private const int CountyLength = 6;

    public DateTimeOffset Now => desk.Now;

    public DateOnly Today => desk.Today;

    public Task<Occasion> OccasionAsync(CancellationToken cancellationToken) => desk.OccasionAsync(cancellationToken);

    /// <summary>All that the actor may see.</summary>
    public async Task<IQueryable<LeaderCasePackage>> VisibleAsync(CancellationToken cancellationToken) =>
        store.Query<LeaderCasePackage>().Where(PackageVisibility.Of(desk.Actor, await desk.OrganizationsAsync(cancellationToken), store));

    /// <exception cref="NotFoundException">There is no such package, or the actor may not know that there is.</exception>
    public async Task<CasePackageView> ReadAsync(Guid id, CancellationToken cancellationToken) =>
        await packages.ReadAsync(id, PackageVisibility.Of(desk.Actor, await desk.OrganizationsAsync(cancellationToken), store), cancellationToken)
            ?? throw new NotFoundException("case-package");

    /// <exception cref="NotFoundException">There is no such package, or the actor may not know that there is.</exception>
    /// <exception cref="StaleException">It has changed since the client saw it.</exception>
    public async Task<(LeaderCasePackage Package, Occasion Now)> TakeAsync(PackageCommand command, CancellationToken cancellationToken)
    {
        var visible = PackageVisibility.Of(desk.Actor, await desk.OrganizationsAsync(cancellationToken), store);
        var found = await packages.FindAsync(command.Id, visible, cancellationToken) ?? throw new NotFoundException("case-package");
        if (command.ExpectedVersion is { } expected && expected != found.Version) throw new StaleException();
        return (found, await desk.OccasionAsync(cancellationToken));
    }

    /// <summary>The items of the numbers given, each visible to the actor and held by no other package.</summary>
    /// <exception cref="InvalidRequestException">No item has the number, or the actor may not know that one has.</exception>
    public async Task<IReadOnlyList<PackagedItem>> ItemsAsync(IReadOnlyList<string> regNos, CancellationToken cancellationToken)
    {
        var visible = PetitionVisibility.Of(desk.Actor, await desk.OrganizationsAsync(cancellationToken));
        var found = await store.Query<PetitionItem>().Where(visible).Where(p => regNos.Contains(p.RegNo))
            .Select(p => new { p.Id, p.RegNo, p.Sealed, p.RespondentOrgCode }).ToDictionaryAsync(p => p.RegNo, cancellationToken);
        if (regNos.FirstOrDefault(no => !found.ContainsKey(no)) is not null)
            throw new InvalidRequestException("regNos", "其中有的登记编号查不到；请核对。", "Some of the registration numbers are not found; check them.");
        var ids = found.Values.Select(p => p.Id).ToList();
        var held = await store.Query<LeaderCasePackage>().AnyAsync(c => c.Items.Any(i => i.Held && ids.Contains(i.Item)), cancellationToken);
        Lawful.Ensure(held ? CasePackageRefusals.ItemHeldElsewhere : null);
        return [.. regNos.Select(no => found[no]).Select(p => new PackagedItem(p.Id, p.RegNo, p.Sealed, p.Sealed ? p.RespondentOrgCode : null))];
    }

    /// <summary>What of a package is sealed: whether it holds accusations, and whom they are about.</summary>
    public async Task<IReadOnlyList<PackagedItem>> SealedAsync(LeaderCasePackage package, CancellationToken cancellationToken)
    {
        var ids = package.Items.Select(i => i.Item).ToList();
        return await store.Query<PetitionItem>().Where(p => p.Sealed && ids.Contains(p.Id))
            .Select(p => new PackagedItem(p.Id, p.RegNo, true, p.RespondentOrgCode)).ToListAsync(cancellationToken);
    }

    /// <exception cref="InvalidRequestException">No organization has the code.</exception>
    public async Task EnsureBodyAsync(string code, CancellationToken cancellationToken)
    {
        var body = await desk.EnsureOrganizationAsync(code, "responsibleOrgCode", cancellationToken);
        Lawful.Ensure(body!.IsAbolished ? CasePackageRefusals.BodyAbolished : null);
    }

    /// <summary>The county of the acting unit, in the package's number.</summary>
    public async Task<string> CountyAsync(CancellationToken cancellationToken) =>
        (await desk.OrganizationsAsync(cancellationToken)).Find(desk.Actor.UnitCode)?.DivisionCode is [_, _, _, _, _, _, ..] division
            ? division[..CountyLength]
            : throw new InvalidRequestException("responsibleOrgCode", "您的账号没有所属单位，不能立包案。", "Your account has no unit of its own.");
}
