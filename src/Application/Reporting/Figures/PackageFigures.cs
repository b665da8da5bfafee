using PetitionGovernance.Domain.CasePackages;
using PetitionGovernance.Domain.Reporting.Metrics;

namespace PetitionGovernance.Application.Reporting.Figures;

internal sealed class PackageFigures : IFigures
{
    public IEnumerable<Figure> All =>
    [
        new(PackageMetrics.Total, s => Each(InHand(s))),
        new(PackageMetrics.Resolved, s => Each(Resolved(s))),
    ];

    private static IQueryable<LeaderCasePackage> InHand(ReportScope s)
    {
        var (from, to, items) = (s.Period.From, s.Period.To, s.Items);
        return s.Packages.Where(p =>
            p.OpenedOn <= to && (p.ClosedOn == null || p.ClosedOn >= from) && p.Items.Any(i => items.Any(item => item.Id == i.Item)));
    }

    private static IQueryable<LeaderCasePackage> Resolved(ReportScope s)
    {
        var to = s.Period.To;
        return InHand(s).Where(p => p.Status == PackageStatus.Resolved && p.ClosedOn <= to);
    }

    private static IQueryable<CountedRecord> Each(IQueryable<LeaderCasePackage> packages) =>
        packages.Select(p => new CountedRecord { Kind = "case-packages", Key = p.PackageNo, On = p.OpenedOn, Weight = 1 });
}
