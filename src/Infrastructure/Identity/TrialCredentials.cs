using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Infrastructure.Security;

namespace PetitionGovernance.Infrastructure.Identity;

/// <summary>What a trial writes beside its database, so that samples, tests and scripts log in without a person.</summary>
public sealed record TrialCredentials(string BaseUrl, TrialPassword Administrator, IReadOnlyList<TrialUser> Users, TrialMachine Machine, TrialInteractive Interactive)
{
    public const string FileName = "trial-credentials.json";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
    };

    /// <summary>The addresses follow the one the server is reached at now.</summary>
    internal TrialCredentials At(string baseUrl) => this with
    {
        BaseUrl = baseUrl,
        Machine = Machine with { TokenEndpoint = baseUrl + "/connect/token" },
        Interactive = Interactive with { AuthorizationEndpoint = baseUrl + "/connect/authorize" },
    };

    internal static TrialCredentials? Read(string directory)
    {
        var path = Path.Combine(directory, FileName);
        return File.Exists(path) ? JsonSerializer.Deserialize<TrialCredentials>(File.ReadAllBytes(path), Json) : null;
    }

    internal void Write(string directory) => SecretFile.Replace(Path.Combine(directory, FileName), JsonSerializer.SerializeToUtf8Bytes(this, Json));
}

public sealed record TrialPassword(string UserName, string Password);

public sealed record TrialUser(string UserName, string Password, IReadOnlyList<Role> Roles, string UnitCode);

public sealed record TrialMachine(string ClientId, string ClientSecret, string Scopes, string TokenEndpoint);

public sealed record TrialInteractive(string ClientId, string RedirectUri, string AuthorizationEndpoint);
