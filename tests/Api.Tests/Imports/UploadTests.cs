using System.Net;
using System.Text;
using PetitionGovernance.Api.Tests.Hosting;
using static PetitionGovernance.Api.Tests.Imports.ImportTable;

namespace PetitionGovernance.Api.Tests.Imports;

[Collection(OnSqlite.Name)]
public sealed class UploadsOnSqlite(SqliteApiHost host) : UploadTests(host);

[Collection(OnPostgres.Name)]
public sealed class UploadsOnPostgres(PostgresApiHost host) : UploadTests(host);

public abstract class UploadTests(ApiHost host)
{
    [Fact]
    public async Task An_archive_is_imported_in_the_background_and_says_how_far_it_is_and_what_it_did_not_take()
    {
        var (admin, key) = (await host.AsAsync("admin"), Key());

        using var response = await admin.UploadAsync(Zip(("2025/petitions.csv", $"{Header}\n{Row(key)}\n{Row(Key(), "2024-02-30")}\n"), ("2025/notes.csv", "a\n"), ("2025/读我.md", "说明")));
        response.StatusCode.Should().Be(HttpStatusCode.Accepted);
        var job = await admin.OverAsync(response.Headers.Location!.ToString());

        (job.Text("status"), job.GetProperty("imported").GetInt32(), job.GetProperty("rejected").GetInt32(), job.GetProperty("percent").GetInt32(), job.Text("requestedBy"))
            .Should().Be(("completed", 1, 1, 100, "admin"));
        job.GetProperty("sheets").EnumerateArray().Single(s => s.Text("file") == "notes.csv").Text("note").Should().Contain("不认得的文件");
        (await admin.RejectedAsync(job)).Should().ContainSingle().Which.Should().StartWith("petitions.csv,3,received_on,2024-02-30,");
        (await (await host.AsAsync("screener")).GetJsonAsync($"/api/v1/petitions/{key}")).Text("receivedOn").Should().Be("2025-02-28");
    }

    [Fact]
    public async Task A_dry_run_reports_and_stores_nothing()
    {
        var (admin, key) = (await host.AsAsync("admin"), Key());

        using var response = await admin.UploadAsync(Zip(("petitions.csv", $"{Header}\n{Row(key)}\n{Row(Key(), heads: "0")}\n")), dryRun: true);
        var job = await admin.OverAsync(response.Headers.Location!.ToString());

        (job.GetProperty("dryRun").GetBoolean(), job.GetProperty("imported").GetInt32(), job.GetProperty("rejected").GetInt32()).Should().Be((true, 1, 1));
        await (await host.AsAsync("screener")).GetAsync($"/api/v1/petitions/{key}").ProblemAsync(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_same_upload_with_the_same_key_is_one_import_and_without_it_changes_nothing()
    {
        var (admin, key, archive) = (await host.AsAsync("admin"), Guid.NewGuid().ToString(), Zip(("petitions.csv", $"{Header}\n{Row(Key())}\n")));

        var first = await admin.UploadAsync(archive, key: key).JsonAsync(HttpStatusCode.Accepted);
        var again = await admin.UploadAsync(archive, key: key).JsonAsync(HttpStatusCode.Accepted);
        again.Text("id").Should().Be(first.Text("id"));
        await admin.OverAsync($"{Route}/{first.Text("id")}");

        var second = await admin.UploadAsync(archive).JsonAsync(HttpStatusCode.Accepted);
        var job = await admin.OverAsync($"{Route}/{second.Text("id")}");
        (job.GetProperty("imported").GetInt32(), job.GetProperty("known").GetInt32()).Should().Be((0, 1));
    }

    [Fact]
    public async Task Archives_that_no_county_sends_are_refused_with_the_reason_and_leave_nothing()
    {
        var admin = await host.AsAsync("admin");
        var table = ("petitions.csv", $"{Header}\n");
        var many = Enumerable.Range(0, 101).Select(i => ($"{i}.csv", "")).ToArray();

        foreach (var (archive, word) in new (byte[], string)[]
        {
            (Encoding.UTF8.GetBytes("no archive"), "不是 ZIP"),
            (Zip(table, ("../evil.csv", "a")), "../evil.csv"),
            (Zip(table, ("a/../../evil.csv", "a")), "a/../../evil.csv"),
            (Zip(table, ("/etc/passwd.csv", "a")), "/etc/passwd.csv"),
            (Zip(table, ("C:\\evil.csv", "a")), "C:\\evil.csv"),
            (Zip(table, ("other/reviews.csv", "a")), "同一个文件夹"),
            (Zip(("petitions.csv", "a"), ("petitions.csv", "b")), "petitions.csv"),
            (Zip(many), "100"),
            (Zip(table, ("reviews.csv", new string('0', 40_000_000))), "reviews.csv"),
            (Zip(table)[..30], "不是 ZIP"),
        })
        {
            var problem = await admin.UploadAsync(archive).ProblemAsync(HttpStatusCode.BadRequest, field: "file");
            problem.GetRawText().Should().Contain(System.Text.Json.JsonEncodedText.Encode(word, System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping).ToString());
        }

        var kept = Path.Combine(host.DataDirectory, "imports");
        Directory.EnumerateFiles(kept, "*", SearchOption.AllDirectories).Should().BeEmpty();
    }

    [Fact]
    public async Task An_archive_without_petitions_is_over_at_once_and_says_why()
    {
        var admin = await host.AsAsync("admin");

        var asked = await admin.UploadAsync(Zip(("disputes.csv", "dispute_no\n"))).JsonAsync(HttpStatusCode.Accepted);
        var job = await admin.OverAsync($"{Route}/{asked.Text("id")}");

        (job.Text("status"), job.Text("failure")).Should().Be(("failed", "没有 petitions.csv，不是历史数据的文件夹 / no petitions.csv: not a folder of historical records"));
    }

    [Fact]
    public async Task One_sees_the_imports_one_asked_for_and_who_reads_what_is_sealed_sees_all_page_by_page()
    {
        var (admin, lead) = (await host.AsAsync("admin"), await host.AsAsync("office-lead"));
        var ids = new List<string>();
        foreach (var client in new[] { lead, admin, lead })
        {
            host.Clock.Advance(TimeSpan.FromSeconds(1));
            var asked = await client.UploadAsync(Zip(("petitions.csv", $"{Header}\n"))).JsonAsync(HttpStatusCode.Accepted);
            ids.Add(asked.Text("id"));
            await client.OverAsync($"{Route}/{asked.Text("id")}");
        }

        await admin.GetAsync($"{Route}/{ids[0]}").ProblemAsync(HttpStatusCode.NotFound);
        await admin.GetAsync($"{Route}/{ids[0]}/rejections").ProblemAsync(HttpStatusCode.NotFound);
        var first = await lead.GetJsonAsync($"{Route}?pageSize=2");
        var second = await lead.GetJsonAsync($"{Route}?pageSize=2&cursor={Uri.EscapeDataString(first.Text("nextCursor"))}");
        first.GetProperty("items").EnumerateArray().Concat(second.GetProperty("items").EnumerateArray()).Select(j => j.Text("id")).Take(3).Should().Equal(ids[2], ids[1], ids[0]);
        (await admin.GetJsonAsync($"{Route}?pageSize=200")).GetProperty("items").EnumerateArray().Should().OnlyContain(j => j.Text("requestedBy") == "admin");
    }
}
