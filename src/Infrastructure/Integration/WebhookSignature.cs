using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace PetitionGovernance.Infrastructure.Integration;

/// <summary>Signature of Standard Webhooks: HMAC-SHA256 over id, timestamp and body, one for each secret that is in force.</summary>
internal static class WebhookSignature
{
    public const string SecretPrefix = "whsec_";

    private const string Version = "v1,";

    public static string Of(IEnumerable<string> secrets, string id, DateTimeOffset sentAt, string body)
    {
        var signed = Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{id}.{sentAt.ToUnixTimeSeconds()}.{body}"));
        return string.Join(' ', secrets.Select(secret => Version + Convert.ToBase64String(HMACSHA256.HashData(KeyOf(secret), signed))));
    }

    private static byte[] KeyOf(string secret) =>
        Convert.FromBase64String(secret.StartsWith(SecretPrefix, StringComparison.Ordinal) ? secret[SecretPrefix.Length..] : secret);
}
