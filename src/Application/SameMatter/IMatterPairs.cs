using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.SameMatter;

namespace PetitionGovernance.Application.SameMatter;

/// <summary>The aggregates, loaded to be changed.</summary>
public interface IMatterPairs
{
    /// <param name="one">In whatever order.</param>
    /// <returns>Null when nothing was ever decided between the two.</returns>
    Task<MatterPair?> FindAsync(PetitionItemId one, PetitionItemId other, CancellationToken cancellationToken);

    void Add(MatterPair pair);
}
