using System.Text;
using PetitionGovernance.Api.Tests.Hosting;
using PetitionGovernance.Domain.Imports;
using static PetitionGovernance.Api.Tests.Imports.ImportTable;

namespace PetitionGovernance.Api.Tests.Imports;

[Collection(CountyYearOnSqlite.Name)]
public sealed class ImportsOnSqlite(SqliteCountyYear year) : ImportTests(year);

[Collection(CountyYearOnPostgres.Name)]
public sealed class ImportsOnPostgres(PostgresCountyYear year) : ImportTests(year);

public abstract class ImportTests(CountyYear year)
{
    [Fact]
    public void The_county_year_is_taken_without_a_rejected_row()
    {
        year.First.Status.Should().Be(ImportStatus.Completed, year.First.Failure);
        year.First.Sheets.Where(s => s.Rejected > 0).Should().BeEmpty();
        year.First.Sheets.Single(s => s.File == "petitions.csv").Imported.Should().Be(2026);
    }

    [Fact]
    public async Task Importing_it_again_changes_nothing()
    {
        var again = await year.Host.ImportAsync(CountyYear.Folder);

        again.Sheets.Sum(s => s.Imported + s.Rejected).Should().Be(0);
        again.Sheets.Single(s => s.File == "disputes.csv").Known.Should().Be(1033);
    }

    [Fact]
    public async Task A_folder_without_petitions_is_none()
    {
        var job = await ImportAsync(("disputes.csv", "dispute_no"));

        (job.Status, job.Failure).Should().Be((ImportStatus.Failed, "没有 petitions.csv，不是历史数据的文件夹 / no petitions.csv: not a folder of historical records"));
    }

    [Theory]
    [InlineData("2025-02-30", "1", "letter", "received_on", "2025-02-30")]
    [InlineData("2999-01-01", "1", "letter", "received_on", "2999-01-01")]
    [InlineData("2025-02-28", "0", "letter", "head_count", "0")]
    [InlineData("2025-02-28", "-1", "letter", "head_count", "'-1")]
    [InlineData("2025-02-28", "1", "pigeon", "channel", "pigeon")]
    public async Task A_bad_value_is_reported_by_file_line_column_and_value_and_the_rest_is_taken(string receivedOn, string heads, string channel, string column, string value)
    {
        var bad = Key();
        var job = await ImportAsync(("petitions.csv", $"{Header}\n{Row(Key())}\n{Row(bad, receivedOn, heads, channel)}\n{Row(Key())}\n"));

        Sheet(job).Should().Be((2, 1));
        (await year.Host.RejectionsAsync(job))[1].Should().StartWith($"petitions.csv,3,{column},{value},");
    }

    [Fact]
    public async Task A_row_of_28_columns_a_key_twice_and_an_open_quote_are_reported_by_line()
    {
        var key = Key();
        var job = await ImportAsync(("petitions.csv", $"{Header}\r\n{Row(key)}\r\n{Row(Key())[..^1].TrimEnd(',')}\r\n{Row(key)}\r\n\"never closed,\r\n"));

        Sheet(job).Should().Be((1, 3));
        var lines = await year.Host.RejectionsAsync(job);
        lines.Skip(1).Select(l => string.Join(',', l.Split(',').Take(3))).Should().Equal("petitions.csv,3,", "petitions.csv,4,reg_no", "petitions.csv,5,");
    }

    [Fact]
    public async Task A_missing_column_names_file_and_column_and_an_unknown_one_is_a_warning()
    {
        var job = await ImportAsync(
            ("petitions.csv", $"{Header.Replace("outcome", "result", StringComparison.Ordinal)}\n{Row(Key())}\n"),
            ("disputes.csv", "dispute_no,found_on,area_code,field,topic,source,parties,key_dispute,resolved_on,weather\n"));

        (await year.Host.RejectionsAsync(job))[1].Should().StartWith("petitions.csv,1,outcome,,");
        job.Sheets.Single(s => s.File == "disputes.csv").Note.Should().Contain("weather");
    }

    [Fact]
    public async Task Items_that_lead_back_to_themselves_and_items_of_another_folder_are_rejected()
    {
        var (a, b) = (Key(), Key());
        var job = await ImportAsync(("petitions.csv", $"{Header}\n{Row(a, same: b)}\n{Row(b, same: a)}\n{Row(Key(), same: "XF500230-1990-000001")}\n"),
            ("reviews.csv", $"{ReviewsHeader}\nFC-{Key()},XF500230-1990-000001,review,2025-05-08,FCW,true,,2025-05-30,uphold\n"));

        (await year.Host.RejectionsAsync(job)).Skip(1).Select(l => string.Join(',', l.Split(',').Take(3))).Should()
            .Equal("petitions.csv,2,same_matter_as", "petitions.csv,3,same_matter_as", "petitions.csv,4,same_matter_as", "reviews.csv,2,reg_no");
    }

    [Fact]
    public async Task What_cannot_have_been_is_rejected_and_what_was_late_is_recorded_as_late()
    {
        var (late, backwards) = (Key(), Key());
        var job = await ImportAsync(("petitions.csv",
            $"{Header}\n{Row(late, course: "transfer,6,ZJW,2025-04-30,2025-06-30,2025-06-30,,2025-12-01,supported,2025-12-02,true")}\n"
            + $"{Row(backwards, course: "transfer,6,ZJW,2025-03-01,2025-03-02,2025-03-03,,2025-03-02,supported,2025-03-05,true")}\n"));

        (await year.Host.RejectionsAsync(job))[1].Should().StartWith("petitions.csv,3,replied_on,2025-03-02,");
        var deadlines = (await (await year.Host.AsAsync("screener")).GetJsonAsync($"/api/v1/petitions/{late}")).GetProperty("deadlines").EnumerateArray().ToList();
        deadlines.Should().HaveCount(3).And.OnlyContain(d => d.Text("light") == "missed");
    }

    [Fact]
    public async Task A_final_review_needs_a_review()
    {
        var item = Key();
        var job = await ImportAsync(
            ("petitions.csv", $"{Header}\n{Row(item, course: "transfer,6,ZJW,2025-03-01,2025-03-02,2025-03-03,,2025-03-04,supported,2025-03-05,true")}\n"),
            ("reviews.csv", $"{ReviewsHeader}\nFH-{Key()},{item},final_review,2025-05-08,FCW,true,,2025-05-30,uphold\nFC-{Key()},{item},review,2025-04-01,FCW,true,,2025-04-20,uphold\n"));

        (await year.Host.RejectionsAsync(job))[1].Should().StartWith("reviews.csv,2,tier,final_review,");
        job.Sheets.Single(s => s.File == "reviews.csv").Imported.Should().Be(1);
    }

    [Fact]
    public async Task GB18030_is_converted_and_said_so()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var key = Key();
        var job = await ImportAsync(Encoding.GetEncoding("GB18030"), ("petitions.csv", $"{Header}\n{Row(key)}\n"));

        job.Sheets.Single(s => s.File == "petitions.csv").Note.Should().Contain("GB18030");
        (await (await year.Host.AsAsync("screener")).GetJsonAsync($"/api/v1/petitions/{key}")).Text("subject").Should().Be("反映物业管理问题");
    }

    [Fact]
    public async Task What_no_encoding_can_read_is_rejected_by_line_and_column_and_the_rest_is_taken()
    {
        var folder = Directory.CreateTempSubdirectory("petition-import-");
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var gb = Encoding.GetEncoding("GB18030").GetBytes($"{Header}\n{Row(Key())}\n{Row(Key()).Replace("民生领域", "民生?域", StringComparison.Ordinal)}\n");
        gb[Array.LastIndexOf(gb, (byte)'?')] = 0xFF;
        await File.WriteAllBytesAsync(Path.Combine(folder.FullName, "petitions.csv"), gb);

        var job = await year.Host.ImportAsync(folder.FullName);

        Sheet(job).Should().Be((1, 1));
        (await year.Host.RejectionsAsync(job))[1].Should().StartWith("petitions.csv,3,field,");
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task A_chain_of_many_items_is_no_circle()
    {
        var keys = Enumerable.Range(0, 3_000).Select(_ => Key()).ToList();
        var job = await ImportAsync(("petitions.csv", string.Join('\n', keys.Select((key, i) => Row(key, same: i == 0 ? "" : keys[i - 1])).Prepend(Header)) + "\n"));

        Sheet(job).Should().Be((3_000, 0));
    }

    [Fact]
    public async Task A_dry_run_reports_and_stores_nothing()
    {
        var key = Key();
        var job = await ImportAsync(Encoding.UTF8, dryRun: true, ("petitions.csv", $"{Header}\n{Row(key)}\n{Row(Key(), "2025-02-30")}\n"));

        Sheet(job).Should().Be((1, 1));
        await (await year.Host.AsAsync("screener")).GetAsync($"/api/v1/petitions/{key}").ProblemAsync(System.Net.HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_rejected_name_is_not_repeated()
    {
        var job = await ImportAsync(("petitions.csv", $"{Header}\n{Row(Key()).Replace("冯德军", new string('冯', 101), StringComparison.Ordinal)}\n"));

        (await year.Host.RejectionsAsync(job))[1].Should().StartWith("petitions.csv,2,petitioner_name,***,");
    }

    private static (int Imported, int Rejected) Sheet(ImportJob job) => (job.Sheets.Single(s => s.File == "petitions.csv").Imported, job.Sheets.Sum(s => s.Rejected));

    private Task<ImportJob> ImportAsync(params (string File, string Text)[] files) => ImportAsync(Encoding.UTF8, files);

    private Task<ImportJob> ImportAsync(Encoding encoding, params (string File, string Text)[] files) => ImportAsync(encoding, dryRun: false, files);

    private async Task<ImportJob> ImportAsync(Encoding encoding, bool dryRun, params (string File, string Text)[] files)
    {
        var folder = Directory.CreateTempSubdirectory("petition-import-");
        foreach (var (file, text) in files) await File.WriteAllTextAsync(Path.Combine(folder.FullName, file), text, encoding);
        var job = await year.Host.ImportAsync(folder.FullName, dryRun);
        folder.Delete(recursive: true);
        return job;
    }
}
