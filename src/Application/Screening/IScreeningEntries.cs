using PetitionGovernance.Domain.Screening;

namespace PetitionGovernance.Application.Screening;

/// <summary>What became of the advice, screening by screening; joins the unit of work of the running request.</summary>
public interface IScreeningEntries
{
    void Add(ScreeningRecordEntry entry);
}
