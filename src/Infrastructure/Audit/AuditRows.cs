using System.Data;
using System.Data.Common;
using System.Runtime.CompilerServices;

namespace PetitionGovernance.Infrastructure.Audit;

internal readonly record struct SealedRow(long Seq, Guid EntryId, byte[] Hash, AuditEntry? Entry);

internal readonly record struct VersionGap(string Subject, string SubjectId, int From, int To);

/// <summary>The rows a verification reads, by plain readers: a million of them leave no time for tracking.</summary>
/// <remarks>The SQL is the same on both databases.</remarks>
internal sealed class AuditRows(DbConnection connection, DbTransaction snapshot)
{
    private const int PageSize = 4096;

    private const string EntryColumns =
        "e.id, e.mac, e.occurred_at, e.actor_id, e.actor_name, e.actor_unit, e.actor_roles, e.act, e.subject, e.subject_id, e.subject_version, e.description, e.purpose, e.changes";

    private const string PageSql =
        $"SELECT {EntryColumns}, s.seq, s.entry_id, s.hash FROM audit_seals s LEFT JOIN audit_entries e ON e.id = s.entry_id WHERE s.seq > @after ORDER BY s.seq LIMIT @take";

    private const string PendingSql = $"SELECT {EntryColumns}, p.entry_id FROM audit_pending p LEFT JOIN audit_entries e ON e.id = p.entry_id ORDER BY p.entry_id";

    private const string UnaccountedSql =
        "SELECT e.id FROM audit_entries e LEFT JOIN audit_seals s ON s.entry_id = e.id LEFT JOIN audit_pending p ON p.entry_id = e.id WHERE s.seq IS NULL AND p.entry_id IS NULL ORDER BY e.id";

    // The first version of a record may have come without an entry (reference data); from there on none may be missing.
    private const string VersionGapsSql =
        """
        SELECT g.subject, g.subject_id, v.subject_version
        FROM (SELECT subject, subject_id FROM audit_entries WHERE subject_version IS NOT NULL GROUP BY subject, subject_id
              HAVING max(subject_version) - min(subject_version) + 1 > count(DISTINCT subject_version)) g
        JOIN audit_entries v ON v.subject = g.subject AND v.subject_id = g.subject_id AND v.subject_version IS NOT NULL
        ORDER BY g.subject, g.subject_id, v.subject_version
        """;

    private const int AfterEntry = 14;

    /// <returns>The seals after <paramref name="seq"/>, in order, with their entries.</returns>
    public async Task<List<SealedRow>> PageAsync(long seq, CancellationToken cancellationToken)
    {
        await using var command = Command(PageSql, ("@after", seq), ("@take", PageSize));
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var page = new List<SealedRow>(PageSize);
        while (await reader.ReadAsync(cancellationToken))
            page.Add(new(reader.GetInt64(AfterEntry), reader.GetGuid(AfterEntry + 1), reader.GetFieldValue<byte[]>(AfterEntry + 2), Entry(reader)));
        return page;
    }

    public async IAsyncEnumerable<(Guid Id, AuditEntry? Entry)> PendingAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var command = Command(PendingSql);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken)) yield return (reader.GetGuid(AfterEntry), Entry(reader));
    }

    public async IAsyncEnumerable<Guid> UnaccountedAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var command = Command(UnaccountedSql);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken)) yield return reader.GetGuid(0);
    }

    public async IAsyncEnumerable<VersionGap> VersionGapsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var command = Command(VersionGapsSql);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        (string Subject, string Id, int Version)? previous = null;
        while (await reader.ReadAsync(cancellationToken))
        {
            var (subject, id, version) = (reader.GetString(0), reader.GetString(1), reader.GetInt32(2));
            if (previous is { } p && p.Subject == subject && p.Id == id && version > p.Version + 1) yield return new(subject, id, p.Version + 1, version - 1);
            previous = (subject, id, version);
        }
    }

    public async Task<long> CountEntriesAsync(CancellationToken cancellationToken)
    {
        await using var command = Command("SELECT count(*) FROM audit_entries");
        return (long)(await command.ExecuteScalarAsync(cancellationToken))!;
    }

    public async Task<AuditHead?> HeadAsync(CancellationToken cancellationToken)
    {
        await using var command = Command("SELECT seq, hash, mac FROM audit_heads");
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        return await reader.ReadAsync(cancellationToken)
            ? new AuditHead { Seq = reader.GetInt64(0), Hash = reader.GetFieldValue<byte[]>(1), Mac = reader.GetFieldValue<byte[]>(2) }
            : null;
    }

    private static AuditEntry? Entry(DbDataReader reader) => reader.IsDBNull(0) ? null : new AuditEntry
    {
        Id = reader.GetGuid(0),
        Mac = reader.GetFieldValue<byte[]>(1),
        OccurredAt = new DateTimeOffset(DateTime.SpecifyKind(reader.GetDateTime(2), DateTimeKind.Utc)),
        ActorId = reader.GetString(3),
        ActorName = reader.GetString(4),
        ActorUnit = reader.GetString(5),
        ActorRoles = reader.GetString(6),
        Act = reader.GetString(7),
        Subject = reader.GetString(8),
        SubjectId = reader.GetString(9),
        SubjectVersion = reader.IsDBNull(10) ? null : reader.GetInt32(10),
        Description = reader.GetString(11),
        Purpose = reader.IsDBNull(12) ? null : reader.GetString(12),
        Changes = reader.IsDBNull(13) ? null : reader.GetString(13),
    };

    private DbCommand Command(string sql, params (string Name, object Value)[] parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Transaction = snapshot;
        command.CommandTimeout = 0;
        foreach (var (name, value) in parameters)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }

        return command;
    }
}
