using Npgsql;
using NpgsqlTypes;
using PetitionGovernance.Domain.SameMatter;

namespace PetitionGovernance.Benchmarks.SameMatter;

/// <summary>Fills the product's own tables, as many letters at a time as fit in little memory, with what a registration would have written.</summary>
/// <remarks>All columns a look-up does not read are those of one item the product has registered.</remarks>
internal sealed class Archive(NpgsqlConnection connection, Guid model)
{
    private const int AtOnce = 10_000;

    private long filled;

    public async Task FillAsync(IEnumerable<Letter> letters, Action<long> progress)
    {
        await DoAsync("SET synchronous_commit = off");
        await DoAsync("CREATE TEMP TABLE letters (id uuid, reg_no text, title text, content text, area_code text, topic text, received_on date, person text)");
        await DoAsync("ALTER TABLE matter_keys DROP CONSTRAINT pk_matter_keys");
        var items = await CopyOfAsync("petition_items", "id", new()
        {
            ["id"] = "l.id",
            ["reg_no"] = "l.reg_no",
            ["query_code"] = "substr(md5(l.reg_no), 1, 20)",
            ["title"] = "l.title",
            ["content"] = "l.content",
            ["area_code"] = "l.area_code",
            ["topic"] = "l.topic",
            ["received_on"] = "l.received_on",
            ["registered_at"] = "l.received_on + interval '9 hours'",
        });
        var people = await CopyOfAsync("petitioners", "petition_item_id", new() { ["petition_item_id"] = "l.id", ["id_no_index"] = "l.person" });
        foreach (var chunk in letters.Chunk(AtOnce))
        {
            await CopyAsync(chunk);
            await DoAsync(items);
            await DoAsync(people);
            await DoAsync("TRUNCATE letters");
            progress(filled);
        }

        // As full as a tree is that has grown by random keys.
        await DoAsync("ALTER TABLE matter_keys ADD CONSTRAINT pk_matter_keys PRIMARY KEY (hash, item_id) WITH (fillfactor = 70)");
        await DoAsync("VACUUM ANALYZE");
        await DoAsync("CHECKPOINT");
    }

    private async Task CopyAsync(Letter[] letters)
    {
        await using (var rows = await connection.BeginBinaryImportAsync("COPY letters FROM STDIN (FORMAT BINARY)"))
        {
            foreach (var letter in letters)
            {
                await rows.StartRowAsync();
                await rows.WriteAsync(letter.Id, NpgsqlDbType.Uuid);
                foreach (var text in (string?[])[RegNo(filled++), letter.Title, letter.Content, letter.AreaCode, letter.Topic]) await WriteAsync(rows, text);
                await rows.WriteAsync(letter.ReceivedOn, NpgsqlDbType.Date);
                await WriteAsync(rows, letter.Person);
            }

            await rows.CompleteAsync();
        }

        await using var keys = await connection.BeginBinaryImportAsync("COPY matter_keys (hash, item_id) FROM STDIN (FORMAT BINARY)");
        foreach (var (id, own) in letters.AsParallel().AsOrdered().Select(letter => (letter.Id, MatterKeys.Of(letter.Profile()))))
        {
            foreach (var key in own)
            {
                await keys.StartRowAsync();
                await keys.WriteAsync(key, NpgsqlDbType.Bigint);
                await keys.WriteAsync(id, NpgsqlDbType.Uuid);
            }
        }

        await keys.CompleteAsync();
    }

    private static string RegNo(long number) => $"XF500230-2025-{number:D7}";

    private static Task WriteAsync(NpgsqlBinaryImporter rows, string? text) => text is null ? rows.WriteNullAsync() : rows.WriteAsync(text, NpgsqlDbType.Text);

    private async Task<string> CopyOfAsync(string table, string key, Dictionary<string, string> own)
    {
        var columns = new List<string>();
        await using (var command = new NpgsqlCommand("SELECT column_name FROM information_schema.columns WHERE table_schema = 'public' AND table_name = @table", connection))
        {
            command.Parameters.AddWithValue("table", table);
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync()) columns.Add(reader.GetString(0));
        }

        var values = columns.ConvertAll(column => own.GetValueOrDefault(column, "model." + column));
        return $"INSERT INTO {table} ({string.Join(", ", columns)}) SELECT {string.Join(", ", values)} FROM letters l CROSS JOIN {table} model WHERE model.{key} = '{model}'"
            + (own.ContainsKey("id_no_index") ? " AND l.person IS NOT NULL" : "");
    }

    private async Task DoAsync(string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        await command.ExecuteNonQueryAsync();
    }
}
