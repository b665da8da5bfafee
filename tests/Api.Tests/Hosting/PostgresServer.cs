using Npgsql;
using Testcontainers.PostgreSql;

namespace PetitionGovernance.Api.Tests.Hosting;

/// <summary>
/// A PostgreSQL server for the tests: the one named by <c>PETITION_TEST_PG</c>, else a throw-away cluster of the installed binaries,
/// else a container. Where there is none of them the tests say so and are skipped, or fail with <c>REQUIRE_PG=1</c>.
/// </summary>
public static class PostgresServer
{
    // What a test loses in a crash of the machine nobody misses.
    private static readonly string[] Throwaway = ["max_connections=200", "fsync=off", "synchronous_commit=off", "full_page_writes=off"];

    private static readonly Lazy<Task<Started>> Server = new(StartAsync);

    /// <summary>Creates an empty database and gives its connection string.</summary>
    public static async Task<string> NewDatabaseAsync()
    {
        var server = await Server.Value;
        if (server.Admin is null)
        {
            var reason = $"没有 PostgreSQL：{server.WhyNot} / No PostgreSQL: {server.WhyNot}";
            if (Environment.GetEnvironmentVariable("REQUIRE_PG") == "1") throw new InvalidOperationException(reason);
            Assert.Skip(reason);
        }

        var name = $"petition_test_{Guid.NewGuid():N}";
        await using var connection = new NpgsqlConnection(server.Admin);
        await connection.OpenAsync();
        await using var create = new NpgsqlCommand($"CREATE DATABASE {name}", connection);
        await create.ExecuteNonQueryAsync();
        return new NpgsqlConnectionStringBuilder(server.Admin) { Database = name, MaxPoolSize = 20 }.ConnectionString;
    }

    private static async Task<Started> StartAsync()
    {
        if (Environment.GetEnvironmentVariable("PETITION_TEST_PG") is { Length: > 0 } given) return new Started(given, null);
        if (PostgresCluster.Binaries is { } binaries) return new Started(PostgresCluster.Start(binaries, Throwaway), null);
        try
        {
            var container = new PostgreSqlBuilder("postgres:15-alpine").Build();
            await container.StartAsync();
            return new Started(container.GetConnectionString(), null);
        }
        catch (Exception noEngine)
        {
            return new Started(null, $"PETITION_TEST_PG is not set, no binaries under /usr/lib/postgresql, no container engine ({noEngine.GetType().Name})");
        }
    }

    private sealed record Started(string? Admin, string? WhyNot);
}
