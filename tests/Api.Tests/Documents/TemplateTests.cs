using System.Net;
using PetitionGovernance.Api.Tests.Hosting;
using PetitionGovernance.Api.Tests.Petitions;
using static PetitionGovernance.Api.Tests.Documents.DocxReading;

namespace PetitionGovernance.Api.Tests.Documents;

public sealed class TemplateOnSqlite(SqliteApiHost host) : TemplateTests(host), IClassFixture<SqliteApiHost>;

public sealed class TemplateOnPostgres(PostgresApiHost host) : TemplateTests(host), IClassFixture<PostgresApiHost>;

/// <remarks>On hosts of their own: a template holds for everybody.</remarks>
public abstract class TemplateTests(ApiHost host)
{
    private const string Receipt = "/api/v1/document-templates/registration_receipt";

    [Fact]
    public async Task An_administrator_takes_a_template_changes_it_and_the_next_paper_looks_so()
    {
        var (admin, machine) = (await host.AsAsync("admin"), await host.AsMachineAsync());
        var before = await DocumentTests.IssueAsync(machine, await machine.RegisterAsync(), "registration_receipt").JsonAsync(HttpStatusCode.Created);
        var shipped = await admin.DownloadAsync(Receipt);

        var changed = With(shipped, xml => xml.Replace("请妥善保管", "请妥善保存", StringComparison.Ordinal));
        var view = await admin.UploadAsync("registration_receipt", changed, "\"0\"").JsonAsync();
        view.GetProperty("edition").GetInt32().Should().Be(1);
        await admin.UploadAsync("registration_receipt", changed, "\"0\"").ProblemAsync(HttpStatusCode.PreconditionFailed);
        await admin.UploadAsync("registration_receipt", changed).ProblemAsync(HttpStatusCode.Conflict, "document.template-unchanged");

        var after = await DocumentTests.IssueAsync(machine, await machine.RegisterAsync(), "registration_receipt").JsonAsync(HttpStatusCode.Created);
        after.GetProperty("templateEdition").GetInt32().Should().Be(1);
        TextOf(await machine.DownloadAsync(after.Text("content"))).Should().Contain("请妥善保存");
        TextOf(await machine.DownloadAsync(before.Text("content"))).Should().Contain("请妥善保管", "what was issued stays as it was");
        (await admin.DownloadAsync(Receipt + "/editions/0")).Should().Equal(shipped);
        (await admin.DownloadAsync(Receipt)).Should().Equal(changed);
        (await admin.GetJsonAsync(Receipt + "/editions")).EnumerateArray().Select(e => e.Text("uploadedBy")).Should().Equal("admin");
        await admin.GetAsync(Receipt + "/editions/9").ProblemAsync(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("{{登记日期}}", "{{入册日期}}", "template.placeholder-unknown", "入册日期")]
    [InlineData("{{查询码}}", "", "template.placeholder-missing", "查询码")]
    [InlineData("{{依据}}", "", "template.placeholder-missing", "依据")]
    [InlineData("{{/诉求}}", "", "template.placeholder-misplaced", "诉求")]
    [InlineData("{{#诉求}}", "甲{{#诉求}}", "template.placeholder-misplaced", "诉求")]
    [InlineData("{{诉求内容}}", "{{诉求内容}", "template.placeholder-misplaced", "诉求内容")]
    [InlineData("{{登记编号}}", "{{诉求内容}}", "template.placeholder-unknown", "诉求内容")]
    [InlineData("<w:body>", "<w:body><w:altChunk/>", "template.points-outside", "")]
    [InlineData("<w:body>", "<w:body><w:p><w:r><w:instrText> INCLUDETEXT \"x\" </w:instrText></w:r></w:p>", "template.points-outside", "")]
    [InlineData("<w:body>", "<w:body", "template.not-a-docx", "")]
    public async Task A_template_that_could_not_be_filled_is_refused_and_says_why(string right, string wrong, string code, string named)
    {
        var admin = await host.AsAsync("admin");
        var file = With(await admin.DownloadAsync(Receipt + "/editions/0"), xml => xml.Replace(right, wrong, StringComparison.Ordinal));

        (await admin.UploadAsync("registration_receipt", file).ProblemAsync(HttpStatusCode.BadRequest, code)).Text("detail").Contains(named, StringComparison.Ordinal).Should().BeTrue();
    }

    [Fact]
    public async Task A_file_that_runs_or_fetches_something_or_unpacks_to_too_much_is_refused()
    {
        var admin = await host.AsAsync("admin");
        var file = await admin.DownloadAsync(Receipt + "/editions/0");

        await admin.UploadAsync("registration_receipt", "<html>"u8.ToArray()).ProblemAsync(HttpStatusCode.BadRequest, "template.not-a-docx");
        await admin.UploadAsync("registration_receipt", []).ProblemAsync(HttpStatusCode.BadRequest, field: "file");
        await admin.UploadAsync("registration_receipt", With(file, _ => "x", "word/vbaProject.bin")).ProblemAsync(HttpStatusCode.BadRequest, "template.has-macros");
        await admin.UploadAsync("registration_receipt", With(file, types => types.Replace("document.main+xml", "document.macroEnabled.main+xml", StringComparison.Ordinal), "[Content_Types].xml"))
            .ProblemAsync(HttpStatusCode.BadRequest, "template.has-macros");
        await admin.UploadAsync("registration_receipt", With(file, rels => rels.Replace("</Relationships>", """<Relationship Id="x" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="http://example.com/x.png" TargetMode="External"/></Relationships>""", StringComparison.Ordinal), "word/_rels/document.xml.rels"))
            .ProblemAsync(HttpStatusCode.BadRequest, "template.points-outside");
        await admin.UploadAsync("registration_receipt", With(file, _ => new string('0', 21 * 1024 * 1024), "word/media/bomb.xml")).ProblemAsync(HttpStatusCode.BadRequest, "template.too-big-unpacked");
        await admin.UploadAsync("registration_receipt", new byte[1024 * 1024 + 1]).ProblemAsync(HttpStatusCode.RequestEntityTooLarge);
        await admin.UploadAsync("love_letter", file).ProblemAsync(HttpStatusCode.NotFound);
        await admin.UploadAsync("registration_receipt", file, ifMatch: "").ProblemAsync((HttpStatusCode)428);
        await (await host.AsAsync("office-lead")).UploadAsync("registration_receipt", file).ProblemAsync(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Every_template_says_what_may_stand_in_it()
    {
        var templates = (await (await host.AsAsync("registrar")).GetJsonAsync("/api/v1/document-templates")).EnumerateArray().ToList();

        templates.Should().NotBeEmpty().And.AllSatisfy(t => t.GetProperty("placeholders").EnumerateArray().Select(p => p.Text("name")).Should().Contain(["发文机关", "文号", "成文日期", "依据"]));
    }
}
