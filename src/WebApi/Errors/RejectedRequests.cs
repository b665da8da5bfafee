using System.Diagnostics;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.WebUtilities;

namespace PetitionGovernance.WebApi.Errors;

/// <summary>Words for what the server refuses before any of our code is asked: a broken request line, headers too large, a path with NUL.</summary>
/// <remarks>
/// The server would send a bare status, and no middleware sees it. It announces each refusal just before; the whole answer is then written to the
/// connection in its place. Where the server itself ends TLS the bare status stays: the connection holds what is encrypted already.
/// </remarks>
internal sealed class RejectedRequests : IObserver<KeyValuePair<string, object?>>
{
    private const string Announcement = "Microsoft.AspNetCore.Server.Kestrel.BadRequest";

    public static void Watch(KestrelServerOptions kestrel) => kestrel.ConfigureEndpointDefaults(endpoint => endpoint.Use(next => connection =>
    {
        var writer = new AnswerWriter(connection.Transport.Output);
        connection.Features.Set(writer);
        connection.Transport = new Wire(connection.Transport.Input, writer);
        return next(connection);
    }));

    public static void Answer(WebApplication app) =>
        app.Services.GetRequiredService<DiagnosticListener>().Subscribe(new RejectedRequests(), (name, _, _) => name == Announcement);

    public void OnNext(KeyValuePair<string, object?> announced)
    {
        if (announced.Value is IFeatureCollection request
            && request.Get<IHttpResponseFeature>() is { HasStarted: false } response
            && request.Get<ITlsConnectionFeature>() is null
            && request.Get<AnswerWriter>() is { } writer)
        {
            writer.EndWith(Answer(response.StatusCode, Languages.Of(new DefaultHttpContext(request).Request)));
        }
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    private static byte[] Answer(int status, Language language)
    {
        var problem = Problems.Of(ConventionErrors.OfRejection(status), language);
        var body = JsonSerializer.SerializeToUtf8Bytes(problem, Problems.Json);
        var head = $"HTTP/1.1 {problem.Status} {ReasonPhrases.GetReasonPhrase(problem.Status)}\r\n"
            + $"Content-Type: {Problems.MediaType}\r\nContent-Language: {language.Tag()}\r\nContent-Length: {body.Length}\r\n"
            + "Cache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n";
        return [.. Encoding.ASCII.GetBytes(head), .. body];
    }

    private sealed record Wire(PipeReader Input, PipeWriter Output) : IDuplexPipe;
}
