using PetitionGovernance.Domain.Reporting.Metrics;

namespace PetitionGovernance.Application.Reporting.Figures;

internal sealed class PetitionFigures : IFigures
{
    public IEnumerable<Figure> All =>
    [
        new(PetitionMetrics.Items, s => s.Received.Each()),
        new(PetitionMetrics.Persons, s => s.Received.Heads()),
        new(PetitionMetrics.ItemsChange, s => s.Received.Each()),
        new(PetitionMetrics.PersonsChange, s => s.Received.Heads()),
    ];
}
