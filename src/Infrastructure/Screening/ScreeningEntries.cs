using PetitionGovernance.Application.Screening;
using PetitionGovernance.Domain.Screening;
using PetitionGovernance.Infrastructure.Persistence;

namespace PetitionGovernance.Infrastructure.Screening;

internal sealed class ScreeningEntries(PetitionDb db) : IScreeningEntries
{
    public void Add(ScreeningRecordEntry entry) => db.Add(entry);
}
