using MediatR;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Npgsql;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Shared;
using PetitionGovernance.Infrastructure.Audit;

namespace PetitionGovernance.Infrastructure.Persistence;

/// <summary>One save: changed aggregates, their audit entries, their outbox messages, the remembered answer.</summary>
internal sealed class UnitOfWork(
    PetitionDb db, AuditScribe audit, IMediator policies, IEnumerable<ISavingListener> joining, IEnumerable<ISaveListener> listeners, TimeProvider time) : IUnitOfWork
{
    public async Task SaveAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var changed = new HashSet<Type>();
        var entries = await FollowAsync(cancellationToken);
        var aggregates = entries.ConvertAll(e => e.Entity);
        foreach (var listener in joining) listener.Saving(aggregates);
        foreach (var entry in entries)
        {
            var aggregate = entry.Entity;
            aggregate.AdvanceVersion();
            changed.Add(aggregate.GetType());
            var subject = aggregate.Subject;
            audit.Write(entry, now);
            for (var ordinal = 0; ordinal < aggregate.Events.Count; ordinal++)
                if (OutboxMessage.Of(aggregate.Events[ordinal], subject, aggregate.Version, ordinal, now) is { } message) db.Add(message);
            aggregate.ClearEvents();
        }

        audit.WriteNotes(now);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
            // Opened by a port whose library saves by itself.
            if (db.Database.CurrentTransaction is { } joined) await joined.CommitAsync(cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            throw new StaleException();
        }
        catch (DbUpdateException failure) when (BrokenUniqueness(failure.InnerException) is { } constraint)
        {
            if (IsWithinAggregate(constraint)) throw new StaleException();
            throw new RefusedException(
                constraint.Contains("remembered_requests", StringComparison.Ordinal) ? SharedRefusals.SameRequestInProgress : SharedRefusals.AlreadyExists);
        }

        audit.Saved();
        foreach (var listener in listeners) listener.Saved(changed);
    }

    // What follows elsewhere from an event is saved with it, or neither is; what follows from that, too.
    private async Task<List<EntityEntry<AggregateRoot>>> FollowAsync(CancellationToken cancellationToken)
    {
        var told = new HashSet<IDomainEvent>(ReferenceEqualityComparer.Instance);
        while (true)
        {
            var entries = db.ChangeTracker.Entries<AggregateRoot>().Where(e => e.Entity.Events.Count > 0).ToList();
            var news = entries.SelectMany(e => e.Entity.Events).Where(told.Add).Select(Happened.Of).OfType<INotification>().ToList();
            if (news.Count == 0) return entries;
            foreach (var happened in news) await policies.Publish(happened, cancellationToken);
        }
    }

    // The parts of an aggregate are counted within it: two alike come from two who changed it at once, and its version was not asked first.
    private bool IsWithinAggregate(string constraint) => db.Model.GetEntityTypes().Any(type =>
        type.FindOwnership() is { } ownership && type.GetTableName() is { } table
        && table != ownership.PrincipalEntityType.GetTableName() && constraint.Contains(table, StringComparison.Ordinal));

    // SQLite names the columns of the broken key, PostgreSQL the constraint: both hold the table's name.
    private static string? BrokenUniqueness(Exception? cause) => cause switch
    {
        PostgresException { SqlState: PostgresErrorCodes.UniqueViolation } e => e.ConstraintName ?? "",
        SqliteException { SqliteExtendedErrorCode: 2067 or 1555 } e => e.Message,
        _ => null,
    };
}
