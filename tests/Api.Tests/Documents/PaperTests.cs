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

    /// <summary>并入的告知并入哪一件、谁在办；原件一并答复。</summary>
    [Fact]
    public async Task Who_is_merged_with_another_item_is_told_which_and_who_has_it_in_hand()
    {
        var machine = await host.AsMachineAsync();
        var existing = await machine.AcceptedAsync();
        var item = await machine.RegisterAsync();
        await machine.StepAsync(item, "screening", new { disposition = "merge_with_existing", reason = "同一事项正在办理" }).JsonAsync();
        await IssueAsync(machine, item, "merge_notice").ProblemAsync(HttpStatusCode.Conflict, "document.not-of-this-matter");
        await machine.StepAsync(item, "routing", new { sameMatterAs = existing.Text("regNo") }).JsonAsync();

        (await TextAsync(machine, item, "merge_notice")).Should().Contain(existing.Text("regNo")).And.Contain("原件由丰都县住房城乡建委办理").And.Contain("第十九条第三款").And.Contain("原件的办理期限至2026年5月9日");
        await IssueAsync(machine, existing, "merge_notice").ProblemAsync(HttpStatusCode.Conflict, "document.not-of-this-matter");
    }

    /// <summary>第二十二条、第二十三条第一款：转送、交办的同时告知去向和由谁在什么期限内告知。</summary>
    [Theory]
    [Trait("Covers", "XF2022-A23-P1-S2")]
    [InlineData("transfer", "转送丰都县住房城乡建委依法处理", "第二十二条第一款第二项")]
    [InlineData("assign", "交办丰都县住房城乡建委依法处理", "第二十二条第一款第三项")]
    public async Task Where_an_item_went_is_told_with_the_day_by_which_that_body_answers(string disposition, string expected, string article)
    {
        var machine = await host.AsMachineAsync();
        var item = await machine.RegisterAsync();
        await IssueAsync(machine, item, "whereabouts_notice").ProblemAsync(HttpStatusCode.Conflict, "document.not-of-this-matter");
        await machine.StepAsync(item, "screening", new { disposition, statutoryPath = 6, responsibleOrgCode = "ZJW", reason = "按内容和职责分工" }).JsonAsync();
        await machine.StepAsync(item, "routing", disposition == "assign" ? new { reportBackOn = "2026-04-30" } : new { }).JsonAsync();

        (await TextAsync(machine, item, "whereabouts_notice")).Should().Contain(expected).And.Contain("至迟于2026年3月25日书面告知").And.Contain(article).And.Contain(item.Text("queryCode"));
    }

    [Fact]
    public async Task Another_body_passes_on_within_its_system_and_the_notice_recorded_then_is_the_one_issued()
    {
        var machine = await host.AsMachineAsync();
        var item = await machine.RegisterAsync(("receivingOrgCode", "XW"));
        await machine.StepAsync(item, "screening", new { disposition = "transfer", statutoryPath = 6, responsibleOrgCode = "ZJW" }).JsonAsync();
        await machine.StepAsync(item, "routing", new { }).JsonAsync();

        (await TextAsync(machine, item, "whereabouts_notice")).Should().Contain("第二十三条第一款");
        var listed = (await machine.GetJsonAsync($"{Route}/{item.Text("regNo")}/documents")).EnumerateArray().Where(d => d.Text("kind") == "whereabouts_notice").ToList();
        listed.Should().ContainSingle().Which.Text("goneToOrgCode").Should().Be("ZJW");
        listed[0].GetProperty("file").Text("byOrgCode").Should().Be("XW");
    }

    /// <summary>第二十三条第四款：检举控告、涉法涉诉事项依专门规定告知；给机关的函不出检举控告人。</summary>
    [Fact]
    [Trait("Covers", "XF2022-A23-P4")]
    public async Task What_goes_to_discipline_or_the_political_legal_bodies_has_a_letter_and_a_notice_of_its_own()
    {
        var lead = await host.AsAsync("office-lead");
        foreach (var (category, disposition, to, name, nature, article) in new[]
        {
            ("accusation", "forward_to_discipline", "JW", "纪委", "检举控告", "第二十二条第二款"),
            ("appeal", "forward_to_political_legal", "ZFW", "政法委", "涉法涉诉", "第二十二条第二款"),
        })
        {
            var item = await lead.RegisterAsync(("category", category), ("respondentOrgCode", category == "accusation" ? "ZJW" : null));
            await IssueAsync(lead, item, "forwarding_letter").ProblemAsync(HttpStatusCode.Conflict, "document.not-of-this-matter");
            await lead.StepAsync(item, "screening", new { disposition, responsibleOrgCode = to, reason = "依专门规定处理" }).JsonAsync();
            await lead.StepAsync(item, "routing", new { documentNo = $"丰信密转〔2026〕{item.Text("regNo")}号" }).JsonAsync();

            var letter = await TextAsync(lead, item, "forwarding_letter");
            letter.Should().Contain(name).And.Contain(nature).And.Contain(article).And.Contain($"丰信密转〔2026〕{item.Text("regNo")}号", "the number given with the forwarding is the letter's");
            letter.Contains("测试甲", StringComparison.Ordinal).Should().Be(category == "appeal");
            letter.Contains("不得将检举控告人", StringComparison.Ordinal).Should().Be(category == "accusation");
            (await TextAsync(lead, item, "special_notice")).Should().Contain("测试甲：").And.Contain($"属于{nature}事项").And.Contain("不是信访事项受理告知书").And.Contain("第二十三条第四款");
            await IssueAsync(lead, item, "transfer_letter").ProblemAsync(HttpStatusCode.Conflict, "document.not-of-this-matter");
            await IssueAsync(lead, item, "whereabouts_notice").ProblemAsync(HttpStatusCode.Conflict, "document.not-of-this-matter");
        }
    }

    [Fact]
    public async Task Whoever_is_asked_to_clarify_reads_what_and_that_the_period_goes_on()
    {
        var lead = await host.AsAsync("office-lead");
        var item = await lead.RegisterAsync();
        await IssueAsync(lead, item, "clarification_notice").ProblemAsync(HttpStatusCode.Conflict, "document.not-of-this-matter");
        await lead.StepAsync(item, "screening", new { disposition = "ask_for_clarification", reason = "没有写明是哪个小区" }).JsonAsync();
        await lead.StepAsync(item, "clarification", new { question = "请说明是哪个小区、哪一部电梯。" }).JsonAsync();

        (await TextAsync(lead, item, "clarification_notice")).Should().Contain("请说明是哪个小区、哪一部电梯。").And.Contain("至迟于2026年3月24日作出处理").And.Contain("第十九条第一款");
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
