using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.CasePackages;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Application.CasePackages;

/// <summary>What the parts of some packages amount to on a day; a package without parts of a kind has none.</summary>
/// <remarks>
/// One command for each kind of part, whatever the number of packages: a count for each kind and package within one statement made ten
/// thousand packages cost a hundred and fifty thousand look-ups.
/// </remarks>
internal sealed class LedgerParts
{
    public required ILookup<Guid, LedgerItem> Items { get; init; }

    public required Dictionary<Guid, LedgerMeasures> Measures { get; init; }

    public required Dictionary<Guid, LedgerVisits> Visits { get; init; }

    public required Dictionary<Guid, LedgerDispatches> Dispatches { get; init; }

    public required Dictionary<Guid, LedgerFunds> Funds { get; init; }

    public required Dictionary<Guid, int> Escalations { get; init; }

    public required Dictionary<Guid, int> Rebounds { get; init; }

    public LedgerFacts Of(LedgerHead head) => new(
        head,
        [.. Items[head.Id]],
        Measures.GetValueOrDefault(head.Id) ?? new(0, 0, 0, null),
        Visits.GetValueOrDefault(head.Id) ?? new(0, null),
        Dispatches.GetValueOrDefault(head.Id) ?? new(0, null, null),
        Funds.GetValueOrDefault(head.Id) ?? new(0, 0, 0),
        Escalations.GetValueOrDefault(head.Id),
        Rebounds.GetValueOrDefault(head.Id));

    public static async Task<LedgerParts> OfAsync(IReadStore store, Guid[] ids, DateOnly asOf, CancellationToken cancellationToken)
    {
        // One parameter, however many packages there are.
        var packages = store.Query<LeaderCasePackage>().Where(c => EF.Parameter(ids).Contains(c.Id));
        return new LedgerParts
        {
            Items = await ItemsAsync(packages, store.Query<PetitionItem>(), asOf, cancellationToken),
            Measures = await MeasuresAsync(packages, asOf, cancellationToken),
            Visits = await packages.SelectMany(c => c.Visits, (c, v) => new { c.Id, v.On }).Where(v => v.On <= asOf).GroupBy(v => v.Id)
                .Select(g => new { g.Key, Count = g.Count(), Last = g.Max(v => v.On) })
                .ToDictionaryAsync(g => g.Key, g => new LedgerVisits(g.Count, g.Last), cancellationToken),
            Dispatches = await packages.SelectMany(c => c.Dispatches, (c, d) => new { c.Id, d.On, d.NextBy }).Where(d => d.On <= asOf).GroupBy(d => d.Id)
                .Select(g => new { g.Key, Count = g.Count(), Last = g.Max(d => d.On), NextBy = g.Max(d => d.NextBy) })
                .ToDictionaryAsync(g => g.Key, g => new LedgerDispatches(g.Count, g.Last, g.NextBy), cancellationToken),
            Funds = await FundsAsync(packages, asOf, cancellationToken),
            Escalations = await packages.SelectMany(c => c.Escalations, (c, e) => new { c.Id, e.RaisedOn }).Where(e => e.RaisedOn <= asOf).GroupBy(e => e.Id)
                .Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken),
            Rebounds = await packages.SelectMany(c => c.Closings, (c, k) => new { c.Id, k.ReboundOn }).Where(k => k.ReboundOn <= asOf).GroupBy(k => k.Id)
                .Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken),
        };
    }

    private static async Task<ILookup<Guid, LedgerItem>> ItemsAsync(
        IQueryable<LeaderCasePackage> packages, IQueryable<PetitionItem> petitions, DateOnly asOf, CancellationToken cancellationToken)
    {
        var items = await packages.SelectMany(c => c.Items, (c, i) => new { c.Id, i.Item, i.RegNo, i.AddedOn, i.RemovedOn })
            .Where(i => i.AddedOn <= asOf && (i.RemovedOn == null || i.RemovedOn > asOf))
            .Join(petitions, i => i.Item, p => p.Id, (i, p) => new { i.Id, i.RegNo, p.HeadCount })
            .OrderBy(i => i.RegNo).ToListAsync(cancellationToken);
        return items.ToLookup(i => i.Id, i => new LedgerItem(i.RegNo, i.HeadCount));
    }

    private static async Task<Dictionary<Guid, LedgerMeasures>> MeasuresAsync(IQueryable<LeaderCasePackage> packages, DateOnly asOf, CancellationToken cancellationToken) =>
        await packages.SelectMany(c => c.Measures, (c, m) => new
        {
            c.Id,
            m.DueOn,
            Set = m.SetOn <= asOf && (m.DroppedOn == null || m.DroppedOn > asOf),
            Done = m.DoneOn != null && m.DoneOn <= asOf,
        })
            .GroupBy(m => m.Id)
            .Select(g => new
            {
                g.Key,
                Count = g.Count(m => m.Set),
                Done = g.Count(m => m.Done),
                Overdue = g.Count(m => m.Set && !m.Done && m.DueOn < asOf),
                NextOn = g.Min(m => m.Set && !m.Done ? (DateOnly?)m.DueOn : null),
            })
            .ToDictionaryAsync(g => g.Key, g => new LedgerMeasures(g.Count, g.Done, g.Overdue, g.NextOn), cancellationToken);

    private static async Task<Dictionary<Guid, LedgerFunds>> FundsAsync(IQueryable<LeaderCasePackage> packages, DateOnly asOf, CancellationToken cancellationToken) =>
        await packages.SelectMany(c => c.Funds, (c, f) => new
        {
            c.Id,
            Applied = f.AppliedOn <= asOf ? f.AppliedAmount : 0,
            Approved = f.DecidedOn <= asOf ? f.ApprovedAmount ?? 0 : 0,
            Paid = f.PaidOn <= asOf ? f.PaidAmount ?? 0 : 0,
        })
            .GroupBy(f => f.Id)
            .Select(g => new { g.Key, Applied = g.Sum(f => f.Applied), Approved = g.Sum(f => f.Approved), Paid = g.Sum(f => f.Paid) })
            .ToDictionaryAsync(g => g.Key, g => new LedgerFunds(g.Applied, g.Approved, g.Paid), cancellationToken);
}
