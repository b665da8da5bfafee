using PetitionGovernance.Domain.Mediation;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Reporting.Metrics;

namespace PetitionGovernance.Application.Reporting.Figures;

internal sealed class MediationFigures : IFigures
{
    private const string StudioCode = "BDJ";

    public IEnumerable<Figure> All =>
    [
        new(MediationMetrics.Mediated, s => Agreed(s).Each()),
        new(MediationMetrics.AgreementRate, s => Agreed(s).Each(), s => s.Received.Where(p => p.Category != PetitionCategory.Accusation).Each()),
        new(MediationMetrics.Studio, s => Agreed(s, StudioCode).Each()),
    ];

    // An item mediated twice counts once.
    private static IQueryable<PetitionItem> Agreed(ReportScope s, string? by = null)
    {
        var (from, to) = (s.Period.From, s.Period.To);
        var agreed = s.Store.Query<MediationCase>().Where(m => m.Status == MediationStatus.Agreed && m.ConcludedOn >= from && m.ConcludedOn <= to);
        if (by is not null) agreed = agreed.Where(m => m.OrganizationCode == by);
        return s.Items.Where(p => agreed.Any(m => m.Item == p.Id));
    }
}
