using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Organizations;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.CasePackages;
using PetitionGovernance.Domain.Organizations;

namespace PetitionGovernance.Application.CasePackages;

/// <summary>一表管理：一个包案一行；任何一日的一表由那一日为止的事实得出，不靠留存的副本。</summary>
/// <remarks>
/// The day of a fact decides, not the day it was recorded: what was recorded late is there all the same. Of two charges or closings
/// exactly one holds on a day, see <see cref="PackageCharge"/>.
/// </remarks>
public sealed class PackageLedger(PackageDesk desk, IReadStore store, CasePackageSettings settings, IOrganizationDirectory organizations)
{
    internal DateOnly DayOf(LedgerConditions q) => q.AsOf ?? desk.Today;

    /// <summary>The lines in the order of the table: oldest first.</summary>
    internal async Task<IQueryable<LedgerLine>> LinesAsync(LedgerConditions q, CancellationToken cancellationToken)
    {
        var asOf = DayOf(q);
        var lines =
            from c in (await desk.VisibleAsync(cancellationToken)).Where(c => c.OpenedOn <= asOf)
            from x in c.Charges.Where(x => x.From <= asOf && (x.Until == null || x.Until > asOf))
            from k in c.Closings.Where(k => k.On <= asOf && (k.ReboundOn == null || k.ReboundOn > asOf)).DefaultIfEmpty()
            select new LedgerLine { Package = c, Charge = x, Closing = k };
        if (q.Status is PackageStatus.InProgress) lines = lines.Where(l => l.Closing == null);
        else if (q.Status is { } status) lines = lines.Where(l => l.Closing != null && l.Closing.Outcome == status);
        if (q.ResponsibleOrgCode is { } body) lines = lines.Where(l => l.Charge.ResponsibleOrgCode == body);
        if (q.LeaderName is { } leader) lines = lines.Where(l => l.Charge.LeaderName == leader);
        if (q.OpenedFrom is { } from) lines = lines.Where(l => l.Package.OpenedOn >= from);
        if (q.OpenedTo is { } to) lines = lines.Where(l => l.Package.OpenedOn <= to);
        if (q.Light is { } light) lines = lines.Where(LedgerLight.Shows(light, asOf, settings));
        return lines.OrderBy(l => l.Package.OpenedOn).ThenBy(l => l.Package.Id);
    }

    /// <summary>The rows of the lines, in their order: what was opened and charged first, then each kind of part once for all of them.</summary>
    internal async Task<List<LedgerRow>> RowsAsync(IQueryable<LedgerLine> lines, DateOnly asOf, CancellationToken cancellationToken)
    {
        var heads = await lines.Select(LedgerHead.Projection).ToListAsync(cancellationToken);
        var parts = await LedgerParts.OfAsync(store, [.. heads.Select(h => h.Id)], asOf, cancellationToken);
        var tree = await organizations.CurrentAsync(cancellationToken);
        return heads.ConvertAll(head => LedgerRow.Of(parts.Of(head), asOf, settings, NameOf(tree, head.ResponsibleOrgCode)));
    }

    private static string NameOf(OrganizationTree tree, string code) => tree.Find(code)?.Name ?? code;
}
