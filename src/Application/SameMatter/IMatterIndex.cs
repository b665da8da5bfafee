using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Application.SameMatter;

/// <summary>Finds items worth comparing among all there are, whoever may see them: who asks filters.</summary>
public interface IMatterIndex
{
    /// <returns>Bounded, the most promising first, without the item itself.</returns>
    Task<IReadOnlyList<MatterHit>> FindAsync(PetitionItemId item, IReadOnlyList<long> keys, CancellationToken cancellationToken);
}

/// <param name="SamePetitioner">By the keyed index of an identity number.</param>
public readonly record struct MatterHit(PetitionItemId Item, bool SamePetitioner);
