using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Infrastructure.Persistence;

internal sealed class Records<T>(PetitionDb db) : IRecords<T> where T : AggregateRoot
{
    public async Task<T?> FindAsync(Guid id, CancellationToken cancellationToken) => await db.Set<T>().FindAsync([id], cancellationToken);

    public void Add(T record) => db.Add(record);
}
