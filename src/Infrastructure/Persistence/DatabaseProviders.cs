using Microsoft.EntityFrameworkCore;

namespace PetitionGovernance.Infrastructure.Persistence;

/// <summary>How each database is spoken to; names are snake_case in both.</summary>
internal static class DatabaseProviders
{
    public static DbContextOptionsBuilder<T> UsePostgres<T>(this DbContextOptionsBuilder<T> options, string connectionString) where T : DbContext
    {
        ((DbContextOptionsBuilder)options).UsePostgres(connectionString);
        return options;
    }

    public static void UsePostgres(this DbContextOptionsBuilder options, string connectionString) =>
        options.UseNpgsql(connectionString, npgsql => npgsql.UseQuerySplittingBehavior(QuerySplittingBehavior.SingleQuery)).UseSnakeCaseNamingConvention();

    public static DbContextOptionsBuilder<T> UseEmbedded<T>(this DbContextOptionsBuilder<T> options, string connectionString) where T : DbContext
    {
        ((DbContextOptionsBuilder)options).UseEmbedded(connectionString);
        return options;
    }

    public static void UseEmbedded(this DbContextOptionsBuilder options, string connectionString) =>
        options.UseSqlite(connectionString, sqlite => sqlite.UseQuerySplittingBehavior(QuerySplittingBehavior.SingleQuery)).UseSnakeCaseNamingConvention().AddInterceptors(SqlitePragmas.Instance);
}
