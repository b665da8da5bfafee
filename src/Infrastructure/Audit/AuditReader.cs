using System.Buffers.Binary;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Infrastructure.Persistence;

namespace PetitionGovernance.Infrastructure.Audit;

internal sealed class AuditReader(PetitionDb db) : IAuditReader
{
    public async Task<IReadOnlyList<AuditRecord>> ListAsync(AuditFilter filter, Guid? before, int take, CancellationToken cancellationToken)
    {
        var entries = db.Set<AuditEntry>().AsNoTracking();
        if (filter.Subject is { } subject) entries = entries.Where(e => e.Subject == subject);
        if (filter.SubjectId is { } subjectId) entries = entries.Where(e => e.SubjectId == subjectId);
        if (filter.ActorId is { } actorId) entries = entries.Where(e => e.ActorId == actorId);
        if (filter.From is { } from)
        {
            var first = FirstIdOf(from);
            entries = entries.Where(e => e.Id.CompareTo(first) >= 0 && e.OccurredAt >= from);
        }

        if (filter.To is { } to)
        {
            var end = FirstIdOf(to.AddMilliseconds(1));
            entries = entries.Where(e => e.Id.CompareTo(end) < 0 && e.OccurredAt < to);
        }

        if (before is { } cursor) entries = entries.Where(e => e.Id.CompareTo(cursor) < 0);
        var page = await entries.OrderByDescending(e => e.Id).Take(take).ToListAsync(cancellationToken);
        return page.ConvertAll(Record);
    }

    public async Task<IReadOnlyList<TimelineStep>> TimelineAsync(string subject, string subjectId, CancellationToken cancellationToken) =>
        await db.Set<AuditEntry>().AsNoTracking()
            .Where(e => e.Subject == subject && e.SubjectId == subjectId && e.Act != SealedAccess.Opened)
            .OrderBy(e => e.OccurredAt).ThenBy(e => e.SubjectVersion).ThenBy(e => e.Id)
            .Select(e => new TimelineStep(e.OccurredAt, e.Act, e.ActorName, e.ActorUnit, e.Description))
            .ToListAsync(cancellationToken);

    private static AuditRecord Record(AuditEntry e) => new(
        e.Id, e.OccurredAt, e.ActorId, e.ActorName, e.ActorUnit, e.ActorRoles, e.Act, e.Subject, e.SubjectId, e.SubjectVersion, e.Description, e.Purpose,
        e.Changes is null ? null : JsonSerializer.Deserialize<JsonElement>(e.Changes));

    // An id begins with its millisecond, so the primary key finds a time without an index of its own.
    private static Guid FirstIdOf(DateTimeOffset instant)
    {
        Span<byte> id = stackalloc byte[16];
        id.Clear();
        BinaryPrimitives.WriteInt64BigEndian(id, Math.Max(0, instant.ToUnixTimeMilliseconds()) << 16);
        return new Guid(id, bigEndian: true);
    }
}
