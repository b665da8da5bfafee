using Npgsql;
using PetitionGovernance.Api.Tests.Hosting;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.Reporting;
using PetitionGovernance.Benchmarks.Ledger;
using PetitionGovernance.Benchmarks.SameMatter;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Benchmarks.Reporting;

/// <summary>The whole annual report of one year out of ten, on a PostgreSQL of its own, each time right after a registration.</summary>
internal sealed class OnPostgres(int items, int runs)
{
    private const double MostMilliseconds = 100;

    private static readonly string[] Settings = ["shared_buffers=256MB", "max_wal_size=4GB"];

    private static readonly RegisterPetition Letter = new() { Channel = Channel.Letter, Category = PetitionCategory.Appeal, Subject = "电梯停运", Content = "小区电梯停运两周。" };

    public async Task<IReadOnlyList<Figure>> MeasureAsync()
    {
        var binaries = PostgresCluster.Binaries ?? throw new InvalidOperationException("没有安装 PostgreSQL / PostgreSQL is not installed.");
        var database = new NpgsqlConnectionStringBuilder(PostgresCluster.Start(binaries, Settings)) { Database = "petitions" }.ConnectionString;
        var keys = Directory.CreateTempSubdirectory("petition-bench-keys-");
        try
        {
            await using var product = await Product.InstallAsync(database, keys.FullName);
            await product.SendAsync(Letter);
            await using var connection = new NpgsqlConnection(database);
            await connection.OpenAsync();
            await using (var filling = new NpgsqlCommand(Filling.Items.Replace("@items", $"{items}", StringComparison.Ordinal), connection) { CommandTimeout = 0 }) await filling.ExecuteNonQueryAsync();
            return await MeasureAsync(product, connection);
        }
        finally
        {
            keys.Delete(recursive: true);
        }
    }

    private async Task<IReadOnlyList<Figure>> MeasureAsync(Product product, NpgsqlConnection connection)
    {
        var to = DateOnly.FromDateTime(DateTime.UtcNow.AddHours(8));
        var year = new GetAnnualReport { Year = to.Year - 1 };
        var (report, after, bare) = (new Stopwatches(), new Stopwatches(), new Stopwatches());
        await product.SendAsync(year);
        for (var i = 0; i < runs; i++)
        {
            await report.TimeAsync(() => product.SendAsync(year));
            await product.SendAsync(Letter);
            await after.TimeAsync(() => product.SendAsync(year));
            await bare.TimeAsync(() => CountAsync(connection, new DateOnly(to.Year - 1, 1, 1), new DateOnly(to.Year - 1, 12, 31)));
        }

        var beside = $"{items:N0} items of ten years; items and persons of both years bare: {bare.Median:0.0} ms";
        return
        [
            new("the annual report, median", report.Median, " ms", beside, AtMost: MostMilliseconds),
            new("the annual report right after a write, median", after.Median, " ms", beside, AtMost: MostMilliseconds),
        ];
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
}
