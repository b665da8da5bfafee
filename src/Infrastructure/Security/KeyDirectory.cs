using PetitionGovernance.Infrastructure.Persistence;

namespace PetitionGovernance.Infrastructure.Security;

/// <summary>Where the keys of this installation are.</summary>
public static class KeyDirectory
{
    /// <summary>Trial keeps its keys beside its database; any other installation names the directory that holds them.</summary>
    /// <exception cref="InvalidOperationException">None is named.</exception>
    public static string Of(DatabaseSettings settings, string? configured)
    {
        if (!string.IsNullOrEmpty(configured)) return Path.GetFullPath(configured);
        return settings.IsTrial
            ? Path.Combine(settings.DataDirectory, "keys")
            : throw new InvalidOperationException(
                "须设置 Keys:Directory（密钥目录，用主程序命令 create-keys DIR 生成）/ Keys:Directory must name the directory of the keys; the host command create-keys DIR makes them.");
    }

    /// <summary>Login cookies and form tokens are sealed with keys that are renewed here while the server runs.</summary>
    public static string ForSessions(DatabaseSettings settings, string? configured)
    {
        var directory = Path.Combine(Of(settings, configured), "sessions");
        SecretFile.CreateDirectory(directory);
        return directory;
    }
}
