using System.Net.Sockets;
using System.Text;
using System.Text.Json;

namespace PetitionGovernance.Api.Tests.Conventions;

/// <summary>What the server refuses before the pipeline runs, sent as bytes: no client library would.</summary>
public sealed class RejectionTests(ProbeHost host) : IClassFixture<ProbeHost>
{
    private const string Rest = " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";

    public static TheoryData<string, string, int, string> Requests => new()
    {
        { "地址中有 NUL", "GET /api/v1/petitions/%00" + Rest, 400, "request.rejected" },
        { "地址中有未编码的控制字符", "GET /api/v1/\u0001" + Rest, 404, "route.not-found" },
        { "地址不以斜线开头", "GET api/v1/petitions" + Rest, 400, "request.rejected" },
        { "不像请求", "hello\r\n\r\n", 400, "request.rejected" },
        { "没有 Host", "GET /api/v1/petitions HTTP/1.1\r\n\r\n", 400, "request.rejected" },
        { "两个 Host", "GET /api/v1/petitions HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", 400, "request.rejected" },
        { "Host 不成样子", "GET /api/v1/petitions HTTP/1.1\r\nHost: a b\r\n\r\n", 400, "request.rejected" },
        { "请求头没有冒号", "GET / HTTP/1.1\r\nHost: localhost\r\nnonsense\r\n\r\n", 400, "request.rejected" },
        { "请求头中有 NUL", "GET / HTTP/1.1\r\nHost: localhost\r\nX-A: a\0b\r\n\r\n", 400, "request.rejected" },
        { "请求头过大", "GET / HTTP/1.1\r\nHost: localhost\r\nX-A: " + new string('a', 40_000) + "\r\n\r\n", 431, "request.headers-too-large" },
        { "请求头过多", "GET / HTTP/1.1\r\nHost: localhost\r\n" + string.Concat(Enumerable.Range(0, 120).Select(i => $"X-{i}: a\r\n")) + "\r\n", 431, "request.headers-too-large" },
        { "地址过长", "GET /" + new string('a', 70_000) + Rest, 414, "request.uri-too-long" },
        { "不认识的 HTTP 版本", "GET / HTTP/9.9\r\nHost: localhost\r\n\r\n", 400, "request.rejected" },
        { "内容长度不是数", "POST /api/v1/petitions HTTP/1.1\r\nHost: localhost\r\nContent-Length: x\r\n\r\n", 400, "request.rejected" },
        { "两个内容长度", "POST /api/v1/petitions HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab", 400, "request.rejected" },
        { "不认识的传输编码", "POST /api/v1/petitions HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: foo\r\n\r\n", 400, "request.rejected" },
        { "分块长度不是数", "POST /api/v1/petitions HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", 400, "request.invalid" },
        { "内容远超上限", "POST /api/v1/petitions HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 99999999\r\n\r\n{", 413, "request.too-large" },
    };

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task What_the_server_refuses_by_itself_says_why_in_the_form_of_all_errors(string description, string request, int status, string code)
    {
        var (answered, head, body) = await SendAsync(request);

        answered.Should().Be(status, description);
        head.Should().Contain("application/problem+json", description);
        var problem = JsonElement.Parse(body[body.IndexOf('{')..(body.LastIndexOf('}') + 1)]);
        problem.GetProperty("code").GetString().Should().Be(code, description);
        problem.GetProperty("status").GetInt32().Should().Be(status, description);
        problem.GetProperty("detail").GetString().Should().MatchRegex(@"\p{IsCJKUnifiedIdeographs}", description);
    }

    [Fact]
    public async Task It_is_said_in_English_to_who_asks_for_it()
    {
        var (_, head, body) = await SendAsync("POST /api/v1/petitions HTTP/1.1\r\nHost: localhost\r\nAccept-Language: en\r\nContent-Length: x\r\n\r\n");

        head.Should().Contain("Content-Language: en");
        JsonElement.Parse(body).GetProperty("detail").GetString().Should().StartWith("The request cannot be understood");
    }

    private async Task<(int Status, string Head, string Body)> SendAsync(string request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(host.Client.BaseAddress!.Host, host.Client.BaseAddress.Port);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.Latin1.GetBytes(request));
        var answer = new StringBuilder();
        var buffer = new byte[8192];
        for (int read; (read = await stream.ReadAsync(buffer)) > 0;)
        {
            answer.Append(Encoding.UTF8.GetString(buffer, 0, read));
            // A chunked answer does not end the connection.
            if (answer.ToString().Contains("\r\n0\r\n\r\n", StringComparison.Ordinal)) break;
        }

        var parts = answer.ToString().Split("\r\n\r\n", 2);
        return (int.Parse(parts[0].Split(' ')[1]), parts[0], parts[1]);
    }
}
