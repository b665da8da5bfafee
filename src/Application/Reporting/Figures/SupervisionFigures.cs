using PetitionGovernance.Domain.Reporting.Metrics;
using PetitionGovernance.Domain.Supervision;

namespace PetitionGovernance.Application.Reporting.Figures;

internal sealed class SupervisionFigures : IFigures
{
    public IEnumerable<Figure> All =>
    [
        new(SupervisionMetrics.Talks, Talks),
        new(SupervisionMetrics.Recommendations, Recommendations),
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
}
