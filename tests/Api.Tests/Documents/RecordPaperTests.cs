using System.Net;
using System.Text.Json;
using PetitionGovernance.Api.Tests.Hosting;
using PetitionGovernance.Api.Tests.Mediation;
using PetitionGovernance.Api.Tests.Petitions;

namespace PetitionGovernance.Api.Tests.Documents;

[Collection(OnSqlite.Name)]
public sealed class RecordPaperOnSqlite(SqliteApiHost host) : RecordPaperTests(host);

[Collection(OnPostgres.Name)]
public sealed class RecordPaperOnPostgres(PostgresApiHost host) : RecordPaperTests(host);

/// <summary>Papers of other records than items.</summary>
public abstract class RecordPaperTests(ApiHost host)
{
    [Fact]
    public async Task An_agreement_is_a_paper_with_both_sides_and_every_term()
    {
        var machine = await host.AsMachineAsync();
        var mediation = await machine.MediateAsync();
        var address = $"/api/v1/mediations/{mediation.Text("id")}/documents";
        (await machine.ActAsync(address, new { type = "mediation_agreement" }, ifMatch: null).ProblemAsync(HttpStatusCode.Conflict, "document.incomplete")).Text("detail").Should().Contain("达成日期").And.Contain("约定");
        await machine.AgreedAsync(mediation, "2026-04-10");

        var issued = await machine.ActAsync(address, new { type = "mediation_agreement" }, ifMatch: null).JsonAsync(HttpStatusCode.Created);

        DocxReading.TextOf(await machine.DownloadAsync(issued.Text("content"))).Should().Contain("甲方：测试甲").And.Contain("乙方：测试物业公司").And.Contain("减免两个月服务费（由乙方于2026年4月10日以前履行）").And.Contain("白玉兰");
        await machine.ActAsync(address, new { type = "reconciliation_agreement" }, ifMatch: null).ProblemAsync(HttpStatusCode.Conflict, "document.not-of-this-matter");
        await machine.ActAsync($"/api/v1/mediations/{Guid.Empty}/documents", new { type = "mediation_agreement" }, ifMatch: null).ProblemAsync(HttpStatusCode.NotFound);
        await (await host.AsAsync("handler-township")).GetAsync(issued.Text("content")).ProblemAsync(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Orders_recommendations_and_talks_are_letters_to_the_body_supervised()
    {
        var inspector = await host.AsAsync("inspector");
        var item = await (await host.AsMachineAsync()).AcceptedAsync();
        var order = await PostAsync(inspector, "supervision-orders", new { orgCode = "ZJW", petition = item.Text("regNo"), cause = "群众多次反映电梯停运没有进展", demand = "七日内书面报告进展", answerBy = "2026-03-17" });
        var advice = await PostAsync(inspector, "recommendations", new { orgCode = "ZJW", kind = "improve_work", problem = "报修没有时限", content = "规定报修的时限", basis = "XF2022-A40-P1", feedbackBy = "2026-04-10" });
        var talk = await PostAsync(inspector, "admonitory-talks", new { orgCode = "ZJW", personPost = "分管负责人", reason = "督办事项久拖不决", rectifyBy = "2026-04-10" });

        (await TextAsync(inspector, "supervision-orders", order, "supervision_letter")).Should().Contain("丰都县住房城乡建委").And.Contain("七日内书面报告进展").And.Contain("2026年3月17日").And.NotContain("测试甲");
        (await TextAsync(inspector, "recommendations", advice, "improve_work_recommendation")).Should().Contain("规定报修的时限").And.Contain("第四十条第一款");
        (await TextAsync(inspector, "admonitory-talks", talk, "admonitory_talk_notice")).Should().Contain("分管负责人").And.Contain("第三十九条第三款");
        await inspector.ActAsync($"/api/v1/petitions/{item.Text("regNo")}/documents", new { type = "supervision_letter" }, ifMatch: null).ProblemAsync(HttpStatusCode.Forbidden);
        await (await host.AsMachineAsync()).ActAsync($"/api/v1/petitions/{item.Text("regNo")}/documents", new { type = "supervision_letter" }, ifMatch: null).ProblemAsync(HttpStatusCode.Conflict, "document.of-another-record");
    }

    [Fact]
    public async Task A_body_does_not_learn_from_its_item_of_a_letter_about_it_to_another()
    {
        var (inspector, handler, discipline) = (await host.AsAsync("inspector"), await host.AsAsync("handler"), await host.AsAsync("discipline"));
        var item = await (await host.AsMachineAsync()).AcceptedAsync();
        var advice = await PostAsync(inspector, "recommendations", new
        {
            orgCode = "JW",
            petition = item.Text("regNo"),
            kind = "pursue_responsibility",
            problem = "拒不执行处理意见",
            content = "建议追究责任",
            facts = "逾期三十日没有执行",
            consequence = "引发集体走访",
            legalBasis = "《信访工作条例》第四十二条第四项",
            basis = "XF2022-A40-P3",
            feedbackBy = "2026-04-10",
        });

        var letter = await inspector.ActAsync($"/api/v1/recommendations/{advice.Text("id")}/documents", new { type = "pursue_responsibility_recommendation" }, ifMatch: null).JsonAsync(HttpStatusCode.Created);

        var documents = $"/api/v1/petitions/{item.Text("regNo")}/documents";
        (await handler.GetStringAsync(documents)).Should().NotContain("pursue_responsibility");
        await handler.GetAsync(letter.Text("content")).ProblemAsync(HttpStatusCode.NotFound);
        (await inspector.GetStringAsync(documents)).Should().Contain("pursue_responsibility");
        DocxReading.TextOf(await discipline.DownloadAsync(letter.Text("content"))).Should().Contain("引发集体走访");
    }

    /// <summary>第三十条第三款：检举控告的情况不得转给被检举控告的单位。</summary>
    [Fact]
    public async Task A_letter_about_an_accusation_reaches_its_recipient_and_never_the_accused()
    {
        var lead = await host.AsAsync("office-lead");
        var item = await lead.RegisterAsync(("category", "accusation"), ("respondentOrgCode", "ZJW"));
        var order = await PostAsync(lead, "supervision-orders", new { orgCode = "JW", petition = item.Text("regNo"), cause = "检举控告没有回音", demand = "书面报告进展", answerBy = "2026-03-17" });
        var address = $"/api/v1/supervision-orders/{order.Text("id")}/documents";

        await lead.ActAsync(address, new { type = "supervision_letter", copyTo = new[] { "ZJW" } }, ifMatch: null).ProblemAsync(HttpStatusCode.Conflict, "document.shown-to-accused", "copyTo");
        var issued = await lead.ActAsync(address, new { type = "supervision_letter" }, ifMatch: null).JsonAsync(HttpStatusCode.Created);

        DocxReading.TextOf(await lead.DownloadAsync(issued.Text("content"))).Should().NotContain("测试甲");
        await (await host.AsAsync("discipline")).DownloadAsync(issued.Text("content"));
        await (await host.AsAsync("handler")).GetAsync(issued.Text("content")).ProblemAsync(HttpStatusCode.NotFound);
        await (await host.AsAsync("leader")).GetAsync(issued.Text("content")).ProblemAsync(HttpStatusCode.NotFound);
    }

    private static Task<JsonElement> PostAsync(HttpClient client, string records, object body) => client.ActAsync($"/api/v1/{records}", body, ifMatch: null).JsonAsync(HttpStatusCode.Created);

    private static async Task<string> TextAsync(HttpClient client, string records, JsonElement record, string type)
    {
        var issued = await client.ActAsync($"/api/v1/{records}/{record.Text("id")}/documents", new { type }, ifMatch: null).JsonAsync(HttpStatusCode.Created);
        return DocxReading.TextOf(await client.DownloadAsync(issued.Text("content")));
    }
}
