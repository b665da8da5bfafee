using System.Net.Http.Headers;
using PetitionGovernance.Api.Tests.Hosting;
using PetitionGovernance.Api.Tests.Petitions;

namespace PetitionGovernance.Api.Tests.Integration;

public sealed class KilledDelivererTests
{
    [Fact]
    public async Task What_was_being_delivered_at_a_kill_9_is_delivered_again_under_the_same_id()
    {
        await using var receiver = await Receiver.StartAsync();
        var reached = new TaskCompletionSource();
        receiver.Answers = async _ =>
        {
            // Received, and killed before the sender could hear of it.
            if (!reached.TrySetResult()) return 200;
            await Task.Delay(TimeSpan.FromSeconds(30));
            return 200;
        };
        var directory = Directory.CreateTempSubdirectory("petition-hook-").FullName;
        await using var server = new ServerProcess(typeof(Program).Assembly.Location, new()
        {
            ["Data__Directory"] = directory,
            ["Webhooks__AllowHttp"] = "true",
            ["Webhooks__AllowedNetworks"] = "127.0.0.0/8",
            ["Webhooks__TimeoutSeconds"] = "5",
        });
        await server.StartAsync();
        var machine = (await ServerProcess.CredentialsAsync(directory)).GetProperty("machine");
        using var http = new HttpClient { BaseAddress = server.Address };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
            "Bearer", await LogIn.AsMachineAsync(server.Address, machine.Text("clientId"), machine.Text("clientSecret"), machine.Text("scopes")));
        await http.ActAsync("/api/v1/webhooks", new { url = receiver.Url, types = new[] { "petition-governance.petitions.petition-registered" } }, ifMatch: null)
            .JsonAsync(System.Net.HttpStatusCode.Created);
        await http.RegisterAsync(("receivedOn", null));

        await reached.Task.WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);
        await server.KillAsync();
        await server.StartAsync();

        var sent = await receiver.UntilAsync(2, _ => true);
        sent.Select(m => m.Id).Distinct().Should().ContainSingle();
        await server.KillAsync();
        Directory.Delete(directory, recursive: true);
    }
}
