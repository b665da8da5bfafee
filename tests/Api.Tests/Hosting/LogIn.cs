using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace PetitionGovernance.Api.Tests.Hosting;

/// <summary>Logs in the way the outside world does: client credentials for machines, code and PKCE through the login page for people.</summary>
public static partial class LogIn
{
    private const string Client = "cli";
    private const string Redirect = "http://127.0.0.1/callback";

    public static async Task<string> AsMachineAsync(Uri server, string clientId, string secret, string scopes)
    {
        using var http = new HttpClient { BaseAddress = server };
        return TokenOf(await AskAsync(http, new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = clientId,
            ["client_secret"] = secret,
            ["scope"] = scopes,
        }));
    }

    public static async Task<string> AsPersonAsync(Uri server, string userName, string password) =>
        TokenOf(await TicketAsync(server, userName, password, "profile"));

    /// <summary>The whole answer: with the scope <c>offline_access</c> it holds a refresh token.</summary>
    public static async Task<JsonElement> TicketAsync(Uri server, string userName, string password, string scope)
    {
        using var http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = server };
        var verifier = UrlSafe(RandomNumberGenerator.GetBytes(32));
        var challenge = UrlSafe(SHA256.HashData(Encoding.ASCII.GetBytes(verifier)));
        var page = await RedirectOf(await http.GetAsync(
            $"connect/authorize?response_type=code&client_id={Client}&redirect_uri={Uri.EscapeDataString(Redirect)}&scope={Uri.EscapeDataString(scope)}&code_challenge={challenge}&code_challenge_method=S256"));
        var form = await http.GetStringAsync(page);
        var back = await RedirectOf(await http.PostAsync(page, new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["userName"] = userName,
            ["password"] = password,
            ["__RequestVerificationToken"] = WebUtility.HtmlDecode(FormToken().Match(form).Groups[1].Value),
        })));
        var answer = await RedirectOf(await http.GetAsync(back));
        var code = Regex.Match(answer.Query, "[?&]code=([^&]+)").Groups[1].Value;
        return await AskAsync(http, new Dictionary<string, string>
        {
            ["grant_type"] = "authorization_code",
            ["client_id"] = Client,
            ["redirect_uri"] = Redirect,
            ["code"] = Uri.UnescapeDataString(code),
            ["code_verifier"] = verifier,
        });
    }

    /// <summary>The answer of the token endpoint, whatever it is.</summary>
    public static async Task<JsonElement> AskAsync(HttpClient http, Dictionary<string, string> form)
    {
        using var response = await http.PostAsync("connect/token", new FormUrlEncodedContent(form));
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    public static Task<JsonElement> RefreshAsync(HttpClient http, string refreshToken) => AskAsync(http, new Dictionary<string, string>
    {
        ["grant_type"] = "refresh_token",
        ["client_id"] = Client,
        ["refresh_token"] = refreshToken,
    });

    public static string TokenOf(JsonElement answer) =>
        answer.TryGetProperty("access_token", out var token) ? token.GetString()! : throw new InvalidOperationException($"No token: {answer}");

    private static async Task<Uri> RedirectOf(HttpResponseMessage response)
    {
        using (response)
        {
            return response.Headers.Location is { } to
                ? to.IsAbsoluteUri ? to : new Uri(response.RequestMessage!.RequestUri!, to)
                : throw new InvalidOperationException($"No redirect but {(int)response.StatusCode}: {await response.Content.ReadAsStringAsync()}");
        }
    }

    private static string UrlSafe(byte[] bytes) => Convert.ToBase64String(bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_');

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex FormToken();
}
