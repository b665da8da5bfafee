using PetitionGovernance.Application.Supervision;
using PetitionGovernance.Domain.Supervision;
using PetitionGovernance.Infrastructure.Persistence;

namespace PetitionGovernance.Infrastructure.Supervision;

internal sealed class Inspections(PetitionDb db) : IInspections
{
    public void Add(Inspection planned) => db.Add(planned);

    public void Add(InspectionBulletin issued) => db.Add(issued);
}
