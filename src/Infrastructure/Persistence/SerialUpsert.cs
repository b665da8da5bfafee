using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace PetitionGovernance.Infrastructure.Persistence;

/// <summary>Takes the next number of a series: one upsert in a transaction of its own, so that nobody waits for anybody's work and a failure leaves a gap.</summary>
internal sealed class SerialUpsert
{
    private readonly string[] keys;
    private readonly string plain;
    private readonly string withoutWaitingForDisk;

    /// <param name="table">Has the columns <paramref name="keys"/>, its primary key, and <c>last</c>.</param>
    public SerialUpsert(string table, params string[] keys)
    {
        this.keys = keys;
        var columns = string.Join(", ", keys);
        var values = string.Join(", ", keys.Select(key => "@" + key));
        var take = $"INSERT INTO {table} ({columns}, last) ";
        var orNext = $" ON CONFLICT ({columns}) DO UPDATE SET last = {table}.last + 1 RETURNING last";
        plain = $"{take}VALUES ({values}, 1){orNext}";
        // The commit of the work itself comes later in the same log and takes this one to disk with it. A SET before it would be a transaction of its own.
        withoutWaitingForDisk = $"{take}SELECT {values}, 1 WHERE set_config('synchronous_commit', 'off', true) = 'off'{orNext}";
    }

    public async Task<int> TakeAsync(PetitionDb db, DatabaseSettings settings, CancellationToken cancellationToken, params object[] of)
    {
        await db.Database.OpenConnectionAsync(cancellationToken);
        try
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = settings.Provider is DatabaseProvider.PostgreSQL ? withoutWaitingForDisk : plain;
            command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
            foreach (var (key, value) in keys.Zip(of))
            {
                var parameter = command.CreateParameter();
                (parameter.ParameterName, parameter.Value) = ("@" + key, value);
                command.Parameters.Add(parameter);
            }

            return Convert.ToInt32(await command.ExecuteScalarAsync(cancellationToken), CultureInfo.InvariantCulture);
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }
}
