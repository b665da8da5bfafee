using System.Net;
using System.Text.Json;
using FluentAssertions.Primitives;

namespace PetitionGovernance.Api.Tests.Conventions;

/// <summary>What came back.</summary>
public sealed record Answer(HttpResponseMessage Response, string Text)
{
    public JsonElement Json => JsonElement.Parse(Text);

    public ProblemRead Problem
    {
        get
        {
            Response.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
            var json = Json;
            json.GetProperty("status").GetInt32().Should().Be((int)Response.StatusCode);
            var code = json.GetProperty("code").GetString()!;
            json.GetProperty("type").GetString().Should().Be("urn:petition-governance:error:" + code);
            return new(code, [.. json.TryGetProperty("errors", out var errors) ? errors.EnumerateObject().Select(e => e.Name) : []]);
        }
    }

    public AnswerAssertions Should() => new(this);
}

public sealed record ProblemRead(string Code, IReadOnlyList<string> Fields);

public sealed class AnswerAssertions(Answer answer) : ObjectAssertions(answer)
{
    public void HaveStatus(HttpStatusCode status, string because = "") => answer.Response.StatusCode.Should().Be(status, "{0}: {1}", because, answer.Text);
}

internal static class Sending
{
    public static async Task<Answer> SendAsync(this ProbeHost host, HttpMethod method, string path, HttpContent? content = null, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value).Should().BeTrue();
        var response = await host.Client.SendAsync(request, TestContext.Current.CancellationToken);
        return new(response, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
