using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using PetitionGovernance.Api.Tests.Hosting;
using PetitionGovernance.Api.Tests.Petitions;
using PetitionGovernance.Infrastructure.Attachments;

namespace PetitionGovernance.Api.Tests.Attachments;

[Collection(OnSqlite.Name)]
public sealed class AttachmentOnSqlite(SqliteApiHost host) : AttachmentTests(host);

[Collection(OnPostgres.Name)]
public sealed class AttachmentOnPostgres(PostgresApiHost host) : AttachmentTests(host);

public abstract class AttachmentTests(ApiHost host)
{
    private static readonly byte[] Pdf = Encoding.ASCII.GetBytes("%PDF-1.7\n" + new string('x', 200_000));

    private string Store => Path.Combine(host.DataDirectory, "attachments");

    [Fact]
    public async Task A_file_comes_back_byte_for_byte_under_its_name_and_only_to_be_saved()
    {
        var clerk = await host.AsAsync("registrar");
        var item = await clerk.RegisterAsync();

        var added = await AttachAsync(clerk, item, Pdf, "../张三的证据.pdf", "现场照片").JsonAsync(HttpStatusCode.Created);

        (added.Text("fileName"), added.Text("kind"), added.GetProperty("length").GetInt64(), added.Text("note")).Should().Be(("张三的证据.pdf", "pdf", Pdf.Length, "现场照片"));
        using var response = await clerk.GetAsync(added.Text("content"));
        (await response.Content.ReadAsByteArrayAsync()).Should().Equal(Pdf);
        response.Content.Headers.ContentDisposition!.DispositionType.Should().Be("attachment");
        response.Content.Headers.ContentDisposition.FileNameStar.Should().Be("张三的证据.pdf");
        response.Headers.GetValues("X-Content-Type-Options").Should().Equal("nosniff");
        response.Headers.CacheControl!.NoStore.Should().BeTrue();
        (await clerk.GetJsonAsync($"{Sample.Route}/{item.Text("regNo")}/attachments")).EnumerateArray().Single().Text("id").Should().Be(added.Text("id"));
        (await clerk.GetJsonAsync($"{Sample.Route}/{item.Text("regNo")}/timeline")).EnumerateArray().Select(s => s.Text("act")).Should().Contain("attachment.added");
        Directory.EnumerateFiles(Store, "*", SearchOption.AllDirectories).Should().NotContain(path => path.Contains("张三", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_may_not_read_identities_sees_that_there_is_a_file_but_neither_its_name_nor_its_content()
    {
        var (clerk, leader) = (await host.AsAsync("registrar"), await host.AsAsync("leader"));
        var item = await clerk.RegisterAsync();
        var added = await AttachAsync(clerk, item, Pdf, "张三.pdf").JsonAsync(HttpStatusCode.Created);

        (await leader.GetJsonAsync($"{Sample.Route}/{item.Text("regNo")}/attachments"))[0].GetProperty("fileName").ValueKind.Should().Be(JsonValueKind.Null);
        await leader.GetAsync(added.Text("content")).ProblemAsync(HttpStatusCode.Forbidden);
        await AttachAsync(leader, item, Pdf, "张三.pdf").ProblemAsync(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Evidence_of_a_sealed_accusation_does_not_exist_for_those_who_may_not_know_of_it()
    {
        var (lead, clerk, accused) = (await host.AsAsync("office-lead"), await host.AsAsync("registrar"), await host.AsAsync("handler"));
        var item = await lead.RegisterAsync(("category", "accusation"), ("respondentOrgCode", "ZJW"));
        var added = await AttachAsync(lead, item, Pdf, "举报.pdf").JsonAsync(HttpStatusCode.Created);

        foreach (var other in new[] { clerk, accused })
        {
            await other.GetAsync(added.Text("content")).ProblemAsync(HttpStatusCode.NotFound);
            await other.GetAsync($"{Sample.Route}/{item.Text("regNo")}/attachments").ProblemAsync(HttpStatusCode.NotFound);
            await AttachAsync(other, item, Pdf, "我也来.pdf").ProblemAsync(HttpStatusCode.NotFound);
            await other.ActAsync($"/api/v1/attachments/{added.Text("id")}/removal", new { reason = "无" }).ProblemAsync(HttpStatusCode.NotFound);
        }

        (await lead.GetAsync(added.Text("content"))).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_file_that_is_not_what_it_says_names_the_field_and_leaves_nothing()
    {
        var clerk = await host.AsAsync("registrar");
        var item = await clerk.RegisterAsync();

        await AttachAsync(clerk, item, "MZ\u0090"u8.ToArray(), "证据.pdf").ProblemAsync(HttpStatusCode.Conflict, "attachment.content-differs", "file");
        await AttachAsync(clerk, item, "<html>"u8.ToArray(), "证据.html").ProblemAsync(HttpStatusCode.Conflict, "attachment.kind-not-allowed", "file");
        await AttachAsync(clerk, item, [], "证据.pdf").ProblemAsync(HttpStatusCode.Conflict, "attachment.empty", "file");
        await AttachAsync(clerk, item, Zip("word/document.xml", "word/vbaProject.bin"), "证据.docx").ProblemAsync(HttpStatusCode.Conflict, "attachment.content-differs", "file");
        await AttachAsync(clerk, item, Zip("word/document.xml")[..40], "证据.docx").ProblemAsync(HttpStatusCode.Conflict, "attachment.content-differs", "file");
        await AttachAsync(clerk, item, Pdf, "...").ProblemAsync(HttpStatusCode.BadRequest, field: "file");
        await AttachAsync(clerk, item, Pdf, "证据.pdf", new string('长', 501)).ProblemAsync(HttpStatusCode.BadRequest, field: "note");
        await clerk.PostAsync($"{Sample.Route}/{item.Text("regNo")}/attachments", new MultipartFormDataContent { { new StringContent("没有文件"), "note" } }).ProblemAsync(HttpStatusCode.BadRequest, field: "file");
        var broken = new ByteArrayContent([1, 2, 3]);
        broken.Headers.TryAddWithoutValidation("Content-Type", "multipart/form-data; boundary=xyz");
        await clerk.PostAsync($"{Sample.Route}/{item.Text("regNo")}/attachments", broken).ProblemAsync(HttpStatusCode.BadRequest, field: "file");

        (await AttachAsync(clerk, item, Zip("word/document.xml"), "证据.docx").JsonAsync(HttpStatusCode.Created)).Text("kind").Should().Be("docx");
        (await clerk.GetJsonAsync($"{Sample.Route}/{item.Text("regNo")}/attachments")).GetArrayLength().Should().Be(1);
        Directory.EnumerateFiles(Path.Combine(Store, "drafts")).Should().BeEmpty("what was refused is gone");
    }

    [Fact]
    public async Task A_file_larger_than_allowed_is_refused_while_it_comes_in()
    {
        var clerk = await host.AsAsync("registrar");
        var item = await clerk.RegisterAsync();

        try
        {
            await AttachAsync(clerk, item, new byte[51 * 1024 * 1024], "录像.mp4").ProblemAsync(HttpStatusCode.RequestEntityTooLarge);
        }
        catch (HttpRequestException broken) when (broken.InnerException is IOException)
        {
            // The server may close while the client still sends.
        }

        (await clerk.GetJsonAsync($"{Sample.Route}/{item.Text("regNo")}/attachments")).GetArrayLength().Should().Be(0);
    }

    [Fact]
    public async Task A_repeated_upload_is_one_attachment_and_another_file_under_its_key_is_refused()
    {
        var clerk = await host.AsAsync("registrar");
        var item = await clerk.RegisterAsync();
        var key = Guid.NewGuid().ToString();

        var first = await AttachAsync(clerk, item, Pdf, "证据.pdf", key: key).JsonAsync(HttpStatusCode.Created);
        var again = await AttachAsync(clerk, item, Pdf, "证据.pdf", key: key).JsonAsync(HttpStatusCode.Created);
        await AttachAsync(clerk, item, "%PDF-other"u8.ToArray(), "证据.pdf", key: key).ProblemAsync(HttpStatusCode.UnprocessableEntity, "idempotency.key-reused");

        again.Text("id").Should().Be(first.Text("id"));
        (await clerk.GetJsonAsync($"{Sample.Route}/{item.Text("regNo")}/attachments")).GetArrayLength().Should().Be(1);
    }

    [Fact]
    public async Task A_removed_attachment_leaves_its_record_and_the_job_deletes_its_file()
    {
        var clerk = await host.AsAsync("registrar");
        var item = await clerk.RegisterAsync();
        var added = await AttachAsync(clerk, item, Pdf, "附错了.pdf").JsonAsync(HttpStatusCode.Created);
        var removal = $"/api/v1/attachments/{added.Text("id")}/removal";
        await clerk.ActAsync(removal, new { reason = " " }).ProblemAsync(HttpStatusCode.BadRequest, field: "reason");
        await clerk.ActAsync(removal, new { reason = "附错了" }, "\"9\"").ProblemAsync(HttpStatusCode.PreconditionFailed);
        await clerk.ActAsync(removal, new { reason = "附错了" }).JsonAsync();

        await clerk.GetAsync($"/api/v1/attachments/{added.Text("id")}/content").ProblemAsync(HttpStatusCode.Conflict, "attachment.removed-already");
        FileOf(added).Should().NotBeNull();
        await host.Services.GetRequiredService<AttachmentCleaningJob>().RunAsync(TimeSpan.FromHours(2), CancellationToken.None);

        FileOf(added).Should().BeNull();
        var kept = (await clerk.GetJsonAsync($"{Sample.Route}/{item.Text("regNo")}/attachments"))[0];
        (kept.Text("removedBy"), kept.Text("removalReason")).Should().Be(("registrar", "附错了"));
        kept.GetProperty("content").ValueKind.Should().Be(JsonValueKind.Null);
    }

    [Fact]
    public async Task What_a_crash_left_without_a_record_is_deleted_and_nothing_else()
    {
        var clerk = await host.AsAsync("registrar");
        var added = await AttachAsync(clerk, await clerk.RegisterAsync(), Pdf, "证据.pdf").JsonAsync(HttpStatusCode.Created);
        var folder = Path.GetDirectoryName(FileOf(added)!)!;
        var (stray, draft) = (Path.Combine(folder, Guid.NewGuid().ToString("N")), Path.Combine(Store, "drafts", Guid.NewGuid().ToString("N")));
        foreach (var path in new[] { stray, draft }) await File.WriteAllTextAsync(path, "abandoned");
        var job = host.Services.GetRequiredService<AttachmentCleaningJob>();

        await job.RunAsync(TimeSpan.FromHours(2), CancellationToken.None);
        File.Exists(stray).Should().BeTrue("its record may be about to be saved");
        await job.RunAsync(TimeSpan.Zero, CancellationToken.None);

        (File.Exists(stray), File.Exists(draft)).Should().Be((false, false));
        (await clerk.GetAsync(added.Text("content"))).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_file_that_was_tampered_with_is_not_given_out()
    {
        var clerk = await host.AsAsync("registrar");
        var added = await AttachAsync(clerk, await clerk.RegisterAsync(), Pdf, "证据.pdf").JsonAsync(HttpStatusCode.Created);
        await File.AppendAllTextAsync(FileOf(added)!, "x");

        await clerk.GetAsync(added.Text("content")).ProblemAsync(HttpStatusCode.Conflict, "attachment.damaged");
    }

    private string? FileOf(JsonElement added) =>
        Directory.EnumerateFiles(Store, Guid.Parse(added.Text("id")).ToString("N"), SearchOption.AllDirectories).SingleOrDefault();

    private static Task<HttpResponseMessage> AttachAsync(HttpClient client, JsonElement item, byte[] content, string name, string? note = null, string? key = null)
    {
        var form = new MultipartFormDataContent();
        if (note is not null) form.Add(new StringContent(note), "note");
        var file = new ByteArrayContent(content);
        file.Headers.ContentDisposition = new ContentDispositionHeaderValue("form-data") { Name = "file", FileNameStar = name };
        form.Add(file);
        var request = new HttpRequestMessage(HttpMethod.Post, $"{Sample.Route}/{item.Text("regNo")}/attachments") { Content = form };
        if (key is not null) request.Headers.Add("Idempotency-Key", key);
        return client.SendAsync(request);
    }

    private static byte[] Zip(params string[] entries)
    {
        var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in entries)
            {
                using var writer = new StreamWriter(zip.CreateEntry(entry).Open());
                writer.Write("<x/>");
            }
        }

        return bytes.ToArray();
    }
}
