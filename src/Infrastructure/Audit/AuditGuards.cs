using Microsoft.EntityFrameworkCore.Migrations;

namespace PetitionGovernance.Infrastructure.Audit;

/// <summary>Triggers by which the database itself refuses to change what the audit trail holds.</summary>
/// <remarks>They stop mistakes and the product's own account. Whoever may drop a trigger is found out by the chain.
/// The migration that makes the audit tables calls <see cref="Create"/> last; one that must rebuild a table (SQLite does
/// for most changes) calls <see cref="Drop"/> before and <see cref="Create"/> after.</remarks>
internal static class AuditGuards
{
    private static readonly string[] Tables = ["audit_entries", "audit_seals"];

    public static void Create(MigrationBuilder migration)
    {
        foreach (var statement in migration.ActiveProvider == "Npgsql.EntityFrameworkCore.PostgreSQL" ? PostgresCreate : SqliteCreate)
            migration.Sql(statement);
    }

    public static void Drop(MigrationBuilder migration)
    {
        foreach (var statement in migration.ActiveProvider == "Npgsql.EntityFrameworkCore.PostgreSQL" ? PostgresDrop : SqliteDrop)
            migration.Sql(statement);
    }

    public static IReadOnlyList<string> SqliteCreate { get; } =
    [
        .. from table in Tables
           from act in new[] { "UPDATE", "DELETE" }
           select $"CREATE TRIGGER {table}_no_{act.ToLowerInvariant()} BEFORE {act} ON {table} BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END;",
    ];

    public static IReadOnlyList<string> SqliteDrop { get; } =
        [.. from table in Tables from act in new[] { "update", "delete" } select $"DROP TRIGGER {table}_no_{act};"];

    public static IReadOnlyList<string> PostgresCreate { get; } =
    [
        """
        CREATE FUNCTION audit_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
        END $$;
        """,
        // Per statement: TRUNCATE has no rows, and a statement that would touch none has no business here either.
        .. from table in Tables
           select $"CREATE TRIGGER {table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON {table} FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse_change();",
    ];

    public static IReadOnlyList<string> PostgresDrop { get; } =
        [.. from table in Tables select $"DROP TRIGGER {table}_append_only ON {table};", "DROP FUNCTION audit_refuse_change();"];
}
