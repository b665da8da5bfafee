using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using PetitionGovernance.Infrastructure.Security;

namespace PetitionGovernance.Infrastructure.Persistence;

/// <summary>Brings the database to the schema of this version.</summary>
public sealed class SchemaUpdate(PetitionDb db, DatabaseSettings settings)
{
    /// <summary>Asks the history table first: <c>Migrate</c> alone takes over a second even where nothing is to be done.</summary>
    private async Task<bool> IsPendingAsync(CancellationToken cancellationToken) =>
        // A database without the table would be reported as a failed query.
        !await db.GetService<IHistoryRepository>().ExistsAsync(cancellationToken) || (await db.Database.GetPendingMigrationsAsync(cancellationToken)).Any();

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

    public async Task ApplyAsync(CancellationToken cancellationToken)
    {
        if (settings.Provider is DatabaseProvider.Sqlite) SecretFile.CreateDirectory(settings.DataDirectory);
        if (await IsPendingAsync(cancellationToken)) await db.Database.MigrateAsync(cancellationToken);
    }
}
