using System.Text.Json;

namespace PetitionGovernance.Application.Shared.Ports;

/// <summary>Reads the audit trail.</summary>
public interface IAuditReader
{
    /// <param name="before">Entries older than this one; null for the newest.</param>
    /// <returns>Newest first, at most <paramref name="take"/>.</returns>
    Task<IReadOnlyList<AuditRecord>> ListAsync(AuditFilter filter, Guid? before, int take, CancellationToken cancellationToken);

    /// <returns>What happened to one record, oldest first.</returns>
    Task<IReadOnlyList<TimelineStep>> TimelineAsync(string subject, string subjectId, CancellationToken cancellationToken);
}

/// <param name="From">Inclusive.</param>
/// <param name="To">Exclusive.</param>
public sealed record AuditFilter(string? Subject, string? SubjectId, string? ActorId, DateTimeOffset? From, DateTimeOffset? To);

/// <param name="SubjectVersion">Version of the record after the act; null where the act changed nothing.</param>
/// <param name="Changes">Field → before and after; personal fields say only that they changed, long texts show hash and length.</param>
public sealed record AuditRecord(
    Guid Id,
    DateTimeOffset OccurredAt,
    string ActorId,
    string ActorName,
    string ActorUnit,
    string ActorRoles,
    string Act,
    string Subject,
    string SubjectId,
    int? SubjectVersion,
    string Description,
    string? Purpose,
    JsonElement? Changes);

public sealed record TimelineStep(DateTimeOffset OccurredAt, string Act, string ActorName, string ActorUnit, string Description);
