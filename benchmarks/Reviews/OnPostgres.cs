using Npgsql;
using PetitionGovernance.Api.Tests.Hosting;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.Reviews;
using PetitionGovernance.Benchmarks.Ledger;
using PetitionGovernance.Benchmarks.SameMatter;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Benchmarks.Reviews;

/// <summary>The report on reviews of one year out of ten, on a PostgreSQL of its own: visibility, both counts, the figures.</summary>
internal sealed class OnPostgres(int items, int runs)
{
    private static readonly string[] Settings = ["shared_buffers=256MB", "max_wal_size=4GB"];

    public async Task<IReadOnlyList<Figure>> MeasureAsync()
    {
        var binaries = PostgresCluster.Binaries ?? throw new InvalidOperationException("没有安装 PostgreSQL / PostgreSQL is not installed.");
        var database = new NpgsqlConnectionStringBuilder(PostgresCluster.Start(binaries, Settings)) { Database = "petitions" }.ConnectionString;
        var keys = Directory.CreateTempSubdirectory("petition-bench-keys-");
        try
        {
            await using var product = await Product.InstallAsync(database, keys.FullName);
            await product.SendAsync(new RegisterPetition { Channel = Channel.Letter, Category = PetitionCategory.Appeal, Subject = "电梯停运", Content = "小区电梯停运两周。" });
            await using var connection = new NpgsqlConnection(database);
            await connection.OpenAsync();
            foreach (var filling in new[] { Filling.Items, Filling.Reviews }) await ExecuteAsync(connection, filling.Replace("@items", $"{items}", StringComparison.Ordinal));
            return await MeasureAsync(product, connection);
        }
        finally
        {
            keys.Delete(recursive: true);
        }
    }

    private async Task<IReadOnlyList<Figure>> MeasureAsync(Product product, NpgsqlConnection connection)
    {
        var today = DateOnly.FromDateTime(DateTime.UtcNow.AddHours(8));
        var query = new GetReviewReport { AppliedFrom = today.AddDays(-365), AppliedTo = today };
        var (report, bare) = await InTurnsAsync(product, connection, query);
        // Not in the schema: what one on the reply date would gain.
        await ExecuteAsync(connection, "CREATE INDEX ix_bench_replied_on ON petition_items (replied_on); ANALYZE petition_items;");
        var (indexed, _) = await InTurnsAsync(product, connection, query);
        var beside = $"{items:N0} items of ten years, one year asked for; the two counts bare: {bare.Median:0.0} ms";
        return
        [
            new("the report on reviews against its two counts written by hand", report.Median / bare.Median, " times", beside, AtMost: 3),
            new("the report on reviews, median", report.Median, " ms", beside),
            new("the same with an index on the reply date", indexed.Median, " ms", "which the schema does not have"),
        ];
    }

    private async Task<(Stopwatches Report, Stopwatches Bare)> InTurnsAsync(Product product, NpgsqlConnection connection, GetReviewReport query)
    {
        var (report, bare) = (new Stopwatches(), new Stopwatches());
        await product.SendAsync(query);
        for (var i = 0; i < runs; i++)
        {
            await report.TimeAsync(() => product.SendAsync(query));
            await bare.TimeAsync(() => CountAsync(connection, query.AppliedFrom!.Value, query.AppliedTo!.Value));
        }

        return (report, bare);
    }

    private static async Task<long> CountAsync(NpgsqlConnection connection, DateOnly from, DateOnly to)
    {
        await using var command = new NpgsqlCommand(Filling.Bare, connection);
        command.Parameters.AddWithValue("from", from);
        command.Parameters.AddWithValue("to", to);
        await using var reader = await command.ExecuteReaderAsync();
        var rows = 0L;
        do
        {
            while (await reader.ReadAsync()) rows++;
        }
        while (await reader.NextResultAsync());
        return rows;
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        await command.ExecuteNonQueryAsync();
    }
}
