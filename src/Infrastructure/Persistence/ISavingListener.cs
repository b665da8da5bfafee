using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Infrastructure.Persistence;

/// <summary>Told of the aggregates about to be saved, their events raised: what it adds to the context is saved with them or not at all.</summary>
internal interface ISavingListener
{
    void Saving(IReadOnlyList<AggregateRoot> changed);
}
