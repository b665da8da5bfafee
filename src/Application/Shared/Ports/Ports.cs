using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Application.Shared.Ports;

/// <summary>Who is acting in this request.</summary>
public interface IActorAccessor
{
    /// <summary>Null when nobody is logged in.</summary>
    Actor? Current { get; }
}

/// <summary>Untracked queries for projections; never for loading aggregates to change them.</summary>
public interface IReadStore
{
    IQueryable<T> Query<T>() where T : class;
}

/// <summary>Saves everything the handler changed, with audit and outbox rows, in one transaction.</summary>
public interface IUnitOfWork
{
    /// <exception cref="StaleException">Somebody else changed a record first.</exception>
    /// <exception cref="RefusedException">A uniqueness the database guards was broken.</exception>
    Task SaveAsync(CancellationToken cancellationToken);
}

/// <summary>Acts that change no aggregate but belong into the audit trail: reads of identity data, failed logins.</summary>
public interface IAuditTrail
{
    /// <summary>Joins the unit of work of the running request.</summary>
    void Note(AuditNote note);

    /// <summary>Written at once and by itself, whatever becomes of the running request: it is in the trail before the answer goes out.</summary>
    Task WriteAsync(IReadOnlyList<AuditNote> notes, CancellationToken cancellationToken);
}

/// <param name="Act">Stable code, for example <c>petition.identity-read</c>.</param>
/// <param name="Subject">Kind of the record concerned, for example <c>petition</c>.</param>
/// <param name="SubjectId">Its identifier.</param>
/// <param name="Chinese">One sentence without personal data.</param>
/// <param name="Purpose">Why, where the act wants a purpose.</param>
public sealed record AuditNote(string Act, string Subject, string SubjectId, string Chinese, string? Purpose = null);

/// <summary>The <c>Idempotency-Key</c> of the running request, if the client sent one.</summary>
public interface IIdempotencyKey
{
    string? Value { get; }
}

/// <summary>Remembers the answers to creating commands.</summary>
public interface IIdempotencyStore
{
    Task<RememberedAnswer?> FindAsync(string actorId, string key, CancellationToken cancellationToken);

    /// <summary>Joins the unit of work of the running request.</summary>
    void Remember(string actorId, string key, RememberedAnswer answer);
}

/// <param name="Fingerprint">Hash of request type and content; never the content.</param>
/// <param name="AnswerJson">The first answer.</param>
public sealed record RememberedAnswer(string Fingerprint, string AnswerJson);
