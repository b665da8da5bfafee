using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using PetitionGovernance.Infrastructure.Security;

namespace PetitionGovernance.Infrastructure.Persistence;

/// <summary>Brings the database to the schema of this version.</summary>
public sealed class SchemaUpdate(PetitionDb db, DatabaseSettings settings)
{
    /// <summary>Asks the history table first: <c>Migrate</c> alone takes over a second even where nothing is to be done.</summary>
    private async Task<bool> IsPendingAsync(CancellationToken cancellationToken)
    {
        // A database without the table would be reported as a failed query.
        if (!await db.GetService<IHistoryRepository>().ExistsAsync(cancellationToken)) return true;
        var known = db.Database.GetMigrations().ToHashSet();
        var applied = (await db.Database.GetAppliedMigrationsAsync(cancellationToken)).ToList();
        return applied.Find(id => !known.Contains(id)) is { } foreign ? throw Foreign(foreign) : applied.Count < known.Count;
    }

    private static InvalidOperationException Foreign(string migration) => new(
        $"数据库是另一版本的程序建立或者升级的（{migration}），本版本不能使用，没有作任何改动：请运行那一版本，或者另设一个空数据库；试用请另设 Data:Directory。"
        + $" / The database was made or brought up by another version ({migration}); this one cannot use it and has changed nothing: run that version, or name an empty database (trial: another Data:Directory).");

    /// <exception cref="InvalidOperationException">The database is not of this version.</exception>
    public async Task EnsureCurrentAsync(CancellationToken cancellationToken)
    {
        if (await IsPendingAsync(cancellationToken))
        {
            throw new InvalidOperationException(
                "数据库结构不是本版本的：请先运行主程序命令 migrate，或者设置 Database:MigrateAtStart=true。"
                + " / The database schema is not the one of this version: run the host command migrate first, or set Database:MigrateAtStart=true.");
        }
    }

    /// <exception cref="InvalidOperationException">The database is of a version this one does not know.</exception>
    public async Task ApplyAsync(CancellationToken cancellationToken)
    {
        if (settings.Provider is DatabaseProvider.Sqlite) SecretFile.CreateDirectory(settings.DataDirectory);
        if (await IsPendingAsync(cancellationToken)) await db.Database.MigrateAsync(cancellationToken);
    }
}
