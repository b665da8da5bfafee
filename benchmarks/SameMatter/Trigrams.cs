using Npgsql;
using NpgsqlTypes;
using PetitionGovernance.Api.Tests.Hosting;
using PetitionGovernance.Domain.SameMatter;

namespace PetitionGovernance.Benchmarks.SameMatter;

/// <summary>For comparison: <c>pg_trgm</c> of PostgreSQL over title and content, in a database of its own.</summary>
internal sealed class Trigrams : IAsyncDisposable
{
    private readonly NpgsqlConnection connection;

    private Trigrams(NpgsqlConnection connection) => this.connection = connection;

    public static async Task<Trigrams> OfAsync(IEnumerable<Letter> letters)
    {
        var binaries = PostgresCluster.Binaries ?? throw new InvalidOperationException("没有安装 PostgreSQL / PostgreSQL is not installed.");
        var trigrams = new Trigrams(new NpgsqlConnection(PostgresCluster.Start(binaries, ["fsync=off", "shared_buffers=512MB", "maintenance_work_mem=512MB"])));
        await trigrams.connection.OpenAsync();
        await trigrams.DoAsync("CREATE EXTENSION pg_trgm");
        await trigrams.DoAsync("CREATE TABLE letters (id uuid, text text)");
        await using (var rows = await trigrams.connection.BeginBinaryImportAsync("COPY letters FROM STDIN (FORMAT BINARY)"))
        {
            foreach (var letter in letters)
            {
                await rows.StartRowAsync();
                await rows.WriteAsync(letter.Id, NpgsqlDbType.Uuid);
                await rows.WriteAsync(letter.Title + letter.Content, NpgsqlDbType.Text);
            }

            await rows.CompleteAsync();
        }

        return trigrams;
    }

    /// <param name="method"><c>gin</c> or <c>gist</c></param>
    /// <returns>Its size in bytes.</returns>
    public async Task<long> IndexAsync(string method)
    {
        await DoAsync("DROP INDEX IF EXISTS ix_letters");
        await DoAsync($"CREATE INDEX ix_letters ON letters USING {method} (text {method}_trgm_ops)");
        await DoAsync("VACUUM ANALYZE letters");
        await using var size = new NpgsqlCommand("SELECT pg_relation_size('ix_letters')", connection);
        return (long)(await size.ExecuteScalarAsync())!;
    }

    /// <param name="threshold">Of what share of trigrams; null: the nearest, however far, by a tree that knows distances.</param>
    public async Task<IReadOnlyList<Guid>> NearestAsync(Letter letter, double? threshold)
    {
        if (threshold is { } least) await DoAsync(FormattableString.Invariant($"SET pg_trgm.similarity_threshold = {least}"));
        await using var command = new NpgsqlCommand(
            $"SELECT id FROM letters WHERE id <> @id {(threshold is null ? "" : "AND text % @text")} ORDER BY text <-> @text LIMIT {KeyMatches.MostCompared}", connection);
        command.Parameters.AddWithValue("id", letter.Id);
        command.Parameters.AddWithValue("text", letter.Title + letter.Content);
        await using var reader = await command.ExecuteReaderAsync();
        var found = new List<Guid>();
        while (await reader.ReadAsync()) found.Add(reader.GetGuid(0));
        return found;
    }

    public ValueTask DisposeAsync() => connection.DisposeAsync();

    private async Task DoAsync(string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        await command.ExecuteNonQueryAsync();
    }
}
