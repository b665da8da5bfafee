using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;

namespace PetitionGovernance.Api.Tests.Hosting;

/// <summary>A server as its own process, so that it can be killed.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private readonly string executable;
    private readonly Dictionary<string, string> environment;
    private Process? process;

    /// <param name="executable">The built assembly of a web host.</param>
    public ServerProcess(string executable, Dictionary<string, string> environment)
    {
        this.executable = executable;
        this.environment = environment;
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        Address = new Uri($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/");
    }

    public Uri Address { get; }

    /// <summary>Of the running process.</summary>
    public int Id => process!.Id;

    public async Task StartAsync()
    {
        process = Launch("--urls", Address.ToString());
        using var http = new HttpClient { BaseAddress = Address };
        for (var attempt = 0; attempt < 600; attempt++)
        {
            try
            {
                if ((await http.GetAsync("healthz")).IsSuccessStatusCode) return;
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }

            if (process.HasExited) throw new InvalidOperationException($"The server ended with {process.ExitCode} before it answered.");
            await Task.Delay(100);
        }

        throw new InvalidOperationException("The server did not answer within a minute.");
    }

    /// <summary>Nothing is flushed, nothing is closed.</summary>
    public async Task KillAsync()
    {
        process!.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
        process = null;
    }

    /// <summary>Runs a command of the same executable and gives its exit code and output.</summary>
    public async Task<(int ExitCode, string Output)> CommandAsync(params string[] arguments)
    {
        using var command = Launch(arguments);
        var output = command.StandardOutput.ReadToEndAsync();
        var errors = command.StandardError.ReadToEndAsync();
        await command.WaitForExitAsync();
        return (command.ExitCode, await output + await errors);
    }

    public async ValueTask DisposeAsync()
    {
        if (process is { HasExited: false }) await KillAsync();
        process?.Dispose();
    }

    private Process Launch(params string[] arguments)
    {
        // With a command the output is read to its end; the server writes little enough for the pipe.
        var start = new ProcessStartInfo("dotnet", [executable, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment.Remove("ASPNETCORE_URLS");
        foreach (var (name, value) in environment) start.Environment[name] = value;
        return Process.Start(start)!;
    }

    public static async Task<JsonElement> CredentialsAsync(string directory) =>
        JsonElement.Parse(await File.ReadAllTextAsync(Path.Combine(directory, "trial-credentials.json")));
}
