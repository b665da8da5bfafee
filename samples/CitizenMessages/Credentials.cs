using System.Text.Json;

namespace PetitionGovernance.CitizenMessages;

/// <summary>What <c>trial-credentials.json</c> holds: where the server is, and who may log in.</summary>
internal sealed record Credentials(string BaseUrl, IReadOnlyList<Person> Users, Machine Machine, Interactive Interactive)
{
    private static readonly JsonSerializerOptions Indented = new(Api.Json) { WriteIndented = true };

    public static Credentials Read(string path)
    {
        try
        {
            return JsonSerializer.Deserialize<Credentials>(File.ReadAllBytes(path), Api.Json) ?? throw new UsageException($"{path}: null");
        }
        catch (JsonException wrong)
        {
            throw new UsageException($"{path}: {wrong.Message}");
        }
    }

    /// <summary>For this account only: the file holds passwords.</summary>
    public void Write(string path)
    {
        var mine = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) mine.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var file = new FileStream(path, mine);
        JsonSerializer.Serialize(file, this, Indented);
    }

    public Person WithRole(string role) =>
        Users.FirstOrDefault(u => u.Roles.Contains(role)) ?? throw new UsageException($"没有这一角色的用户 / no user with the role {role}");

    /// <summary>Who handles for a unit; null where nobody does and the machine client records what the unit did.</summary>
    public Person? HandlerOf(string unitCode) => Users.FirstOrDefault(u => u.UnitCode == unitCode && u.Roles.Contains("handler"));
}

internal sealed record Person(string UserName, string Password, IReadOnlyList<string> Roles, string UnitCode);

internal sealed record Machine(string ClientId, string ClientSecret, string Scopes);

/// <summary>The client people log in through from a command line.</summary>
internal sealed record Interactive(string ClientId, string RedirectUri);
