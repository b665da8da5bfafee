using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PetitionGovernance.CitizenMessages;

/// <summary>The API as one person or machine uses it.</summary>
internal sealed class Api(Uri server, Func<Task<Token>> logIn, HttpTally tally) : IDisposable
{
    private const int Attempts = 6;

    /// <summary>camelCase, and Chinese as it is instead of escaped; nulls are left out.</summary>
    public static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull,
    };

    private readonly HttpClient http = new() { BaseAddress = new Uri(server, "/api/v1/") };
    private readonly SemaphoreSlim oneLogIn = new(1);
    private (string Token, DateTimeOffset Until) session;

    public Task<Answer<T>> GetAsync<T>(string path) => SendAsync<T>(() => new HttpRequestMessage(HttpMethod.Get, path));

    /// <summary>Makes something new. Sent again with the same key, it is answered with what was made the first time.</summary>
    public Task<Answer<T>> CreateAsync<T>(string path, object body, string? idempotencyKey = null) => SendAsync<T>(() =>
    {
        var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = JsonContent.Create(body, options: Json) };
        if (idempotencyKey is not null) request.Headers.Add("Idempotency-Key", idempotencyKey);
        return request;
    });

    /// <summary>Changes something, on the condition that it still has the version we know (412 otherwise).</summary>
    public Task<Answer<T>> ActAsync<T>(string path, object body, int version) => SendAsync<T>(() =>
    {
        var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = JsonContent.Create(body, options: Json) };
        request.Headers.IfMatch.Add(new EntityTagHeaderValue($"\"{version}\""));
        return request;
    });

    /// <summary>All rows of a list, page after page.</summary>
    public async IAsyncEnumerable<T> ListAsync<T>(string path, int pageSize)
    {
        var first = $"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}pageSize={pageSize}";
        for (var next = first; next is not null;)
        {
            var page = (await GetAsync<Page<T>>(next)).OrThrow($"GET {path}");
            foreach (var item in page.Items) yield return item;
            next = page.NextCursor is { } cursor ? $"{first}&cursor={Uri.EscapeDataString(cursor)}" : null;
        }
    }

    public void Dispose()
    {
        http.Dispose();
        oneLogIn.Dispose();
    }

    /// <summary>Only "too many", "not now" and "the same is being done already" are worth another try; every other answer would be the same again.</summary>
    private async Task<Answer<T>> SendAsync<T>(Func<HttpRequestMessage> make)
    {
        for (var attempt = 1; ; attempt++)
        {
            using var request = make();
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await TokenAsync());
            using var response = await tally.CountAsync(() => http.SendAsync(request));
            var answer = await Answer<T>.OfAsync(response);
            var busy = answer.Status is HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable || answer.Problem?.Code is "idempotency.in-progress";
            if (!busy || attempt == Attempts) return answer;
            tally.Retried();
            await Task.Delay(response.Headers.RetryAfter?.Delta ?? TimeSpan.FromSeconds(attempt));
        }
    }

    private async Task<string> TokenAsync()
    {
        await oneLogIn.WaitAsync();
        try
        {
            if (session.Until <= DateTimeOffset.UtcNow)
            {
                var token = await logIn();
                session = (token.AccessToken, DateTimeOffset.UtcNow.AddSeconds(token.ExpiresIn - 60));
            }

            return session.Token;
        }
        finally
        {
            oneLogIn.Release();
        }
    }
}

/// <summary>What came back: a value, or the problem in its stead.</summary>
internal sealed record Answer<T>(HttpStatusCode Status, T? Value, Problem? Problem, string? ETag)
{
    public bool IsGood => Problem is null;

    public T OrThrow(string what) => IsGood ? Value! : throw new HttpRequestException($"{what}: {(int)Status} {Problem}");

    public static async Task<Answer<T>> OfAsync(HttpResponseMessage response)
    {
        if (response.IsSuccessStatusCode)
            return new(response.StatusCode, await response.Content.ReadFromJsonAsync<T>(Api.Json), null, response.Headers.ETag?.Tag);
        var problem = response.Content.Headers.ContentType?.MediaType is "application/problem+json"
            ? await response.Content.ReadFromJsonAsync<Problem>(Api.Json)
            : null;
        return new(response.StatusCode, default, problem ?? new Problem(null, response.ReasonPhrase, null, null), null);
    }
}
