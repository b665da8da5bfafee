using PetitionGovernance.Domain.Outreach;
using PetitionGovernance.Domain.Reporting.Metrics;

namespace PetitionGovernance.Application.Reporting.Figures;

internal sealed class OutreachFigures : IFigures
{
    public bool PerBody => false;

    public IEnumerable<Figure> All =>
    [
        new(OutreachMetrics.Audience, s => Held(s).Select(e => new CountedRecord { Kind = "outreach-events", Key = e.EventNo, On = e.HeldOn, Weight = e.Audience })),
        new(OutreachMetrics.Townships, Townships),
    ];

    private static IQueryable<OutreachEvent> Held(ReportScope s)
    {
        var (from, to, division) = (s.Period.From, s.Period.To, s.Division);
        var held = s.Store.Query<OutreachEvent>().Where(e => e.HeldOn >= from && e.HeldOn <= to && e.Kind != OutreachKind.Training);
        return division is null ? held : held.Where(e => e.AreaCode.StartsWith(division));
    }

    private static IQueryable<CountedRecord> Townships(ReportScope s)
    {
        var townships = s.Townships;
        return Held(s).Where(e => townships.Contains(e.AreaCode)).GroupBy(e => e.AreaCode)
            .Select(g => new CountedRecord { Kind = "divisions", Key = g.Key, On = g.Max(e => e.HeldOn), Weight = 1 });
    }
}
