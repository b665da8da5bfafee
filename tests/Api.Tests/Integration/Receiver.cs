using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace PetitionGovernance.Api.Tests.Integration;

/// <summary>Another system, on a real socket: keeps what it was sent and answers as the test wants.</summary>
internal sealed class Receiver : IAsyncDisposable
{
    private readonly WebApplication app;

    private Receiver(WebApplication app) => this.app = app;

    public ConcurrentQueue<Message> Received { get; } = new();

    /// <summary>The status of the answer, given late where the test wants it so.</summary>
    public Func<Message, Task<int>> Answers { get; set; } = _ => Task.FromResult(204);

    public string Url => app.Urls.First() + "/hook";

    public static async Task<Receiver> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var receiver = new Receiver(builder.Build());
        receiver.app.MapPost("/hook", receiver.TakeAsync);
        await receiver.app.StartAsync();
        return receiver;
    }

    /// <summary>Waits until so many messages meet the condition; fails by saying what came.</summary>
    public async Task<List<Message>> UntilAsync(int count, Func<Message, bool> which)
    {
        for (var i = 0; i < 300; i++)
        {
            var found = Received.Where(which).ToList();
            if (found.Count >= count) return found;
            await Task.Delay(100);
        }

        throw new InvalidOperationException($"Waited for {count}, came: {string.Join("; ", Received.Select(m => $"{m.Kind} of {m.Subject}"))}");
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task<IResult> TakeAsync(HttpRequest request)
    {
        using var reader = new StreamReader(request.Body);
        var message = new Message(request.Headers["webhook-id"]!, request.Headers["webhook-timestamp"]!, request.Headers["webhook-signature"]!, await reader.ReadToEndAsync());
        Received.Enqueue(message);
        var status = await Answers(message);
        return status is 302 ? Results.Redirect(Url + "?again") : Results.StatusCode(status);
    }

    internal sealed record Message(string Id, string Timestamp, string Signature, string Body)
    {
        public string Subject => JsonElement.Parse(Body).GetProperty("subject").GetString()!;

        public string Kind => JsonElement.Parse(Body).GetProperty("type").GetString()!.Split('.')[^1];
    }
}
