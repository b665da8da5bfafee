using System.Net;
using System.Security.Cryptography;
using System.Text.Json;
using PetitionGovernance.Api.Tests.Hosting;
using PetitionGovernance.Api.Tests.Petitions;
using static PetitionGovernance.Api.Tests.Petitions.Sample;

namespace PetitionGovernance.Api.Tests.Documents;

[Collection(OnSqlite.Name)]
public sealed class DocumentOnSqlite(SqliteApiHost host) : DocumentTests(host);

[Collection(OnPostgres.Name)]
public sealed class DocumentOnPostgres(PostgresApiHost host) : DocumentTests(host);

public abstract class DocumentTests(ApiHost host)
{
    [Fact]
    public async Task A_paper_is_filled_from_the_records_numbered_listed_and_downloaded_as_it_was_issued()
    {
        var machine = await host.AsMachineAsync();
        var item = await machine.AcceptedAsync();

        var issued = await IssueAsync(machine, item, "acceptance_notice").JsonAsync(HttpStatusCode.Created);
        issued.Text("documentNo").Should().Be("丰信告〔2026〕1号", "the number recorded with the notification is used");
        issued.GetProperty("basis").EnumerateArray().Select(b => b.GetString()).Should().Equal("XF2022-A23-P2-S1", "XF2022-A31-I6");

        var file = await machine.DownloadAsync(issued.Text("content"));
        Convert.ToHexStringLower(SHA256.HashData(file)).Should().Be(issued.Text("sha256"));
        DocxReading.TextOf(file).Should().Contain("丰信告〔2026〕1号").And.Contain("测试甲").And.Contain(item.Text("regNo")).And.Contain(item.Text("queryCode"))
            .And.Contain("《信访工作条例》第二十三条第二款、第三十一条第六项").And.Contain("2026年3月10日").And.NotContain("{{");

        var listed = (await machine.GetJsonAsync($"{Route}/{item.Text("regNo")}/documents")).EnumerateArray().Where(d => d.Text("kind") == "acceptance_notice").ToList();
        listed.Should().ContainSingle("the recorded paper and the issued one are the same");
        (listed[0].Text("method"), listed[0].GetProperty("file").Text("sm3"), listed[0].GetProperty("file").GetProperty("inForce").GetBoolean()).Should().Be(("post", issued.Text("sm3"), true));
    }

    [Fact]
    public async Task The_name_of_a_download_holds_kind_and_number_and_nobodys_name()
    {
        var machine = await host.AsMachineAsync();
        var item = await machine.RegisterAsync();
        var issued = await IssueAsync(machine, item, "registration_receipt").JsonAsync(HttpStatusCode.Created);

        using var response = await machine.GetAsync(issued.Text("content"));

        var disposition = response.Content.Headers.ContentDisposition!;
        disposition.DispositionType.Should().Be("attachment");
        disposition.FileNameStar.Should().Be($"信访事项登记回执 {issued.Text("documentNo")}.docx");
        response.Headers.CacheControl!.NoStore.Should().BeTrue();
    }

    [Fact]
    public async Task Numbers_run_by_kind_body_and_year_without_duplicates()
    {
        var machine = await host.AsMachineAsync();
        var items = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => machine.RegisterAsync()));

        var issued = await Task.WhenAll(items.Select(item => IssueAsync(machine, item, "registration_receipt").JsonAsync(HttpStatusCode.Created)));

        issued.Select(d => d.Text("documentNo")).Should().OnlyHaveUniqueItems().And.AllSatisfy(number => number.Should().MatchRegex("^丰都县信访办公室登〔2026〕[1-9][0-9]*号$"));
    }

    [Fact]
    public async Task What_is_missing_is_listed_and_nothing_is_issued()
    {
        var machine = await host.AsMachineAsync();
        var item = await machine.RegisterAsync();

        var problem = await IssueAsync(machine, item, "acceptance_notice").ProblemAsync(HttpStatusCode.Conflict, "document.incomplete");

        problem.Text("detail").Should().Contain("发文机关").And.Contain("受理日期").And.Contain("处理途径");
        (await machine.GetJsonAsync($"{Route}/{item.Text("regNo")}/documents")).GetArrayLength().Should().Be(0);
    }

    [Fact]
    public async Task A_paper_is_issued_once_and_replaced_with_a_reason_and_both_are_kept()
    {
        var machine = await host.AsMachineAsync();
        var item = await machine.RegisterAsync();
        var first = await IssueAsync(machine, item, "registration_receipt").JsonAsync(HttpStatusCode.Created);

        await IssueAsync(machine, item, "registration_receipt").ProblemAsync(HttpStatusCode.Conflict, "document.already-issued", "replaces");
        await IssueAsync(machine, item, "registration_receipt", new { replaces = first.Text("id") }).ProblemAsync(HttpStatusCode.BadRequest, field: "reason");
        await IssueAsync(machine, item, "registration_receipt", new { replaces = Guid.Empty, reason = "写错" }).ProblemAsync(HttpStatusCode.Conflict, "document.nothing-to-replace", "replaces");
        var second = await IssueAsync(machine, item, "registration_receipt", new { replaces = first.Text("id"), reason = "诉求写错" }).JsonAsync(HttpStatusCode.Created);

        second.Text("documentNo").Should().NotBe(first.Text("documentNo"));
        var files = (await machine.GetJsonAsync($"{Route}/{item.Text("regNo")}/documents")).EnumerateArray().Select(d => d.GetProperty("file")).ToList();
        files.Select(f => (f.Text("id"), f.GetProperty("inForce").GetBoolean())).Should().BeEquivalentTo([(first.Text("id"), false), (second.Text("id"), true)]);
        await machine.DownloadAsync(first.Text("content"));
    }

    /// <summary>第二十三条第二款：匿名的不告知。</summary>
    [Fact]
    [Trait("Covers", "XF2022-A23-P2-S3")]
    public async Task An_anonymous_petitioner_gets_no_notice()
    {
        var machine = await host.AsMachineAsync();
        var item = await machine.RegisterAsync(("anonymous", true), ("petitionerName", null), ("petitionerIdNo", null), ("petitionerAddress", null));

        await IssueAsync(machine, item, "registration_receipt").ProblemAsync(HttpStatusCode.Conflict, "document.nobody-to-notify");
    }

    [Fact]
    public async Task Long_texts_rare_characters_and_marks_in_the_data_come_out_as_they_were_written()
    {
        var machine = await host.AsMachineAsync();
        var rare = "𠮷𪚥𫝆𰻝";
        var item = await machine.RegisterAsync(
            ("petitionerName", $"{rare}&<某>"), ("subject", "反映{{文号}}和{{#诉求}}的事"), ("request", "请求" + string.Concat(Enumerable.Repeat("修复电梯并公示资金使用情况，", 100)) + "完"));

        var issued = await IssueAsync(machine, item, "registration_receipt").JsonAsync(HttpStatusCode.Created);

        DocxReading.TextOf(await machine.DownloadAsync(issued.Text("content"))).Should().Contain($"{rare}&<某>").And.Contain("反映{{文号}}和{{#诉求}}的事").And.Contain("完");
    }

    [Theory]
    [InlineData("screener", HttpStatusCode.Created)]
    [InlineData("registrar", HttpStatusCode.Created)]
    [InlineData("leader", HttpStatusCode.Forbidden)]
    [InlineData("handler", HttpStatusCode.NotFound)]
    public async Task A_receipt_is_issued_by_the_receiving_body(string person, HttpStatusCode expected)
    {
        var item = await (await host.AsAsync("registrar")).RegisterAsync();

        using var response = await IssueAsync(await host.AsAsync(person), item, "registration_receipt");

        response.StatusCode.Should().Be(expected);
    }

    [Fact]
    public async Task Who_may_not_read_names_sees_that_there_is_a_paper_and_not_what_stands_in_it()
    {
        var registrar = await host.AsAsync("registrar");
        var item = await registrar.RegisterAsync();
        var issued = await IssueAsync(registrar, item, "registration_receipt").JsonAsync(HttpStatusCode.Created);
        var leader = await host.AsAsync("leader");

        (await leader.GetJsonAsync($"{Route}/{item.Text("regNo")}/documents")).GetArrayLength().Should().Be(1);
        await leader.GetAsync(issued.Text("content")).ProblemAsync(HttpStatusCode.Forbidden);
        await (await host.AsAsync("handler")).GetAsync(issued.Text("content")).ProblemAsync(HttpStatusCode.NotFound);
        await registrar.DownloadAsync(issued.Text("content"));
        var entries = await (await host.AsAsync("auditor")).GetJsonAsync($"/api/v1/audit-entries?subject=document&subjectId={issued.Text("id")}");
        entries.GetProperty("items").EnumerateArray().Select(e => e.Text("act")).Should().Contain("document.read");
    }

    [Theory]
    [InlineData("""{"type":"love_letter"}""", "type")]
    [InlineData("""{"type":"registration_receipt","copyTo":["NOBODY"]}""", "copyTo")]
    [InlineData("""{"type":"registration_receipt","issuedOn":"2026-02-30"}""", "issuedOn")]
    [InlineData("""{"type":"registration_receipt","colour":"red"}""", "colour")]
    public async Task A_wrong_request_is_refused_by_its_field(string body, string field)
    {
        var machine = await host.AsMachineAsync();
        var item = await machine.RegisterAsync();

        await machine.ActAsync($"{Route}/{item.Text("regNo")}/documents", body, ifMatch: null).ProblemAsync(HttpStatusCode.BadRequest, field: field);
    }

    [Theory]
    [InlineData("2026-03-08", "petition.date-before-earlier-step")]
    [InlineData("2026-03-11", "petition.date-in-future")]
    public async Task A_paper_is_dated_neither_before_what_it_tells_of_nor_in_the_future(string issuedOn, string code)
    {
        var machine = await host.AsMachineAsync();
        var item = await machine.RegisterAsync();

        await IssueAsync(machine, item, "registration_receipt", new { issuedOn }).ProblemAsync(HttpStatusCode.Conflict, code, "issuedOn");
        await IssueAsync(machine, item, "registration_receipt", new { issuedOn = "2026-03-09" }).JsonAsync(HttpStatusCode.Created);
    }

    internal static Task<HttpResponseMessage> IssueAsync(HttpClient client, JsonElement item, string type, object? more = null)
    {
        var body = new Dictionary<string, object?> { ["type"] = type };
        foreach (var property in more?.GetType().GetProperties() ?? []) body[property.Name] = property.GetValue(more);
        return client.ActAsync($"{Route}/{item.Text("regNo")}/documents", body, ifMatch: null);
    }
}
