using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace PetitionGovernance.Api.Tests.Hosting;

/// <summary>A throw-away PostgreSQL of the installed binaries, on loopback and in a temporary directory; it ends with this process.</summary>
internal static class PostgresCluster
{
    private const string Installed = "/usr/lib/postgresql";

    private static readonly ConcurrentStack<Action> Endings = new();

    /// <summary>Where the newest ones are; null where there are none.</summary>
    public static string? Binaries { get; } =
        Directory.Exists(Installed)
            ? Directory.GetDirectories(Installed).Select(d => Path.Combine(d, "bin")).Where(d => File.Exists(Path.Combine(d, "initdb"))).Order().LastOrDefault()
            : null;

    /// <param name="settings">In the form <c>fsync=off</c>.</param>
    /// <returns>The connection string of its administrator.</returns>
    public static string Start(string binaries, IEnumerable<string> settings)
    {
        var directory = Directory.CreateTempSubdirectory("petition-pg-").FullName;
        if (Environment.UserName == "root") Run("chown", ["postgres:postgres", directory]);
        var data = Path.Combine(directory, "data");
        AsServer(Path.Combine(binaries, "initdb"), ["--no-sync", "-A", "trust", "-U", "postgres", "-E", "UTF8", "--locale=C.UTF-8", "-D", data]);
        var port = FreePort();
        var options = string.Concat(settings.Select(setting => $" -c {setting}"));
        AsServer(
            Path.Combine(binaries, "pg_ctl"),
            ["-w", "-D", data, "-l", Path.Combine(directory, "log"), "start", "-o", $"-c listen_addresses=127.0.0.1 -c port={port} -k {data}{options}"]);
        Endings.Push(() =>
        {
            AsServer(Path.Combine(binaries, "pg_ctl"), ["-D", data, "-m", "immediate", "stop"]);
            Directory.Delete(directory, recursive: true);
        });
        AppDomain.CurrentDomain.ProcessExit += (_, _) => End();
        return $"Host=127.0.0.1;Port={port};Username=postgres;Database=postgres";
    }

    /// <summary>Ends those that run; what is left at the end of the process is ended then.</summary>
    public static void End()
    {
        while (Endings.TryPop(out var end)) end();
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
}
