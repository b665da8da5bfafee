using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace PetitionGovernance.CitizenMessages;

internal sealed class LogInException(string message) : Exception(message);

internal sealed record Token([property: JsonPropertyName("access_token")] string AccessToken, [property: JsonPropertyName("expires_in")] int ExpiresIn);

/// <summary>The two ways in: a machine shows its secret, a person goes through the login page.</summary>
internal static partial class LogIn
{
    /// <summary>Client credentials (RFC 6749, 4.4).</summary>
    public static async Task<Token> AsMachineAsync(Uri server, Machine machine)
    {
        using var http = new HttpClient { BaseAddress = server };
        return await BuyTokenAsync(http, new()
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = machine.ClientId,
            ["client_secret"] = machine.ClientSecret,
            ["scope"] = machine.Scopes,
        });
    }

    /// <summary>Authorization code with PKCE (RFC 7636), the steps a browser takes.</summary>
    /// <param name="newPassword">To change a one-time password to; null where the password is the person's own.</param>
    public static async Task<Token> AsPersonAsync(Uri server, Interactive client, string userName, string password, string? newPassword = null)
    {
        using var http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = server };

        // 1. A secret of our own, and its hash, which is all the server is told for now.
        var verifier = UrlSafe(RandomNumberGenerator.GetBytes(32));
        var challenge = UrlSafe(SHA256.HashData(Encoding.ASCII.GetBytes(verifier)));
        var state = UrlSafe(RandomNumberGenerator.GetBytes(16));

        // 2. Ask for a code. Nobody is logged in yet: the server sends us to its login page.
        var page = await WhereToAsync(http, await http.GetAsync(
            $"connect/authorize?response_type=code&client_id={client.ClientId}&redirect_uri={Uri.EscapeDataString(client.RedirectUri)}"
            + $"&scope=openid%20profile&state={state}&code_challenge={challenge}&code_challenge_method=S256"));

        // 3. Fill in the form. It leads back to where we asked, and that to the redirect address with the code,
        //    or, with a one-time password, to the form that changes it first.
        var back = await SubmitAsync(http, page, new() { ["userName"] = userName, ["password"] = password });
        var answer = await WhereToAsync(http, await http.GetAsync(back));
        if (newPassword is not null && answer.AbsolutePath == "/account/password")
        {
            back = await SubmitAsync(http, answer, new() { ["currentPassword"] = password, ["newPassword"] = newPassword, ["repeated"] = newPassword });
            answer = await WhereToAsync(http, await http.GetAsync(back));
        }

        var given = answer.Query.TrimStart('?').Split('&').Select(p => p.Split('=', 2)).Where(p => p.Length == 2).ToLookup(p => p[0], p => Uri.UnescapeDataString(p[1]));
        if (given["code"].FirstOrDefault() is not { } code || given["state"].FirstOrDefault() != state)
            throw new LogInException($"{userName}: 没有得到授权码 / no code but {answer.GetLeftPart(UriPartial.Path)} {given["error"].FirstOrDefault()}");

        // 4. Code and secret together buy the token.
        return await BuyTokenAsync(http, new()
        {
            ["grant_type"] = "authorization_code",
            ["client_id"] = client.ClientId,
            ["redirect_uri"] = client.RedirectUri,
            ["code"] = code,
            ["code_verifier"] = verifier,
        });
    }

    /// <summary>Posts a form of the server's, with the hidden field that proves it is its own.</summary>
    private static async Task<Uri> SubmitAsync(HttpClient http, Uri page, Dictionary<string, string> fields)
    {
        var hidden = FormToken().Match(await http.GetStringAsync(page)).Groups[1].Value;
        using var form = new FormUrlEncodedContent(fields.Append(KeyValuePair.Create("__RequestVerificationToken", WebUtility.HtmlDecode(hidden))));
        return await WhereToAsync(http, await http.PostAsync(page, form));
    }

    /// <summary>Where a browser would be sent on to.</summary>
    private static async Task<Uri> WhereToAsync(HttpClient http, HttpResponseMessage response)
    {
        using (response)
        {
            if (response.Headers.Location is { } to) return new Uri(http.BaseAddress!, to);
            var why = Alert().Match(await response.Content.ReadAsStringAsync()).Groups[1].Value;
            throw new LogInException($"登录未成功 / not logged in: {(int)response.StatusCode} {WebUtility.HtmlDecode(why)}");
        }
    }

    private static async Task<Token> BuyTokenAsync(HttpClient http, Dictionary<string, string> grant)
    {
        using var form = new FormUrlEncodedContent(grant);
        using var response = await http.PostAsync("connect/token", form);
        return response.IsSuccessStatusCode
            ? (await response.Content.ReadFromJsonAsync<Token>())!
            : throw new LogInException($"没有得到令牌 / no token: {(int)response.StatusCode} {await response.Content.ReadAsStringAsync()}");
    }

    private static string UrlSafe(byte[] bytes) => Convert.ToBase64String(bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_');

    [GeneratedRegex("""name="__RequestVerificationToken" value="([^"]*)""")]
    private static partial Regex FormToken();

    [GeneratedRegex("""<p role="alert">([^<]*)""")]
    private static partial Regex Alert();
}
