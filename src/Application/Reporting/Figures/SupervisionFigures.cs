using PetitionGovernance.Domain.Reporting.Metrics;
using PetitionGovernance.Domain.Supervision;

namespace PetitionGovernance.Application.Reporting.Figures;

internal sealed class SupervisionFigures : IFigures
{
    public IEnumerable<Figure> All =>
    [
        new(SupervisionMetrics.Talks, Talks),
        new(SupervisionMetrics.Recommendations, Recommendations),
        new(SupervisionMetrics.Findings, s => Each(Findings(s).Where(f => f.FoundOn >= s.Period.From && f.FoundOn <= s.Period.To))),
        new(SupervisionMetrics.Bulletins, Bulletins),
        new(SupervisionMetrics.Redo, s => Each(Findings(s).Where(f => f.ReturnedForRedoOn >= s.Period.From && f.ReturnedForRedoOn <= s.Period.To))),
    ];

    private static IQueryable<CountedRecord> Talks(ReportScope s)
    {
        var (from, to) = (s.Period.From, s.Period.To);
        return s.Store.Query<AdmonitoryTalk>().Where(t => t.HeldOn >= from && t.HeldOn <= to)
            .Select(t => new CountedRecord { Kind = "admonitory-talks", Key = t.TalkNo ?? t.Id.ToString(), On = t.HeldOn, Weight = 1 });
    }

    private static IQueryable<CountedRecord> Recommendations(ReportScope s)
    {
        var (from, to) = (s.Period.From, s.Period.To);
        return s.Store.Query<Recommendation>().Where(r => r.IssuedOn >= from && r.IssuedOn <= to)
            .Select(r => new CountedRecord { Kind = "recommendations", Key = r.RecommendationNo ?? r.Id.ToString(), On = r.IssuedOn, Weight = 1 });
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

    private static IQueryable<CountedRecord> Each(IQueryable<InspectionFinding> findings) =>
        findings.Select(f => new CountedRecord { Kind = "inspections", Key = f.FindingNo ?? f.Id.ToString(), On = f.FoundOn, Weight = 1 });
}
