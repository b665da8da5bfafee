using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Application.Shared.Ports;

/// <summary>Aggregates found by their identifier alone, loaded to be changed.</summary>
public interface IRecords<T> where T : AggregateRoot
{
    Task<T?> FindAsync(Guid id, CancellationToken cancellationToken);

    void Add(T record);
}
