using Npgsql;
using PetitionGovernance.Api.Tests.Hosting;
using PetitionGovernance.Application.CasePackages;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Benchmarks.SameMatter;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Benchmarks.Ledger;

/// <summary>The whole use case on a PostgreSQL of its own: visibility, the one query, lights, the workbook.</summary>
internal sealed class OnPostgres(int packages, int runs)
{
    private static readonly string[] Settings = ["shared_buffers=256MB", "max_wal_size=4GB"];

    /// <param name="keep">Where the workbook is left to be looked at; null: nowhere.</param>
    public async Task<IReadOnlyList<Figure>> MeasureAsync(string? keep = null)
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
            foreach (var filling in new[] { Filling.Items, Filling.Packages }) await ExecuteAsync(connection, filling.Replace("@packages", $"{packages}", StringComparison.Ordinal));
            return await MeasureAsync(product, connection, keep);
        }
        finally
        {
            keys.Delete(recursive: true);
        }
    }

    private async Task<IReadOnlyList<Figure>> MeasureAsync(Product product, NpgsqlConnection connection, string? keep)
    {
        var (sheet, past, page, bare) = (new Stopwatches(), new Stopwatches(), new Stopwatches(), new Stopwatches());
        var today = DateOnly.FromDateTime(DateTime.UtcNow.AddHours(8));
        var file = (await product.SendAsync(new ExportCasePackageLedger())).Content;
        for (var i = 0; i < runs; i++)
        {
            await sheet.TimeAsync(() => product.SendAsync(new ExportCasePackageLedger()));
            await past.TimeAsync(() => product.SendAsync(new ExportCasePackageLedger { AsOf = today.AddDays(-20) }));
            await page.TimeAsync(() => product.SendAsync(new GetCasePackageLedger { PageSize = 100 }));
            await bare.TimeAsync(() => ReadAllAsync(connection));
        }

        if (keep is not null) await File.WriteAllBytesAsync(keep, file);
        var beside = $"the rows of its tables read bare: {bare.Median:0} ms; {file.Length / 1e6:0.0} MB";
        return
        [
            new($"ledger of {packages:N0} packages as XLSX, median", sheet.Median, " ms", $"{beside}; {sheet.Processor:0} ms of processor time", AtMost: 2_000),
            new($"the same of a day three weeks ago, median", past.Median, " ms", beside, AtMost: 2_000),
            new("against reading the same rows bare", sheet.Median / bare.Median, " times", beside),
            new("a page of 100 rows as JSON, median", page.Median, " ms", beside, AtMost: 200),
        ];
    }

    private static async Task<long> ReadAllAsync(NpgsqlConnection connection)
    {
        var rows = 0L;
        foreach (var table in Filling.Tables)
        {
            await using var command = new NpgsqlCommand($"SELECT * FROM {table}", connection);
            await using var reader = await command.ExecuteReaderAsync();
            var values = new object[reader.FieldCount];
            for (; await reader.ReadAsync(); rows++) reader.GetValues(values);
        }

        return rows;
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        await command.ExecuteNonQueryAsync();
    }
}
