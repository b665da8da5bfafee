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

    private static Task<JsonElement> PostAsync(HttpClient client, string records, object body) => client.ActAsync($"/api/v1/{records}", body, ifMatch: null).JsonAsync(HttpStatusCode.Created);

    private static async Task<string> TextAsync(HttpClient client, string records, JsonElement record, string type)
    {
        var issued = await client.ActAsync($"/api/v1/{records}/{record.Text("id")}/documents", new { type }, ifMatch: null).JsonAsync(HttpStatusCode.Created);
        return DocxReading.TextOf(await client.DownloadAsync(issued.Text("content")));
    }
}
