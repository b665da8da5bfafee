using System.Net;
using System.Text.Json;
using PetitionGovernance.Api.Tests.Hosting;
using PetitionGovernance.Api.Tests.Petitions;
using PetitionGovernance.Api.Tests.Reviews;
using static PetitionGovernance.Api.Tests.Petitions.Sample;

namespace PetitionGovernance.Api.Tests.Documents;

[Collection(OnSqlite.Name)]
public sealed class PaperOnSqlite(SqliteApiHost host) : PaperTests(host);

[Collection(OnPostgres.Name)]
public sealed class PaperOnPostgres(PostgresApiHost host) : PaperTests(host);

/// <summary>Every paper, from an item that has come so far.</summary>
public abstract class PaperTests(ApiHost host)
{
    [Fact]
    public async Task A_refusal_says_why_and_on_which_clause()
    {
        var machine = await host.AsMachineAsync();
        foreach (var (disposition, type, clause, article) in new[] { ("not_accept", "non_acceptance_notice", "XF2022-A19-P3", "第十九条第三款"), ("no_longer_accept", "no_longer_acceptance_notice", "XF2022-A36-P3", "第三十六条第三款") })
        {
            var item = await machine.RegisterAsync();
            await IssueAsync(machine, item, type).ProblemAsync(HttpStatusCode.Conflict, "document.not-of-this-matter");
            await machine.StepAsync(item, "screening", new { disposition, reason = "本事项不在受理之列的理由", basis = new[] { clause }, decidedBy = "甄别员甲" }).JsonAsync();
            await machine.StepAsync(item, "routing", new { }).JsonAsync();

            (await TextAsync(machine, item, type)).Should().Contain("本事项不在受理之列的理由").And.Contain(article).And.NotContain("可以走的途径");
        }
    }

    [Fact]
    public async Task Guidance_says_where_to_go_with_what_and_how()
    {
        var machine = await host.AsMachineAsync();
        var item = await machine.RegisterAsync();
        await machine.StepAsync(item, "screening", new { disposition = "guide", reason = "应当先走法定程序" }).JsonAsync();
        await machine.StepAsync(item, "routing", new { }).JsonAsync();
        (await IssueAsync(machine, item, "guidance_notice").ProblemAsync(HttpStatusCode.Conflict, "document.incomplete")).Text("detail").Should().Contain("途径");
        await machine.ActAsync($"{Route}/{item.Text("regNo")}/path-guidance", new { procedureCode = "administrative-reconsideration", bodyCode = "XW", method = "written", told = "六十日内提出" }, ifMatch: null).JsonAsync(HttpStatusCode.Created);

        (await TextAsync(machine, item, "guidance_notice")).Should().Contain("一、").And.Contain("丰都县委县政府").And.Contain("六十日内提出").And.Contain("行政复议");
    }

    [Theory]
    [InlineData("transfer", "transfer_letter", "转送")]
    [InlineData("assign", "assignment_letter", "2026年4月30日")]
    public async Task A_letter_goes_to_the_body_with_the_days_it_has(string disposition, string type, string expected)
    {
        var machine = await host.AsMachineAsync();
        var item = await machine.RoutedAsync(disposition: disposition);

        var text = await TextAsync(machine, item, type, new { copyTo = new[] { "XW" } });

        text.Should().Contain(expected).And.Contain("测试甲").And.Contain("2026年3月17日").And.Contain("抄送：丰都县委县政府。");
        await IssueAsync(machine, item, disposition == "assign" ? "transfer_letter" : "assignment_letter").ProblemAsync(HttpStatusCode.Conflict, "document.not-of-this-matter");
    }

    [Fact]
    public async Task An_objection_and_its_answer_are_papers_of_the_two_bodies()
    {
        var (machine, handler, lead) = (await host.AsMachineAsync(), await host.AsAsync("handler"), await host.AsAsync("office-lead"));
        var item = await machine.RoutedAsync();
        await handler.StepAsync(item, "objection", new { reason = "电梯安全属于市场监管部门的职权", suggestedOrgCode = "SLJ" }).JsonAsync();

        (await TextAsync(handler, item, "competence_objection")).Should().Contain("电梯安全属于市场监管部门的职权").And.Contain("建议由");
        await IssueAsync(lead, item, "competence_objection_answer").ProblemAsync(HttpStatusCode.Conflict, "document.incomplete");
        await lead.StepAsync(item, "objection/decision", new { upheld = false, reason = "维修资金的监管是你单位的职权" }).JsonAsync();
        (await TextAsync(lead, item, "competence_objection_answer")).Should().Contain("异议不成立").And.Contain("维修资金的监管是你单位的职权");
        await IssueAsync(handler, item, "competence_objection_answer").ProblemAsync(HttpStatusCode.Conflict, "document.no-permission");
    }

    /// <summary>第三十二条：请求、事实和理由、意见、依据；第三十五条：向谁、多长时间内请求复查。</summary>
    [Fact]
    [Trait("Covers", "XF2022-A32-P1-H")]
    public async Task An_opinion_carries_claims_facts_opinion_basis_and_the_right_to_a_review_and_stays_as_it_was_issued()
    {
        var machine = await host.AsMachineAsync();
        var item = await machine.AcceptedAsync();
        await IssueAsync(machine, item, "handling_opinion").ProblemAsync(HttpStatusCode.Conflict, "document.incomplete");
        await machine.StepAsync(item, "extension", new { extendedDays = 10, reason = "需要鉴定", approvedBy = "负责人", reasonToldOn = "2026-03-10" }).JsonAsync();
        (await TextAsync(machine, item, "extension_notice")).Should().Contain("延长办理期限10日").And.Contain("需要鉴定");
        (await TextAsync(machine, item, "hearing_notice", new { hearing = new { heldOn = "2026-03-12", time = "14:30", place = "县信访办三楼", host = "李某", ground = "complex" } })).Should().Contain("2026年3月12日14:30");
        await machine.StepAsync(item, "reply", Reply()).JsonAsync();

        var issued = await IssueAsync(machine, item, "handling_opinion").JsonAsync(HttpStatusCode.Created);
        var before = await machine.DownloadAsync(issued.Text("content"));
        DocxReading.TextOf(before).Should().Contain("丰建信复〔2026〕1号").And.Contain("请求督促维修电梯").And.Contain("经现场核实，电梯停运属实。").And.Contain("责令物业七日内修复并公示。")
            .And.Contain("《物业管理条例》第三十五条").And.Contain("30日内，向丰都县政府复查复核委员会请求复查").And.Contain("听取了陈述");
        await machine.StepAsync(item, "closure", new { substantiveStatus = "resolved", evidence = "照片" }).JsonAsync();
        await machine.StepAsync(item, "redo", new { reason = "没有查清资金去向" }).JsonAsync();
        (await machine.DownloadAsync(issued.Text("content"))).Should().Equal(before);
        await IssueAsync(machine, item, "reply_letter").ProblemAsync(HttpStatusCode.Conflict, "document.not-of-this-matter");
    }

    [Fact]
    public async Task A_suggestion_is_answered_by_a_letter()
    {
        var machine = await host.AsMachineAsync();
        var item = await machine.RegisterAsync(("category", "suggestion"));
        await machine.StepAsync(item, "screening", new { disposition = "transfer", responsibleOrgCode = "ZJW" }).JsonAsync();
        await machine.StepAsync(item, "routing", new { }).JsonAsync();
        await machine.StepAsync(item, "acceptance").JsonAsync();
        (await TextAsync(machine, item, "acceptance_notice")).Should().Contain("第二十九条第一款");
        await machine.StepAsync(item, "reply", new { outcome = "adopted", claims = new[] { new { ordinal = 1, opinion = "采纳，纳入年度计划。" } } }).JsonAsync();

        (await TextAsync(machine, item, "reply_letter")).Should().Contain("采纳，纳入年度计划。").And.Contain("第二十九条第一款").And.NotContain("请求复查");
    }

    [Fact]
    public async Task Both_tiers_of_review_have_their_papers_with_the_next_right_or_none()
    {
        var (machine, county, city) = (await host.AsMachineAsync(), await host.AsAsync("reviewer"), await host.AsAsync("reviewer-city"));
        var item = await machine.RepliedAsync();
        await IssueAsync(county, item, "review_acceptance_notice").ProblemAsync(HttpStatusCode.Conflict, "document.not-of-this-matter");
        var refused = await machine.ApplyAsync(item);
        await county.ReviewAsync(refused, "refusal", new { reason = "申请书没有签名", basis = new[] { "XF2022-A35-P1-S1" } }).JsonAsync();
        (await TextAsync(county, item, "review_non_acceptance_notice")).Should().Contain("申请书没有签名").And.Contain("第三十五条第一款");

        var review = await machine.ApplyAsync(item);
        await county.ReviewAsync(review, "acceptance").JsonAsync();
        (await TextAsync(county, item, "review_acceptance_notice")).Should().Contain("2026年4月9日").And.Contain("测试甲");
        (await IssueAsync(county, item, "hearing_notice", new { review = review.Text("id"), hearing = new { heldOn = "2026-03-09" } }).ProblemAsync(HttpStatusCode.Conflict, "document.hearing-before-notice")).ToString().Should().Contain("hearing.heldOn");
        await IssueAsync(city, item, "review_opinion").ProblemAsync(HttpStatusCode.NotFound);
        await county.ReviewAsync(review, "decision", ReviewSample.Decision()).JsonAsync();
        (await TextAsync(county, item, "review_opinion")).Should().Contain("丰复查〔2026〕1号").And.Contain("请求复核").And.Contain("维持");
        await county.ReviewAsync(review, "service", ReviewSample.Receipt()).JsonAsync();

        var final = await machine.ApplyAsync(item, "final_review");
        await city.ReviewAsync(final, "acceptance").JsonAsync();
        (await TextAsync(city, item, "final_review_acceptance_notice")).Should().Contain("听证的时间不计算在内");
        await city.ReviewAsync(final, "decision", ReviewSample.Decision("revoked")).JsonAsync();
        (await TextAsync(city, item, "final_review_opinion")).Should().Contain("重新办理的要求").And.Contain("查清维修资金的收支后重新作出处理意见。");
    }

    /// <summary>第三十条第三款：给机关的文书不出检举控告人，收文、抄送的不得是被检举控告的单位。</summary>
    [Fact]
    [Trait("Covers", "XF2022-A30-P3")]
    public async Task A_paper_never_shows_the_accuser_to_the_accused()
    {
        var (lead, registrar) = (await host.AsAsync("office-lead"), await host.AsAsync("registrar"));
        var item = await lead.RegisterAsync(("category", "accusation"), ("respondentOrgCode", "ZJW"));
        var receipt = await IssueAsync(lead, item, "registration_receipt").JsonAsync(HttpStatusCode.Created);

        await IssueAsync(lead, item, "registration_receipt", new { copyTo = new[] { "ZJW" } }).ProblemAsync(HttpStatusCode.Conflict, "document.shown-to-accused", "copyTo");
        await IssueAsync(lead, item, "acceptance_notice").ProblemAsync(HttpStatusCode.Conflict, "document.special-notice");
        await registrar.GetAsync(receipt.Text("content")).ProblemAsync(HttpStatusCode.NotFound);
        await (await host.AsAsync("handler")).GetAsync(receipt.Text("content")).ProblemAsync(HttpStatusCode.NotFound);
        await lead.DownloadAsync(receipt.Text("content"));
        (await (await host.AsAsync("auditor")).GetStringAsync($"/api/v1/audit-entries?subject=document&subjectId={receipt.Text("id")}")).Should().NotContain("测试甲");
    }

    [Fact]
    public async Task Several_petitioners_are_all_named()
    {
        var machine = await host.AsMachineAsync();
        var item = await machine.RegisterAsync(
            ("channel", "visit"), ("headCount", 5), ("petitionerName", null), ("petitionerIdNo", null), ("petitionerAddress", null),
            ("petitioners", new[] { new { name = "测试甲", address = "一组" }, new { name = "测试乙", address = "二组" } }));

        (await TextAsync(machine, item, "registration_receipt")).Should().Contain("测试甲、测试乙等5人：");
    }

    private static Task<HttpResponseMessage> IssueAsync(HttpClient client, JsonElement item, string type, object? more = null) => DocumentTests.IssueAsync(client, item, type, more);

    private static async Task<string> TextAsync(HttpClient client, JsonElement item, string type, object? more = null)
    {
        var issued = await IssueAsync(client, item, type, more).JsonAsync(HttpStatusCode.Created);
        return DocxReading.TextOf(await client.DownloadAsync(issued.Text("content")));
    }
}
