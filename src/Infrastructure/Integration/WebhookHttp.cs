using System.Net;
using System.Net.Sockets;

namespace PetitionGovernance.Infrastructure.Integration;

/// <summary>The one client webhooks are sent with: it connects to the very address it has checked, follows nobody elsewhere and reads little.</summary>
internal sealed class WebhookHttp : IDisposable
{
    private const int MaxHeadersKilobytes = 16;

    private static readonly TimeSpan ConnectionsLive = TimeSpan.FromMinutes(2);

    private readonly OutboundAddresses addresses;

    public WebhookHttp(IntegrationSettings settings)
    {
        addresses = settings.Addresses;
        Client = new HttpClient(new SocketsHttpHandler
        {
            ConnectCallback = ConnectAsync,
            AllowAutoRedirect = false,
            UseProxy = false,
            UseCookies = false,
            MaxResponseHeadersLength = MaxHeadersKilobytes,
            ConnectTimeout = settings.Timeout,
            PooledConnectionLifetime = ConnectionsLive,
        })
        {
            Timeout = settings.Timeout,
        };
    }

    public HttpClient Client { get; }

    public void Dispose() => Client.Dispose();

    // A name is resolved here and nowhere else: between the check and the connection no answer can change.
    private async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        var target = context.DnsEndPoint;
        var found = IPAddress.TryParse(target.Host, out var literal) ? [literal] : await Dns.GetHostAddressesAsync(target.Host, cancellationToken);
        var open = Array.FindAll(found, addresses.Allows);
        if (open.Length == 0) throw new TargetClosedException();
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(open, target.Port, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}

/// <summary>The name stands for no address a webhook may be sent to.</summary>
internal sealed class TargetClosedException() : Exception("target-closed");
