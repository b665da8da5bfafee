using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.Extensions.DependencyInjection;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Integration;
using PetitionGovernance.Domain.Shared;
using PetitionGovernance.Infrastructure.Persistence;

namespace PetitionGovernance.Infrastructure.Audit;

/// <summary>Writes the audit entries of a unit of work, each with the mark that it waits for its seal.</summary>
internal sealed class AuditScribe(PetitionDb db, IActorAccessor actors, AuditMac mac, AuditSignal signal, IServiceScopeFactory scopes) : IAuditTrail
{
    private readonly List<AuditNote> notes = [];

    public void Note(AuditNote note) => notes.Add(note);

    public async Task WriteAsync(IReadOnlyList<AuditNote> notes, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var trail = scope.ServiceProvider.GetRequiredService<IAuditTrail>();
        foreach (var note in notes) trail.Note(note);
        await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().SaveAsync(cancellationToken);
    }

    /// <summary>One entry per changed aggregate: who, when, which events, before and after.</summary>
    public void Write(EntityEntry<AggregateRoot> entry, DateTimeOffset now)
    {
        var aggregate = entry.Entity;
        Add(now, aggregate.Subject, new Act(
            string.Join(',', aggregate.Events.Select(happened => happened.GetType().Name)),
            Sentence(aggregate.Events),
            Version: aggregate.Version,
            Changes: AggregateChanges.Read(db.ChangeTracker, entry)));
    }

    public void WriteNotes(DateTimeOffset now)
    {
        foreach (var note in notes)
        {
            var subject = new Subject(note.Subject, note.SubjectId);
            Add(now, subject, new Act(note.Act, note.Chinese, note.Purpose));
            // Who keeps watch elsewhere hears of it as well.
            if (note.Subject == SealedAccess.AlertSubject) db.Add(OutboxMessage.Of(new AlertRaised(note.Act), subject, version: 0, ordinal: 0, now)!);
        }

        notes.Clear();
    }

    /// <summary>Tells the sealer that there is something to seal.</summary>
    public void Saved() => signal.Raise();

    private void Add(DateTimeOffset now, Subject subject, Act act)
    {
        var actor = actors.Current;
        var entry = new AuditEntry
        {
            Id = Guid.CreateVersion7(now),
            OccurredAt = now,
            ActorId = actor?.Id ?? "anonymous",
            ActorName = actor?.Name ?? "anonymous",
            ActorUnit = actor?.UnitCode ?? "",
            ActorRoles = actor is null ? "" : string.Join(',', actor.Roles.Order()),
            Act = act.Names,
            Subject = subject.Kind,
            SubjectId = subject.Id,
            SubjectVersion = act.Version,
            Description = act.Chinese,
            Purpose = act.Purpose,
            Changes = act.Changes,
        };
        entry.Mac = mac.OfEntry(entry);
        db.Add(entry);
        db.Add(new AuditPending { EntryId = entry.Id });
    }

    private static string Sentence(IReadOnlyList<IDomainEvent> events) =>
        events.Count == 1 ? events[0].Describe() : string.Join('；', events.Select(happened => happened.Describe().TrimEnd('。'))) + "。";

    private sealed record Act(string Names, string Chinese, string? Purpose = null, int? Version = null, string? Changes = null);
}
