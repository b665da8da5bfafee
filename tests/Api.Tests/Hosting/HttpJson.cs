using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace PetitionGovernance.Api.Tests.Hosting;

/// <summary>Requests and answers of the tests, in the words of the contract.</summary>
public static class HttpJson
{
    /// <summary>POSTs <paramref name="body"/> (an object, or JSON text as it is) with <c>If-Match</c>.</summary>
    public static Task<HttpResponseMessage> ActAsync(this HttpClient client, string path, object? body = null, string? ifMatch = "*", string? idempotencyKey = null, string method = "POST")
    {
        var request = new HttpRequestMessage(new HttpMethod(method), path);
        if (body is not null)
            request.Content = body is string json ? new StringContent(json, Encoding.UTF8, "application/json") : JsonContent.Create(body);
        if (ifMatch is not null) request.Headers.TryAddWithoutValidation("If-Match", ifMatch);
        if (idempotencyKey is not null) request.Headers.Add("Idempotency-Key", idempotencyKey);
        return client.SendAsync(request);
    }

    /// <summary>The JSON of a response that must have the status.</summary>
    public static async Task<JsonElement> JsonAsync(this Task<HttpResponseMessage> sending, HttpStatusCode status = HttpStatusCode.OK)
    {
        using var response = await sending;
        var text = await response.Content.ReadAsStringAsync();
        response.StatusCode.Should().Be(status, "{0} {1} answered {2}", response.RequestMessage!.Method, response.RequestMessage.RequestUri, text);
        return JsonElement.Parse(text);
    }

    /// <summary>The problem of a refused request: status, code, and the fields named.</summary>
    public static async Task<JsonElement> ProblemAsync(this Task<HttpResponseMessage> sending, HttpStatusCode status, string? code = null, string? field = null)
    {
        using var response = await sending;
        var text = await response.Content.ReadAsStringAsync();
        response.StatusCode.Should().Be(status, "the answer was {0}", text);
        response.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
        var problem = JsonElement.Parse(text);
        if (code is not null) problem.GetProperty("code").GetString().Should().Be(code);
        if (field is not null) problem.GetProperty("errors").EnumerateObject().Select(e => e.Name).Should().Contain(field);
        return problem;
    }

    public static Task<JsonElement> GetJsonAsync(this HttpClient client, string path) => client.GetAsync(path).JsonAsync();

    public static string Text(this JsonElement json, string property) => json.GetProperty(property).GetString()!;
}
