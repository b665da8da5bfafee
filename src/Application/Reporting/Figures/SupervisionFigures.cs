using PetitionGovernance.Domain.Reporting.Metrics;
using PetitionGovernance.Domain.Supervision;

namespace PetitionGovernance.Application.Reporting.Figures;

internal sealed class SupervisionFigures : IFigures
{
    public IEnumerable<Figure> All =>
    [
        new(SupervisionMetrics.Orders, s => Each(Orders(s))),
        new(SupervisionMetrics.OrdersClosed, s => Each(Orders(s).Where(o => o.Status == SupervisionOrderStatus.Closed && o.ClosedOn <= s.AsOf))),
        new(SupervisionMetrics.Talks, Talks),
        new(SupervisionMetrics.Recommendations, s => Each(Issued(s))),
        new(SupervisionMetrics.ImproveWork, s => Each(Issued(s).Where(r => r.Kind == RecommendationKind.ImproveWork))),
        new(SupervisionMetrics.PerfectPolicy, s => Each(Issued(s).Where(r => r.Kind == RecommendationKind.PerfectPolicy))),
        new(SupervisionMetrics.PursueResponsibility, s => Each(Issued(s).Where(r => r.Kind == RecommendationKind.PursueResponsibility))),
        new(SupervisionMetrics.AdoptionRate, s => Each(Adopted(s)), s => Each(Issued(s))),
        new(SupervisionMetrics.Findings, s => Each(Findings(s).Where(f => f.FoundOn >= s.Period.From && f.FoundOn <= s.Period.To))),
        new(SupervisionMetrics.Bulletins, Bulletins),
        new(SupervisionMetrics.Redo, s => Each(Findings(s).Where(f => f.ReturnedForRedoOn >= s.Period.From && f.ReturnedForRedoOn <= s.Period.To))),
    ];

    private static IQueryable<CountedRecord> Talks(ReportScope s)
    {
        var (from, to) = (s.Period.From, s.Period.To);
        return s.Supervised<AdmonitoryTalk>().Where(t => t.HeldOn >= from && t.HeldOn <= to)
            .Select(t => new CountedRecord { Kind = "admonitory-talks", Key = t.TalkNo ?? t.Id.ToString(), On = t.HeldOn, Weight = 1 });
    }

    private static IQueryable<SupervisionOrder> Orders(ReportScope s)
    {
        var (from, to) = (s.Period.From, s.Period.To);
        return s.Supervised<SupervisionOrder>().Where(o =>
            o.RaisedOn >= from && o.RaisedOn <= to && o.Status != SupervisionOrderStatus.Draft && o.Status != SupervisionOrderStatus.Dropped);
    }

    private static IQueryable<Recommendation> Issued(ReportScope s)
    {
        var (from, to) = (s.Period.From, s.Period.To);
        return s.Supervised<Recommendation>().Where(r => r.IssuedOn >= from && r.IssuedOn <= to);
    }

    private static IQueryable<Recommendation> Adopted(ReportScope s)
    {
        var asOf = s.AsOf;
        return Issued(s).Where(r => r.FedBackOn <= asOf && (r.Adoption == Adoption.Adopted || r.Adoption == Adoption.PartlyAdopted));
    }

    private static IQueryable<CountedRecord> Bulletins(ReportScope s)
    {
        var (from, to) = (s.Period.From, s.Period.To);
        return s.Store.Query<InspectionBulletin>().Where(b => b.IssuedOn >= from && b.IssuedOn <= to)
            .Select(b => new CountedRecord { Kind = "inspection-bulletins", Key = b.BulletinNo, On = b.IssuedOn, Weight = 1 });
    }

    private static IQueryable<InspectionFinding> Findings(ReportScope s)
    {
        var items = s.Items;
        return s.Store.Query<InspectionFinding>().Where(f => items.Any(p => p.RegNo == f.RegNo));
    }

    private static IQueryable<CountedRecord> Each(IQueryable<SupervisionOrder> orders) =>
        orders.Select(o => new CountedRecord { Kind = "supervision-orders", Key = o.Id.ToString(), On = o.RaisedOn, Weight = 1 });

    private static IQueryable<CountedRecord> Each(IQueryable<Recommendation> recommendations) =>
        recommendations.Select(r => new CountedRecord { Kind = "recommendations", Key = r.RecommendationNo ?? r.Id.ToString(), On = r.IssuedOn, Weight = 1 });

    private static IQueryable<CountedRecord> Each(IQueryable<InspectionFinding> findings) =>
        findings.Select(f => new CountedRecord { Kind = "inspections", Key = f.FindingNo ?? f.Id.ToString(), On = f.FoundOn, Weight = 1 });
}
