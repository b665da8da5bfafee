using Npgsql;
using PetitionGovernance.Api.Tests.Hosting;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.SameMatter;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Benchmarks.SameMatter;

/// <summary>The product on a PostgreSQL of its own, filled: look-ups, registrations, sizes.</summary>
internal sealed class OnPostgres(int items, int lookUps, int registrations)
{
    /// <summary>As durable as in production; memory as on a small server.</summary>
    private static readonly string[] Settings =
        ["fsync=on", "synchronous_commit=on", "full_page_writes=on", "shared_buffers=1GB", "max_wal_size=8GB", "maintenance_work_mem=1GB", "checkpoint_timeout=30min"];

    private readonly int warmUps = lookUps / 10;
    private readonly List<Figure> figures = [];

    public async Task<IReadOnlyList<Figure>> MeasureAsync(LabelledSet set)
    {
        var binaries = PostgresCluster.Binaries ?? throw new InvalidOperationException("没有安装 PostgreSQL / PostgreSQL is not installed.");
        var database = new NpgsqlConnectionStringBuilder(PostgresCluster.Start(binaries, Settings)) { Database = "petitions" }.ConnectionString;
        var keys = Directory.CreateTempSubdirectory("petition-bench-keys-");
        try
        {
            await using var product = await Product.InstallAsync(database, keys.FullName);
            await using var without = new Product(database, keys.FullName, withKeys: false);
            await using var connection = new NpgsqlConnection(database);
            await connection.OpenAsync();
            var model = await product.SendAsync(Registration.Of(set.Letters[0]));
            await new Archive(connection, model.Id).FillAsync(Background.Letters(items).Concat(set.Letters), done => Console.Error.Write($"\r{done:N0} filled"));
            Console.Error.WriteLine();
            await MeasureLookUpsAsync(product, connection);
            await MeasureRegistrationsAsync(product, without);
            await MeasureSizeAsync(connection);
            await MeasureQualityAsync(product, set);
            return figures;
        }
        finally
        {
            keys.Delete(recursive: true);
        }
    }

    private async Task MeasureLookUpsAsync(Product product, NpgsqlConnection connection)
    {
        var ids = await IdsAsync(connection);
        var (asked, read) = (new Stopwatches(), new Stopwatches());
        foreach (var id in ids.Take(warmUps)) await LookUpAsync(product, id);
        foreach (var id in ids)
        {
            await asked.TimeAsync(() => LookUpAsync(product, id));
            await read.TimeAsync(() => ReadAsync(connection, id));
        }

        var bare = $"one row by id: {read.Median:0.00} ms, p99 {read.P99:0.0} ms";
        figures.Add(new($"look-up among {items:N0}, median", asked.Median, " ms", $"{bare}; {asked.Processor:0.0} ms of processor time", AtMost: 10));
        figures.Add(new($"look-up among {items:N0}, p99", asked.P99, " ms", bare, AtMost: 30));
    }

    private async Task MeasureRegistrationsAsync(Product product, Product without)
    {
        var (keyed, plain) = (new Stopwatches(), new Stopwatches());
        var letters = Background.Letters(warmUps + registrations, seed: 77).ToList();
        for (var i = 0; i < letters.Count; i++)
        {
            // Each goes first as often as last.
            var pair = i % 2 == 0 ? new[] { (product, keyed), (without, plain) } : [(without, plain), (product, keyed)];
            foreach (var (side, watch) in pair)
            {
                if (i < warmUps) await side.SendAsync(Registration.Of(letters[i]));
                else await watch.TimeAsync(() => side.SendAsync(Registration.Of(letters[i])));
            }
        }

        figures.Add(new(
            "registration, more by", keyed.Median - plain.Median, " ms", $"with keys {keyed.Median:0.0} ms, without {plain.Median:0.0} ms, medians; processor time {keyed.Processor:0.0} and {plain.Processor:0.0} ms", AtMost: 2));
    }

    private async Task MeasureSizeAsync(NpgsqlConnection connection)
    {
        await using var command = new NpgsqlCommand(
            "SELECT count(*), pg_table_size('matter_keys'), pg_indexes_size('matter_keys'), pg_total_relation_size('petition_items') FROM matter_keys", connection)
        { CommandTimeout = 0 };
        await using var reader = await command.ExecuteReaderAsync();
        await reader.ReadAsync();
        var (rows, table, index, all) = (reader.GetInt64(0), reader.GetInt64(1), reader.GetInt64(2), reader.GetInt64(3));
        figures.Add(new(
            "keys on disk, an item", (double)(table + index) / items, " bytes",
            $"{(double)rows / items:0.0} keys an item; table {table / 1e6:0} MB, its index {index / 1e6:0} MB; items with their indexes {all / 1e6:0} MB"));
    }

    private async Task MeasureQualityAsync(Product product, LabelledSet set)
    {
        var quality = await Quality.OfAsync(set, async letter =>
        {
            var findings = await LookUpAsync(product, letter.Id);
            return [.. findings.Candidates.Select(c => new Found(c.Item.Id, c.Score, c.Grade))];
        });
        figures.AddRange(quality.Figures($"among {items:N0}", limit: null));
    }

    private static Task<SameMatterFindings> LookUpAsync(Product product, Guid id) => product.SendAsync(new GetSameMatter(id.ToString()));

    private async Task<IReadOnlyList<Guid>> IdsAsync(NpgsqlConnection connection)
    {
        var ids = new List<Guid>();
        await using var command = new NpgsqlCommand("SELECT id FROM petition_items ORDER BY md5(reg_no) LIMIT @most", connection) { CommandTimeout = 0 };
        command.Parameters.AddWithValue("most", lookUps);
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync()) ids.Add(reader.GetGuid(0));
        return ids;
    }

    private static async Task<object?> ReadAsync(NpgsqlConnection connection, Guid id)
    {
        await using var command = new NpgsqlCommand("SELECT content FROM petition_items WHERE id = @id", connection);
        command.Parameters.AddWithValue("id", id);
        return await command.ExecuteScalarAsync();
    }
}

/// <summary>The registration of a letter.</summary>
internal static class Registration
{
    public static RegisterPetition Of(Letter letter) => new()
    {
        Channel = Channel.Letter,
        Category = PetitionCategory.Appeal,
        PetitionerName = "张某某",
        Topic = letter.Topic,
        Subject = letter.Title,
        Content = letter.Content,
    };
}
