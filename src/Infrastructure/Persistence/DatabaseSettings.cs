using Microsoft.Extensions.Configuration;

namespace PetitionGovernance.Infrastructure.Persistence;

public enum DatabaseProvider
{
    Sqlite,
    PostgreSQL,
}

/// <summary>Which database, and where the data directory is.</summary>
/// <param name="IsTrial">Nothing is configured: embedded database, keys made at first start, loopback only.</param>
/// <param name="DataDirectory">Absolute; holds the embedded database, trial credentials and trial keys.</param>
public sealed record DatabaseSettings(DatabaseProvider Provider, string ConnectionString, bool IsTrial, string DataDirectory, bool MigrateAtStart)
{
    /// <exception cref="InvalidOperationException">The configuration contradicts itself; the message says which key to set.</exception>
    public static DatabaseSettings From(IConfiguration configuration)
    {
        var directory = Path.GetFullPath(configuration["Data:Directory"] ?? "data");
        var provider = configuration["Database:Provider"];
        var connection = configuration["Database:ConnectionString"];
        var migrate = configuration["Database:MigrateAtStart"];
        if (string.IsNullOrEmpty(provider) && string.IsNullOrEmpty(connection))
            return new(DatabaseProvider.Sqlite, Embedded(directory), IsTrial: true, directory, MigrateAtStart: true);

        if (!Enum.TryParse<DatabaseProvider>(provider, ignoreCase: true, out var chosen) || !Enum.IsDefined(chosen))
            throw new InvalidOperationException("Database:Provider 须为 PostgreSQL 或 Sqlite / must be PostgreSQL or Sqlite.");
        if (chosen is DatabaseProvider.PostgreSQL && string.IsNullOrEmpty(connection))
            throw new InvalidOperationException("使用 PostgreSQL 须设置 Database:ConnectionString / PostgreSQL needs Database:ConnectionString.");
        return new(chosen, connection ?? Embedded(directory), IsTrial: false, directory, string.Equals(migrate, "true", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The embedded database of a trial.</summary>
    public string EmbeddedFile => FileIn(DataDirectory);

    private static string Embedded(string directory) => $"Data Source={FileIn(directory)}";

    private static string FileIn(string directory) => Path.Combine(directory, "petitions.db");
}
