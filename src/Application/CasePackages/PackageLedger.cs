using PetitionGovernance.Application.Organizations;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.CasePackages;
using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Application.CasePackages;

/// <summary>一表管理：一次查询，一个包案一行；任何一日的一表由那一日为止的事实得出，不靠留存的副本。</summary>
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

    internal IQueryable<LedgerFacts> Facts(IQueryable<LedgerLine> lines, DateOnly asOf)
    {
        var petitions = store.Query<PetitionItem>();
        return lines.Select(l => new LedgerFacts
        {
            Id = l.Package.Id,
            PackageNo = l.Package.PackageNo,
            Title = l.Package.Title,
            OpenedOn = l.Package.OpenedOn,
            LeaderName = l.Charge.LeaderName,
            LeaderPost = l.Charge.LeaderPost,
            ResponsibleOrgCode = l.Charge.ResponsibleOrgCode,
            DispatcherName = l.Charge.DispatcherName,
            Goal = l.Charge.Goal,
            TargetOn = l.Charge.TargetOn,
            FirstDispatchBy = l.Charge.DispatchBy,
            Outcome = l.Closing == null ? null : l.Closing.Outcome,
            ClosedOn = l.Closing == null ? null : l.Closing.On,
            WatchUntil = l.Closing == null ? null : l.Closing.WatchUntil,
            RegNos = l.Package.Items.Where(i => i.AddedOn <= asOf && (i.RemovedOn == null || i.RemovedOn > asOf)).OrderBy(i => i.RegNo).Select(i => i.RegNo).ToList(),
            Heads = l.Package.Items.Where(i => i.AddedOn <= asOf && (i.RemovedOn == null || i.RemovedOn > asOf))
                .Join(petitions, i => i.Item, p => p.Id, (i, p) => p.HeadCount).Sum(),
            Measures = l.Package.Measures.Count(m => m.SetOn <= asOf && (m.DroppedOn == null || m.DroppedOn > asOf)),
            MeasuresDone = l.Package.Measures.Count(m => m.DoneOn <= asOf),
            MeasuresOverdue = l.Package.Measures.Count(m => m.SetOn <= asOf && m.DueOn < asOf && (m.DoneOn == null || m.DoneOn > asOf) && (m.DroppedOn == null || m.DroppedOn > asOf)),
            NextMeasureOn = l.Package.Measures.Where(m => m.SetOn <= asOf && (m.DoneOn == null || m.DoneOn > asOf) && (m.DroppedOn == null || m.DroppedOn > asOf)).Min(m => (DateOnly?)m.DueOn),
            Visits = l.Package.Visits.Count(v => v.On <= asOf),
            LastVisitOn = l.Package.Visits.Where(v => v.On <= asOf).Max(v => (DateOnly?)v.On),
            Dispatches = l.Package.Dispatches.Count(d => d.On <= asOf),
            LastDispatchOn = l.Package.Dispatches.Where(d => d.On <= asOf).Max(d => (DateOnly?)d.On),
            LastDispatchNextBy = l.Package.Dispatches.Where(d => d.On <= asOf).Max(d => d.NextBy),
            FundsApplied = l.Package.Funds.Where(f => f.AppliedOn <= asOf).Sum(f => f.AppliedAmount),
            FundsApproved = l.Package.Funds.Where(f => f.DecidedOn <= asOf).Sum(f => f.ApprovedAmount ?? 0),
            FundsPaid = l.Package.Funds.Where(f => f.PaidOn <= asOf).Sum(f => f.PaidAmount ?? 0),
            Escalations = l.Package.Escalations.Count(e => e.RaisedOn <= asOf),
            Rebounds = l.Package.Closings.Count(k => k.ReboundOn <= asOf),
        });
    }

    internal async Task<Func<LedgerFacts, LedgerRow>> RowsAsync(DateOnly asOf, CancellationToken cancellationToken)
    {
        var tree = await organizations.CurrentAsync(cancellationToken);
        return facts => LedgerRow.Of(facts, asOf, settings, NameOf(tree, facts.ResponsibleOrgCode));
    }

    private static string NameOf(OrganizationTree tree, string code) => tree.Find(code)?.Name ?? code;
}
