using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;
using Testcontainers.PostgreSql;

namespace PetitionGovernance.Api.Tests.Hosting;

/// <summary>
/// A PostgreSQL server for the tests: the one named by <c>PETITION_TEST_PG</c>, else a throw-away cluster of the installed binaries,
/// else a container. Where there is none of them the tests say so and are skipped, or fail with <c>REQUIRE_PG=1</c>.
/// </summary>
public static class PostgresServer
{
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
        if (Binaries() is { } binaries) return new Started(StartCluster(binaries), null);
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

    private static string? Binaries() =>
        Directory.Exists("/usr/lib/postgresql")
            ? Directory.GetDirectories("/usr/lib/postgresql").Select(d => Path.Combine(d, "bin")).Where(d => File.Exists(Path.Combine(d, "initdb"))).Order().LastOrDefault()
            : null;

    private static string StartCluster(string binaries)
    {
        var directory = Directory.CreateTempSubdirectory("petition-pg-").FullName;
        if (Environment.UserName == "root") Run("chown", ["postgres:postgres", directory]);
        var data = Path.Combine(directory, "data");
        AsServer(Path.Combine(binaries, "initdb"), ["--no-sync", "-A", "trust", "-U", "postgres", "-E", "UTF8", "--locale=C.UTF-8", "-D", data]);
        var port = FreePort();
        AsServer(
            Path.Combine(binaries, "pg_ctl"),
            [
                "-w", "-D", data, "-l", Path.Combine(directory, "log"), "start", "-o",
                $"-c listen_addresses=127.0.0.1 -c port={port} -k {data} -c max_connections=200 -c fsync=off -c synchronous_commit=off -c full_page_writes=off",
            ]);
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            AsServer(Path.Combine(binaries, "pg_ctl"), ["-D", data, "-m", "immediate", "stop"]);
            Directory.Delete(directory, recursive: true);
        };
        return $"Host=127.0.0.1;Port={port};Username=postgres;Database=postgres";
    }

    // The server refuses to run as root.
    private static void AsServer(string program, string[] arguments)
    {
        if (Environment.UserName == "root") Run("setpriv", ["--reuid=postgres", "--regid=postgres", "--init-groups", program, .. arguments]);
        else Run(program, arguments);
    }

    private static void Run(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = false, WorkingDirectory = Path.GetTempPath() };
        using var process = Process.Start(start)!;
        // pg_ctl's server inherits the pipe: reading to the end would wait for the server itself.
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{program} ended with {process.ExitCode}.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private sealed record Started(string? Admin, string? WhyNot);
}
