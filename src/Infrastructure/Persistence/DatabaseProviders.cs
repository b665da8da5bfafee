using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;

namespace PetitionGovernance.Infrastructure.Persistence;

/// <summary>How each database is spoken to; names are snake_case in both.</summary>
internal static class DatabaseProviders
{
    // Statements are planned once for a connection, not once for a request. Nothing of a session outlives its transaction, so there is nothing to reset.
    private const string PostgresDefaults = "Max Auto Prepare=100;No Reset On Close=true;";

    /// <summary>What a connection string does not say; what it says holds.</summary>
    public static string WithDefaults(string connectionString) => new NpgsqlConnectionStringBuilder(PostgresDefaults + connectionString).ConnectionString;

    public static DbContextOptionsBuilder<T> UsePostgres<T>(this DbContextOptionsBuilder<T> options, string connectionString) where T : DbContext
    {
        ((DbContextOptionsBuilder)options).UsePostgres(connectionString);
        return options;
    }

    public static void UsePostgres(this DbContextOptionsBuilder options, string connectionString) =>
        options.UseNpgsql(WithDefaults(connectionString), npgsql => npgsql.UseQuerySplittingBehavior(QuerySplittingBehavior.SingleQuery)).UseSnakeCaseNamingConvention().WithoutModelCheck();

    public static DbContextOptionsBuilder<T> UseEmbedded<T>(this DbContextOptionsBuilder<T> options, string connectionString) where T : DbContext
    {
        ((DbContextOptionsBuilder)options).UseEmbedded(connectionString);
        return options;
    }

    public static void UseEmbedded(this DbContextOptionsBuilder options, string connectionString) =>
        options.UseSqlite(connectionString, sqlite => sqlite.UseQuerySplittingBehavior(QuerySplittingBehavior.SingleQuery)).UseSnakeCaseNamingConvention().WithoutModelCheck().AddInterceptors(SqlitePragmas.Instance);

    // That the migrations give the model is shown by tests; each migrating start would build and compare two whole models again.
    private static DbContextOptionsBuilder WithoutModelCheck(this DbContextOptionsBuilder options) =>
        options.ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.PendingModelChangesWarning));
}
