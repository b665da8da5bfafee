using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Infrastructure.Security;

namespace PetitionGovernance.Infrastructure.Persistence;

/// <summary>Brings the database to the schema of this version.</summary>
public sealed class SchemaUpdate(PetitionDb db, DatabaseSettings settings)
{
    /// <summary>Asks the history table first: <c>Migrate</c> alone takes over a second even where nothing is to be done.</summary>
    public async Task<bool> IsPendingAsync(CancellationToken cancellationToken) =>
        (await db.Database.GetPendingMigrationsAsync(cancellationToken)).Any();

    public async Task ApplyAsync(CancellationToken cancellationToken)
    {
        if (settings.Provider is DatabaseProvider.Sqlite) SecretFile.CreateDirectory(settings.DataDirectory);
        if (await IsPendingAsync(cancellationToken)) await db.Database.MigrateAsync(cancellationToken);
    }
}
