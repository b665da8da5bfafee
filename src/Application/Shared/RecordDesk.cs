using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Application.Shared;

/// <summary>What every act on a record of one kind begins with: who acts, on which day, and the record.</summary>
public sealed class RecordDesk<T>(IRecords<T> records, IActorAccessor actors, TimeProvider time) where T : AggregateRoot
{
    public Actor Actor => actors.Required();

    public DateOnly Today => time.Today();

    public DateTimeOffset Now => time.GetUtcNow();

    public void Add(T record) => records.Add(record);

    /// <exception cref="NotFoundException">There is no such record.</exception>
    /// <exception cref="StaleException">It has changed since the client saw it.</exception>
    public async Task<T> TakeAsync(RecordAct act, string what, CancellationToken cancellationToken)
    {
        var record = await records.FindAsync(act.Id, cancellationToken) ?? throw new NotFoundException(what);
        return act.ExpectedVersion is { } expected && expected != record.Version ? throw new StaleException() : record;
    }
}
