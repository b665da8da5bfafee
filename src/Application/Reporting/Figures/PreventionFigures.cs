using PetitionGovernance.Domain.Reporting.Metrics;
using PetitionGovernance.Domain.SourceGovernance;

namespace PetitionGovernance.Application.Reporting.Figures;

internal sealed class PreventionFigures : IFigures
{
    public bool PerBody => false;

    public IEnumerable<Figure> All =>
    [
        new(PreventionMetrics.Assessments, Assessments),
        new(PreventionMetrics.Found, s => Each(Found(s))),
        new(PreventionMetrics.Resolved, s => Each(Found(s).Where(d => d.ResolvedOn <= s.AsOf))),
        new(PreventionMetrics.ResolvedRate, s => Each(Found(s).Where(d => d.ResolvedOn <= s.AsOf)), s => Each(Found(s))),
    ];

    private static IQueryable<CountedRecord> Assessments(ReportScope s)
    {
        var (from, to) = (s.Period.From, s.Period.To);
        return s.Store.Query<StabilityRiskAssessment>().Where(a => a.AssessedOn >= from && a.AssessedOn <= to)
            .Select(a => new CountedRecord { Kind = "risk-assessments", Key = a.AssessmentNo, On = a.AssessedOn, Weight = 1 });
    }

    private static IQueryable<Dispute> Found(ReportScope s)
    {
        var (from, to, division) = (s.Period.From, s.Period.To, s.Division);
        var found = s.Store.Query<Dispute>().Where(d => d.FoundOn >= from && d.FoundOn <= to);
        return division is null ? found : found.Where(d => d.AreaCode.StartsWith(division));
    }

    private static IQueryable<CountedRecord> Each(IQueryable<Dispute> disputes) =>
        disputes.Select(d => new CountedRecord { Kind = "disputes", Key = d.DisputeNo, On = d.FoundOn, Weight = 1 });
}
