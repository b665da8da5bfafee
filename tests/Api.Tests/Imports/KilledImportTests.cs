using System.Net;
using System.Net.Http.Headers;
using System.Text;
using PetitionGovernance.Api.Tests.Hosting;
using static PetitionGovernance.Api.Tests.Imports.ImportTable;

namespace PetitionGovernance.Api.Tests.Imports;

/// <summary>An import survives <c>kill -9</c>: after the next start it goes on by itself, and every row is there once.</summary>
public sealed class KilledImportTests
{
    private const int Rows = 6_000;

    private static readonly string Product = typeof(Program).Assembly.Location;

    [Fact]
    public async Task An_import_killed_on_SQLite_goes_on_after_the_next_start()
    {
        var directory = Directory.CreateTempSubdirectory("petition-kill-").FullName;
        await using var server = new ServerProcess(Product, new() { ["Data__Directory"] = directory });
        await server.StartAsync();
        var machine = (await ServerProcess.CredentialsAsync(directory)).GetProperty("machine");

        await KillInTheMiddleAsync(server, machine.Text("clientId"), machine.Text("clientSecret"), machine.Text("scopes"));
        Directory.Delete(directory, recursive: true);
    }

    [Fact]
    public async Task An_import_killed_on_PostgreSQL_goes_on_after_the_next_start()
    {
        var host = new PostgresApiHost();
        await host.InitializeAsync();
        var machine = host.Credentials.GetProperty("machine");
        await using var server = new ServerProcess(Product, host.Settings.ToDictionary(s => s.Key.Replace(":", "__"), s => s.Key == "Data:Directory" ? s.Value + "-killed" : s.Value));
        await server.StartAsync();

        await KillInTheMiddleAsync(server, machine.Text("clientId"), machine.Text("clientSecret"), machine.Text("scopes"));
        await server.DisposeAsync();
        await host.DisposeAsync();
    }

    private static async Task KillInTheMiddleAsync(ServerProcess server, string clientId, string secret, string scopes)
    {
        using var http = new HttpClient { BaseAddress = server.Address };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", await LogIn.AsMachineAsync(server.Address, clientId, secret, scopes));
        var text = new StringBuilder(Header).Append('\n');
        for (var i = 0; i < Rows; i++) text.Append(Row($"XF500230-2025-{i:D6}", heads: i % 100 == 0 ? "0" : "1")).Append('\n');
        var asked = await http.UploadAsync(Zip(("petitions.csv", text.ToString()))).JsonAsync(HttpStatusCode.Accepted);
        var address = $"{Route}/{asked.Text("id")}";
        await UntilAsync(http, address, rows => rows is > 0 and < Rows);

        await server.KillAsync();
        await server.StartAsync();

        var job = await http.OverAsync(address);
        (job.Text("status"), job.GetProperty("imported").GetInt32(), job.GetProperty("known").GetInt32(), job.GetProperty("rejected").GetInt32())
            .Should().Be(("completed", Rows - (Rows / 100), 0, Rows / 100));
        (await http.RejectedAsync(job)).Select(line => line.Split(',')[1]).Should().OnlyHaveUniqueItems().And.HaveCount(Rows / 100);
        await server.KillAsync();
        var (exitCode, output) = await server.CommandAsync("verify-audit");
        exitCode.Should().Be(0, output);
    }

    private static async Task UntilAsync(HttpClient http, string address, Func<int, bool> there)
    {
        for (var attempt = 0; attempt < 6_000; attempt++)
        {
            var job = await http.GetJsonAsync(address);
            var rows = job.GetProperty("sheets").EnumerateArray().Sum(s => s.GetProperty("rows").GetInt32());
            if (there(rows)) return;
            job.Text("status").Should().NotBe("completed", "it must be killed before it is over");
            await Task.Delay(10);
        }

        throw new TimeoutException("The import did not begin within a minute.");
    }
}
