using PetitionGovernance.Domain.Reception;
using PetitionGovernance.Domain.Reporting.Metrics;

namespace PetitionGovernance.Application.Reporting.Figures;

internal sealed class ReceptionFigures : IFigures
{
    public bool PerBody => false;

    public IEnumerable<Figure> All =>
    [
        new(ReceptionMetrics.Sessions, Sessions),
        new(ReceptionMetrics.Problems, s => Each(Collected(s))),
        new(ReceptionMetrics.Resolved, s => Each(Collected(s).Where(p => p.ResolvedOn <= s.AsOf))),
        new(ReceptionMetrics.ResolvedRate, s => Each(Collected(s).Where(p => p.ResolvedOn <= s.AsOf)), s => Each(Collected(s))),
    ];

    private static IQueryable<CountedRecord> Sessions(ReportScope s)
    {
        var (from, to, division) = (s.Period.From, s.Period.To, s.Division);
        var held = s.Sessions.Where(x => x.HeldOn >= from && x.HeldOn <= to);
        if (division is not null) held = held.Where(x => x.AreaCode != null && x.AreaCode.StartsWith(division));
        return held.Select(x => new CountedRecord { Kind = "reception-sessions", Key = x.SessionNo, On = x.HeldOn, Weight = 1 });
    }

    private static IQueryable<ReceptionProblem> Collected(ReportScope s)
    {
        var (from, to, division) = (s.Period.From, s.Period.To, s.Division);
        var collected = s.Problems.Where(p => p.HeldOn >= from && p.HeldOn <= to);
        return division is null ? collected : collected.Where(p => p.AreaCode != null && p.AreaCode.StartsWith(division));
    }

    private static IQueryable<CountedRecord> Each(IQueryable<ReceptionProblem> problems) =>
        problems.Select(p => new CountedRecord { Kind = "reception-problems", Key = p.ProblemNo, On = p.HeldOn, Weight = 1 });
}
