using System.Net;
using System.Net.Sockets;
using System.Text;

namespace PetitionGovernance.Benchmarks.Foundation;

/// <summary>One kept-alive connection that does as little as possible: the load shares the machine with what it loads.</summary>
internal sealed class HttpConnection : IDisposable
{
    private readonly Socket socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private readonly byte[] buffer = new byte[256 * 1024];

    public HttpConnection(Uri server) => socket.Connect(new IPEndPoint(IPAddress.Loopback, server.Port));

    /// <summary>Sends a whole request and waits for the whole answer.</summary>
    /// <exception cref="InvalidOperationException">Any status but 200 and 201; the message is the answer.</exception>
    public void Exchange(ReadOnlySpan<byte> request)
    {
        for (var sent = 0; sent < request.Length;) sent += socket.Send(request[sent..]);
        var length = 0;
        while (!IsWhole(buffer.AsSpan(0, length)))
        {
            var read = socket.Receive(buffer.AsSpan(length));
            if (read == 0) throw new IOException("The server closed the connection.");
            length += read;
        }

        if (!buffer.AsSpan().StartsWith("HTTP/1.1 20"u8)) throw new InvalidOperationException(Encoding.UTF8.GetString(buffer, 0, length));
    }

    public void Dispose() => socket.Dispose();

    private static bool IsWhole(ReadOnlySpan<byte> answer)
    {
        var head = answer.IndexOf("\r\n\r\n"u8);
        if (head < 0) return false;
        var body = answer[(head + 4)..];
        var at = answer[..head].IndexOf("\r\nContent-Length: "u8);
        // JSON holds no line break as it is: this can only be the last, empty chunk.
        if (at < 0) return body.SequenceEqual("0\r\n\r\n"u8) || body.EndsWith("\r\n0\r\n\r\n"u8);
        var digits = answer[(at + 18)..(head + 2)];
        return body.Length >= int.Parse(digits[..digits.IndexOf((byte)'\r')]);
    }
}
