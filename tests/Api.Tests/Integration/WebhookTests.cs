using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PetitionGovernance.Api.Tests.Hosting;
using PetitionGovernance.Api.Tests.Petitions;
using PetitionGovernance.Domain.Integration;
using PetitionGovernance.Infrastructure.Integration;
using PetitionGovernance.Infrastructure.Persistence;

namespace PetitionGovernance.Api.Tests.Integration;

[Collection(OnSqlite.Name)]
public sealed class WebhooksOnSqlite(SqliteApiHost host) : WebhookTests(host);

[Collection(OnPostgres.Name)]
public sealed class WebhooksOnPostgres(PostgresApiHost host) : WebhookTests(host);

public abstract class WebhookTests(ApiHost host)
{
    private const string Route = "/api/v1/webhooks";
    private const string OfPetitions = "petition-governance.petitions.*";

    [Fact]
    public async Task An_event_is_delivered_signed_under_the_id_it_has_in_the_feed()
    {
        await using var receiver = await Receiver.StartAsync();
        var machine = await host.AsMachineAsync();
        var (_, start) = await machine.EventsAsync();
        var webhook = await RegisteredAsync(machine, receiver);
        var item = await machine.RegisterAsync();

        var message = (await SentAsync(receiver, item)).Single();

        message.Signature.Should().Be(Signed(webhook.Text("secret"), message));
        message.Body.Should().NotContainAny("测试甲", Sample.IdNo, "电梯");
        var told = (await machine.EventsAsync(start)).Events.Single(e => e.Text("id") == message.Id);
        JsonElement.Parse(message.Body).ToString().Should().Be(told.ToString(), "the feed and the delivery tell the same");
        await RemoveAsync(machine, webhook);
    }

    [Fact]
    public async Task A_system_is_sent_what_it_may_see_and_nothing_else()
    {
        await using var receiver = await Receiver.StartAsync();
        var machine = await host.AsMachineAsync();
        var narrow = await ClientAsync("petitions.read", "webhooks.manage");
        var webhook = await RegisteredAsync(narrow, receiver);
        var accusation = await machine.RegisterAsync(("category", "accusation"), ("respondentOrgCode", "MZJ"));
        var elsewhere = await machine.RoutedAsync(to: "MZJ");
        var own = await machine.RoutedAsync(to: "ZJW");

        await SentAsync(receiver, own, 1, m => m.Kind == "petition-routed");

        receiver.Received.Select(m => m.Subject).Should().OnlyContain(subject => subject == $"petition/{own.Text("id")}");
        string.Concat(receiver.Received).Should().NotContainAny(accusation.Text("id"), elsewhere.Text("id"));
        await RemoveAsync(narrow, webhook);
    }

    [Fact]
    public async Task A_failure_holds_back_what_follows_of_the_same_item_only()
    {
        await using var receiver = await Receiver.StartAsync();
        var machine = await host.AsMachineAsync();
        var webhook = await RegisteredAsync(machine, receiver);
        var (stuck, free) = (await machine.RegisterAsync(), await machine.RegisterAsync());
        var failing = true;
        receiver.Answers = m => Task.FromResult(failing && m.Subject.EndsWith(stuck.Text("id"), StringComparison.Ordinal) ? 500 : 200);
        foreach (var item in new[] { stuck, free })
            await machine.StepAsync(item, "screening", new { disposition = "transfer", statutoryPath = 6, responsibleOrgCode = "ZJW", reason = "按职责" }).JsonAsync();

        await SentAsync(receiver, free, 2);
        receiver.Received.Where(m => m.Subject == Subject(stuck)).Should().OnlyContain(m => m.Kind == "petition-registered");
        failing = false;
        var sent = await SentAsync(receiver, stuck, 3, retry: true);

        sent.Select(m => m.Kind).Should().EndWith(["petition-registered", "petition-screened"]);
        sent.Where(m => m.Kind == "petition-registered").Select(m => m.Id).Distinct().Should().ContainSingle("a repetition bears the same id");
        await RemoveAsync(machine, webhook);
    }

    [Fact]
    public async Task What_fails_too_often_is_a_dead_letter_until_somebody_replays_it()
    {
        await using var receiver = await Receiver.StartAsync();
        receiver.Answers = _ => Task.FromResult(503);
        var machine = await host.AsMachineAsync();
        var webhook = await RegisteredAsync(machine, receiver);
        var item = await machine.RegisterAsync();
        var id = (await SentAsync(receiver, item, 3, retry: true))[0].Id;

        // What else the county does meanwhile fails here too.
        var letter = await EventuallyAsync(LettersAsync);
        (letter.GetProperty("attempts").GetInt32(), letter.Text("lastFailure")).Should().Be((3, "status-503"));
        receiver.Answers = _ => Task.FromResult(200);
        var replayed = await machine.ActAsync($"{Route}/{webhook.Text("id")}/dead-letters/replay", new { eventIds = new[] { id } }, ifMatch: null).JsonAsync();
        replayed.GetProperty("replayed").GetInt32().Should().Be(1);

        (await SentAsync(receiver, item, 4)).Select(m => m.Id).Should().OnlyContain(sent => sent == id);
        (await LettersAsync()).Should().BeEmpty();
        await RemoveAsync(machine, webhook);

        async Task<List<JsonElement>> LettersAsync() =>
            [.. (await machine.GetJsonAsync($"{Route}/{webhook.Text("id")}/dead-letters?pageSize=200")).GetProperty("items").EnumerateArray().Where(l => l.Text("eventId") == id)];
    }

    [Fact]
    public async Task What_happens_during_a_pause_is_delivered_after_it()
    {
        await using var receiver = await Receiver.StartAsync();
        var machine = await host.AsMachineAsync();
        var webhook = await RegisteredAsync(machine, receiver);
        await DoneAsync(machine.ActAsync($"{Route}/{webhook.Text("id")}/pause"));
        (await machine.GetJsonAsync($"{Route}/{webhook.Text("id")}")).Text("state").Should().Be("paused");
        var item = await machine.RegisterAsync();
        await DeliverAsync();
        receiver.Received.Should().BeEmpty();
        await machine.ActAsync($"{Route}/{webhook.Text("id")}/pause").ProblemAsync(HttpStatusCode.Conflict, "webhook.already-paused");

        await DoneAsync(machine.ActAsync($"{Route}/{webhook.Text("id")}/resumption"));

        (await SentAsync(receiver, item)).Should().ContainSingle();
        await RemoveAsync(machine, webhook);
    }

    [Fact]
    public async Task While_secrets_overlap_both_sign()
    {
        await using var receiver = await Receiver.StartAsync();
        var machine = await host.AsMachineAsync();
        var webhook = await RegisteredAsync(machine, receiver);
        var rotated = await machine.ActAsync($"{Route}/{webhook.Text("id")}/secret", new { overlapHours = 1 }).JsonAsync();
        await machine.ActAsync($"{Route}/{webhook.Text("id")}/test", ifMatch: null).JsonAsync();

        var message = receiver.Received.Single();

        message.Signature.Should().Be($"{Signed(rotated.Text("secret"), message)} {Signed(webhook.Text("secret"), message)}");
        await machine.ActAsync($"{Route}/{webhook.Text("id")}/secret", new { overlapHours = 0 }).JsonAsync();
        await machine.ActAsync($"{Route}/{webhook.Text("id")}/test", ifMatch: null).JsonAsync();
        receiver.Received.Last().Signature.Should().NotContain(" ");
        (await machine.GetJsonAsync($"{Route}/{webhook.Text("id")}")).ToString().Should().NotContain("whsec_");
        await RemoveAsync(machine, webhook);
    }

    [Theory]
    [InlineData(200, null)]
    [InlineData(302, "status-302")]
    [InlineData(410, "status-410")]
    [InlineData(0, "timed-out")]
    public async Task A_test_delivery_says_what_became_of_it(int answer, string? failure)
    {
        await using var receiver = await Receiver.StartAsync();
        receiver.Answers = async _ =>
        {
            if (answer == 0) await Task.Delay(TimeSpan.FromSeconds(6));
            return answer == 0 ? 200 : answer;
        };
        var machine = await host.AsMachineAsync();
        var webhook = await RegisteredAsync(machine, receiver);

        var tested = await machine.ActAsync($"{Route}/{webhook.Text("id")}/test", ifMatch: null).JsonAsync();

        (tested.GetProperty("delivered").GetBoolean(), tested.GetProperty("failure").GetString()).Should().Be((failure is null, failure));
        receiver.Received.Should().ContainSingle("nobody is followed elsewhere");
        await RemoveAsync(machine, webhook);
    }

    [Fact]
    public async Task Several_deliverers_at_once_send_nothing_twice()
    {
        await using var receiver = await Receiver.StartAsync();
        receiver.Answers = async _ =>
        {
            await Task.Delay(20);
            return 200;
        };
        var machine = await host.AsMachineAsync();
        var webhook = await RegisteredAsync(machine, receiver);
        for (var i = 0; i < 25; i++) await machine.RegisterAsync();
        await host.PublishAsync();

        var others = Enumerable.Range(0, 3).Select(_ => ActivatorUtilities.CreateInstance<WebhookDeliverer>(host.Services));
        await Task.WhenAll(others.Select(deliverer => deliverer.DeliverDueAsync(TestContext.Current.CancellationToken)));
        await receiver.UntilAsync(25, _ => true);
        await DeliverAsync();

        receiver.Received.Select(m => m.Id).Should().OnlyHaveUniqueItems().And.HaveCount(25);
        await RemoveAsync(machine, webhook);
    }

    [Theory]
    [InlineData("hotline", "url")]
    [InlineData("ftp://hotline.example.com/", "url")]
    [InlineData("https://user:secret@hotline.example.com/", "url")]
    [InlineData("https://10.0.0.1/hook", "url")]
    [InlineData("https://169.254.169.254/latest/meta-data", "url")]
    [InlineData("https://[::1]/hook", "url")]
    [InlineData("https://[::ffff:192.168.0.1]/hook", "url")]
    public async Task A_target_within_the_house_is_refused(string url, string field) =>
        await (await host.AsMachineAsync()).ActAsync(Route, new { url }, ifMatch: null).ProblemAsync(HttpStatusCode.BadRequest, field: field);

    [Fact]
    public async Task A_name_that_resolves_to_a_closed_address_is_never_connected_to()
    {
        var machine = await host.AsMachineAsync();
        // Here "localhost" is ::1 or 127.0.0.1; the latter only is allowed, and nobody listens.
        var webhook = await machine.ActAsync(Route, new { url = "https://ip6-localhost:9/hook" }, ifMatch: null).JsonAsync(HttpStatusCode.Created);

        var tested = await machine.ActAsync($"{Route}/{webhook.Text("id")}/test", ifMatch: null).JsonAsync();

        tested.Text("failure").Should().BeOneOf("target-not-allowed", "name-resolution-error");
        await RemoveAsync(machine, webhook);
    }

    [Fact]
    public async Task A_system_has_its_own_webhooks_and_an_administrator_those_of_all()
    {
        await using var receiver = await Receiver.StartAsync();
        var (machine, other, admin) = (await host.AsMachineAsync(), await ClientAsync("webhooks.manage"), await host.AsAsync("admin"));
        var webhook = await RegisteredAsync(machine, receiver);

        await other.GetAsync($"{Route}/{webhook.Text("id")}").ProblemAsync(HttpStatusCode.NotFound);
        await other.ActAsync($"{Route}/{webhook.Text("id")}/pause").ProblemAsync(HttpStatusCode.NotFound);
        await other.ActAsync(Route, new { url = receiver.Url, clientId = "trial-machine" }, ifMatch: null).ProblemAsync(HttpStatusCode.BadRequest, field: "clientId");
        await admin.ActAsync(Route, new { url = receiver.Url }, ifMatch: null).ProblemAsync(HttpStatusCode.BadRequest, field: "clientId");
        await admin.ActAsync(Route, new { url = receiver.Url, clientId = "trial-machine", types = new[] { "petition-eaten" } }, ifMatch: null).ProblemAsync(HttpStatusCode.BadRequest, field: "types");
        (await admin.GetJsonAsync($"{Route}?pageSize=200")).GetProperty("items").EnumerateArray().Select(w => w.Text("id")).Should().Contain(webhook.Text("id"));
        await RemoveAsync(machine, webhook);
        await machine.GetAsync($"{Route}/{webhook.Text("id")}").ProblemAsync(HttpStatusCode.NotFound);
    }

    private static string Subject(JsonElement item) => $"petition/{item.Text("id")}";

    private static string Signed(string secret, Receiver.Message m) =>
        "v1," + Convert.ToBase64String(HMACSHA256.HashData(Convert.FromBase64String(secret["whsec_".Length..]), Encoding.UTF8.GetBytes($"{m.Id}.{m.Timestamp}.{m.Body}")));

    private static async Task<JsonElement> EventuallyAsync(Func<Task<List<JsonElement>>> look)
    {
        for (var i = 0; ; i++)
        {
            if (await look() is [var only]) return only;
            if (i == 100) throw new InvalidOperationException("It did not come about.");
            await Task.Delay(100);
        }
    }

    private static Task<JsonElement> RegisteredAsync(HttpClient client, Receiver receiver) =>
        client.ActAsync(Route, new { url = receiver.Url, types = new[] { OfPetitions } }, ifMatch: null).JsonAsync(HttpStatusCode.Created);

    private static Task RemoveAsync(HttpClient client, JsonElement webhook) => DoneAsync(client.ActAsync($"{Route}/{webhook.Text("id")}", method: "DELETE"));

    private static async Task DoneAsync(Task<HttpResponseMessage> sending)
    {
        using var done = await sending;
        done.StatusCode.Should().Be(HttpStatusCode.NoContent);
    }

    private async Task<HttpClient> ClientAsync(params string[] scopes)
    {
        var admin = await host.AsAsync("admin");
        var id = $"partner-{Guid.NewGuid():N}"[..20];
        var client = await admin.ActAsync("/api/v1/clients", new { clientId = id, displayName = "对接系统", unitCode = "ZJW", scopes }, ifMatch: null).JsonAsync(HttpStatusCode.Created);
        var http = host.Anonymous();
        http.DefaultRequestHeaders.Authorization = new("Bearer", await LogIn.AsMachineAsync(host.BaseAddress, id, client.Text("clientSecret"), string.Join(' ', scopes)));
        return http;
    }

    // A lease must not end because the test's clock leaps while somebody is at it.
    private async Task IdleAsync()
    {
        await using var scope = host.Services.CreateAsyncScope();
        var deliveries = scope.ServiceProvider.GetRequiredService<PetitionDb>().Set<WebhookDelivery>();
        while (await deliveries.AnyAsync(d => d.Lease != null, TestContext.Current.CancellationToken)) await Task.Delay(20);
    }

    private async Task DeliverAsync()
    {
        await host.PublishAsync();
        await host.Services.GetRequiredService<WebhookDeliverer>().DeliverDueAsync(TestContext.Current.CancellationToken);
    }

    /// <param name="retry">The clock goes on, so that what has failed is due again.</param>
    private async Task<List<Receiver.Message>> SentAsync(
        Receiver receiver, JsonElement item, int count = 1, Func<Receiver.Message, bool>? which = null, bool retry = false)
    {
        bool Meant(Receiver.Message m) => m.Subject == Subject(item) && which?.Invoke(m) is not false;
        await DeliverAsync();
        for (var i = 0; retry && i < 30 && receiver.Received.Count(Meant) < count; i++)
        {
            await IdleAsync();
            host.Clock.Advance(TimeSpan.FromSeconds(20));
            await DeliverAsync();
        }

        return await receiver.UntilAsync(count, Meant);
    }
}
