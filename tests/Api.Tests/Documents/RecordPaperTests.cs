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

        DocxReading.TextOf(await machine.DownloadAsync(issued.Text("content"))).Should().Contain("甲方：测试甲").And.Contain("乙方：测试物业公司").And.Contain("减免两个月服务费（由乙方至迟于2026年4月10日履行）").And.Contain("白玉兰");
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

    [Fact]
    public async Task The_letter_of_a_referral_says_what_it_rests_on_and_is_known_only_to_those_who_need_to_know()
    {
        var (screener, lead, discipline) = (await host.AsAsync("screener"), await host.AsAsync("office-lead"), await host.AsAsync("discipline"));
        var item = await (await host.AsMachineAsync()).AcceptedAsync();
        var referral = await PostAsync(screener, "accountability-referrals", Referral(item.Text("regNo")));
        var address = $"/api/v1/accountability-referrals/{referral.Text("id")}/documents";
        await screener.ActAsync(address, new { type = "referral_letter" }, ifMatch: null).ProblemAsync(HttpStatusCode.Conflict, "document.not-of-this-matter");
        await lead.ActAsync($"/api/v1/accountability-referrals/{referral.Text("id")}/decision", new { approved = true }).JsonAsync();
        await lead.ActAsync(address, new { type = "referral_letter", copyTo = new[] { "XW" } }, ifMatch: null).ProblemAsync(HttpStatusCode.Conflict, "document.no-copies", "copyTo");

        var issued = await lead.ActAsync(address, new { type = "referral_letter" }, ifMatch: null).JsonAsync(HttpStatusCode.Created);

        DocxReading.TextOf(await lead.DownloadAsync(issued.Text("content"))).Should().Contain("第四十二条第二项").And.Contain("某甲（科长）").And.Contain("拒不查处电梯停运").And.Contain("群众集体走访")
            .And.Contain("《特种设备安全法》").And.Contain("会议记录").And.Contain(item.Text("regNo")).And.NotContain("测试甲");
        foreach (var outsider in new[] { "handler", "leader", "registrar", "inspector", "auditor", "discipline" })
        {
            var client = await host.AsAsync(outsider);
            await client.GetAsync(issued.Text("content")).ProblemAsync(HttpStatusCode.NotFound);
            await client.GetAsync(address).ProblemAsync(HttpStatusCode.NotFound);
            (await (await client.GetAsync($"/api/v1/petitions/{item.Text("regNo")}/documents")).Content.ReadAsStringAsync()).Should().NotContain("referral_letter", outsider);
        }

        await lead.ActAsync($"/api/v1/accountability-referrals/{referral.Text("id")}/transfer", new { receipt = "丰纪收〔2026〕1号" }).JsonAsync();
        await discipline.DownloadAsync(issued.Text("content"));
        (await discipline.GetStringAsync(address)).Should().Contain(issued.Text("documentNo"));
        (await (await host.AsAsync("auditor")).GetStringAsync($"/api/v1/audit-entries?subject=document&subjectId={issued.Text("id")}")).Should().NotContain(issued.Text("documentNo"));
    }

    [Fact]
    public async Task Each_time_a_body_is_urged_anew_has_a_letter_and_all_of_them_are_listed()
    {
        var (inspector, handler) = (await host.AsAsync("inspector"), await host.AsAsync("handler"));
        var item = await (await host.AsMachineAsync()).AcceptedAsync();
        var order = await PostAsync(inspector, "supervision-orders", new { orgCode = "ZJW", petition = item.Text("regNo"), cause = "没有进展", demand = "书面报告进展", answerBy = "2026-03-17" });
        var address = $"/api/v1/supervision-orders/{order.Text("id")}";
        await inspector.ActAsync($"{address}/documents", new { type = "supervision_letter" }, ifMatch: null).JsonAsync(HttpStatusCode.Created);
        await handler.ActAsync($"{address}/answer", new { answer = "正在办理" }).JsonAsync();
        await inspector.ActAsync($"{address}/issue", new { demand = "报告何时办结", answerBy = "2026-03-20" }).JsonAsync();
        await inspector.ActAsync($"{address}/documents", new { type = "supervision_letter" }, ifMatch: null).JsonAsync(HttpStatusCode.Created);

        (await handler.GetJsonAsync($"{address}/documents")).EnumerateArray().Should().HaveCount(2).And.AllSatisfy(d => d.GetProperty("file").GetProperty("inForce").GetBoolean().Should().BeTrue());
    }

    [Fact]
    public async Task A_bulletin_lists_the_faults_of_its_issue_and_asks_what_is_required()
    {
        var (inspector, handler) = (await host.AsAsync("inspector"), await host.AsAsync("handler"));
        var item = await (await host.AsMachineAsync()).ClosedAsync();
        // What others have found goes into an issue of its own, if there is anything.
        (await inspector.ActAsync("/api/v1/inspection-bulletins", null, ifMatch: null)).Dispose();
        await PostAsync(inspector, "inspection-findings", new { petition = item.Text("regNo"), orgCode = "ZJW", problem = "没有逐项答复诉求。" });
        await PostAsync(inspector, "inspection-findings", new { petition = item.Text("regNo"), orgCode = "ZJW", problem = "没有告知复查的期限" });
        var bulletin = await inspector.ActAsync("/api/v1/inspection-bulletins", null, ifMatch: null).JsonAsync(HttpStatusCode.Created);
        var address = $"/api/v1/inspection-bulletins/{bulletin.Text("id")}/documents";
        (await inspector.ActAsync(address, new { type = "inspection_bulletin" }, ifMatch: null).ProblemAsync(HttpStatusCode.Conflict, "document.incomplete")).Text("detail").Should().Contain("通报要求");

        var issued = await inspector.ActAsync(address, new { type = "inspection_bulletin", demand = "十五日内逐件整改并书面报告。" }, ifMatch: null).JsonAsync(HttpStatusCode.Created);

        DocxReading.TextOf(await handler.DownloadAsync(issued.Text("content"))).Should().Contain("丰都县住房城乡建委：没有逐项答复诉求，1个。").And.Contain("丰都县住房城乡建委：没有告知复查的期限，1个。")
            .And.Contain("发现有问题的1件").And.Contain("十五日内逐件整改并书面报告。").And.Contain(bulletin.Text("bulletinNo")).And.NotContain("测试甲");
        (await handler.GetJsonAsync(address)).EnumerateArray().Single().Text("documentNo").Should().Be(issued.Text("documentNo"));
        await inspector.ActAsync(address, new { type = "supervision_letter" }, ifMatch: null).ProblemAsync(HttpStatusCode.Conflict, "document.not-of-this-matter");
    }

    [Fact]
    public async Task Papers_of_a_record_are_listed_to_who_may_see_both()
    {
        var (inspector, handler, other) = (await host.AsAsync("inspector"), await host.AsAsync("handler"), await host.AsAsync("handler-township"));
        var talk = await PostAsync(inspector, "admonitory-talks", new { orgCode = "ZJW", personPost = "分管负责人", reason = "督办事项久拖不决", rectifyBy = "2026-04-10" });
        var issued = await inspector.ActAsync($"/api/v1/admonitory-talks/{talk.Text("id")}/documents", new { type = "admonitory_talk_notice" }, ifMatch: null).JsonAsync(HttpStatusCode.Created);
        var advice = await PostAsync(inspector, "recommendations", new { orgCode = "ZJW", kind = "perfect_policy", problem = "维修资金没有公示的规定", content = "制定公示的规定", basis = "XF2022-A40-P2", feedbackBy = "2026-04-10" });
        await TextAsync(inspector, "recommendations", advice, "perfect_policy_recommendation");

        (await handler.GetJsonAsync($"/api/v1/admonitory-talks/{talk.Text("id")}/documents")).EnumerateArray().Single().GetProperty("file").Text("id").Should().Be(issued.Text("id"));
        (await handler.GetJsonAsync($"/api/v1/recommendations/{advice.Text("id")}/documents")).GetArrayLength().Should().Be(1);
        await other.GetAsync($"/api/v1/admonitory-talks/{talk.Text("id")}/documents").ProblemAsync(HttpStatusCode.NotFound);
        foreach (var records in new[] { "mediations", "supervision-orders", "recommendations", "accountability-referrals", "inspection-bulletins" })
            await inspector.GetAsync($"/api/v1/{records}/{talk.Text("id")}/documents").ProblemAsync(HttpStatusCode.NotFound);
    }

    private static object Referral(string petition) => new
    {
        kind = "official_misconduct",
        toOrgCode = "JW",
        subjectOrgCode = "ZJW",
        petition,
        grounds = new[] { "XF2022-A42-I2" },
        facts = "拒不查处电梯停运",
        evidence = "会议记录一份",
        consequence = "群众集体走访",
        dutyBasis = "《特种设备安全法》第五条",
        persons = new[] { new { name = "某甲", post = "科长" } },
    };

    private static Task<JsonElement> PostAsync(HttpClient client, string records, object body) => client.ActAsync($"/api/v1/{records}", body, ifMatch: null).JsonAsync(HttpStatusCode.Created);

    private static async Task<string> TextAsync(HttpClient client, string records, JsonElement record, string type)
    {
        var issued = await client.ActAsync($"/api/v1/{records}/{record.Text("id")}/documents", new { type }, ifMatch: null).JsonAsync(HttpStatusCode.Created);
        return DocxReading.TextOf(await client.DownloadAsync(issued.Text("content")));
    }
}
