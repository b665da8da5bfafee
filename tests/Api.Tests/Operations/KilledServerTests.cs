using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;
using PetitionGovernance.Api.Tests.Hosting;
using PetitionGovernance.Api.Tests.Petitions;

namespace PetitionGovernance.Api.Tests.Operations;

/// <summary>An acknowledged write survives <c>kill -9</c>, and so does the audit chain.</summary>
public sealed class KilledServerTests
{
    private static readonly string Product = typeof(Program).Assembly.Location;

    private const int Clients = 4;
    private const int EnoughRegistrations = 40;

    [Fact]
    public async Task What_was_acknowledged_on_SQLite_is_there_after_kill_9()
    {
        var directory = Directory.CreateTempSubdirectory("petition-kill-").FullName;
        await using var server = new ServerProcess(Product, new() { ["Data__Directory"] = directory });
        await server.StartAsync();
        var machine = (await ServerProcess.CredentialsAsync(directory)).GetProperty("machine");

        await KillUnderLoadAsync(server, machine.Text("clientId"), machine.Text("clientSecret"), machine.Text("scopes"));
        Directory.Delete(directory, recursive: true);
    }

    [Fact]
    public async Task What_was_acknowledged_on_PostgreSQL_is_there_after_kill_9()
    {
        var host = new PostgresApiHost();
        await host.InitializeAsync();
        var machine = host.Credentials.GetProperty("machine");
        await using var server = new ServerProcess(Product, host.Settings.ToDictionary(s => s.Key.Replace(":", "__"), s => s.Value));
        await server.StartAsync();

        await KillUnderLoadAsync(server, machine.Text("clientId"), machine.Text("clientSecret"), machine.Text("scopes"));
        await server.DisposeAsync();
        await host.DisposeAsync();
    }

    private static async Task KillUnderLoadAsync(ServerProcess server, string clientId, string secret, string scopes)
    {
        using var http = new HttpClient { BaseAddress = server.Address };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", await LogIn.AsMachineAsync(server.Address, clientId, secret, scopes));
        var acknowledged = new ConcurrentBag<string>();
        var load = Enumerable.Range(0, Clients).Select(_ => RegisterUntilKilledAsync(http, acknowledged)).ToList();
        while (acknowledged.Count < EnoughRegistrations && !load.Any(l => l.IsCompleted)) await Task.Delay(20);
        await server.KillAsync();
        await Task.WhenAll(load);
        await server.StartAsync();

        acknowledged.Count.Should().BeGreaterThanOrEqualTo(EnoughRegistrations);
        foreach (var regNo in acknowledged)
        {
            using var found = await http.GetAsync($"{Sample.Route}/{regNo}");
            found.StatusCode.Should().Be(HttpStatusCode.OK, "{0} was acknowledged", regNo);
        }

        await server.KillAsync();
        var (exitCode, output) = await server.CommandAsync("verify-audit");
        exitCode.Should().Be(0, output);
    }

    private static async Task RegisterUntilKilledAsync(HttpClient http, ConcurrentBag<string> acknowledged)
    {
        // Bounded: a server that does not die must not be loaded for ever.
        for (var i = 0; i < 10_000; i++)
        {
            try
            {
                var receipt = await http.RegisterAsync(("receivedOn", null));
                acknowledged.Add(receipt.Text("regNo"));
            }
            catch (Exception broken) when (broken is HttpRequestException or IOException)
            {
                return;
            }
        }
    }
}
