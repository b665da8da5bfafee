using System.Net;
using System.Text.Json;
using PetitionGovernance.Api.Tests.Hosting;
using PetitionGovernance.Api.Tests.Petitions;
using PetitionGovernance.Api.Tests.Reviews;
using PetitionGovernance.Api.Tests.SameMatter;

namespace PetitionGovernance.Api.Tests.Screening;

[Collection(OnSqlite.Name)]
public sealed class GatheredScreeningOnSqlite(SqliteApiHost host) : GatheredScreeningTests(host);

[Collection(OnPostgres.Name)]
public sealed class GatheredScreeningOnPostgres(PostgresApiHost host) : GatheredScreeningTests(host);

/// <summary>The opinion on an item from the records of the office, and what a clerk makes of it.</summary>
public abstract class GatheredScreeningTests(ApiHost host)
{
    [Fact]
    public async Task Every_gathered_fact_says_where_it_comes_from()
    {
        var screener = await host.AsAsync("screener");
        var item = await screener.RegisterAsync(Alone());
        await screener.StepAsync(item, "screening/facts", Facts(("legalRoute", "无"))).JsonAsync();

        var screening = await ScreeningAsync(screener, item);

        Fact(screening, "receiverKind").Should().Be(("信访部门", "接收登记的单位 XFB"));
        Fact(screening, "jurisdiction").Value.Should().Be("本级其他机关");
        Fact(screening, "jurisdiction").Source.Should().Contain("权责清单").And.Contain("ZJW");
        Fact(screening, "legalRoute").Should().Be(("无", "screener 于 2026-03-10 陈述"));
        Fact(screening, "priorState").Value.Should().Be("无");
        screening.GetProperty("facts").EnumerateArray().Select(f => f.Text("source")).Should().OnlyContain(source => source.Length > 0);
        screening.GetProperty("opinion").GetProperty("rules").EnumerateArray().Select(r => r.GetString()).Should().Contain("责任-本级");
        screening.GetRawText().Should().NotContain("测试甲", "an opinion needs no name");
    }

    [Fact]
    public async Task A_clerk_confirms_what_he_has_seen_and_the_advice_stays_on_the_item()
    {
        var screener = await host.AsAsync("screener");
        var item = await screener.RegisterAsync(Alone());
        await screener.StepAsync(item, "screening/facts", Facts(("legalRoute", "无"))).JsonAsync();
        var seen = (await ScreeningAsync(screener, item)).Text("fingerprint");

        await screener.StepAsync(item, "screening", new { fingerprint = seen, responsibleOrgCode = "ZJW" }).JsonAsync();

        var decision = (await ScreeningAsync(screener, item)).GetProperty("decisions")[0];
        decision.Text("disposition").Should().Be("transfer");
        decision.GetProperty("statutoryPath").GetInt32().Should().Be(6);
        decision.GetProperty("advice").Text("fingerprint").Should().Be(seen);
        JsonElement.Parse(decision.GetProperty("advice").Text("trace")).GetProperty("parts").GetArrayLength().Should().Be(1);
        decision.Text("decidedBy").Should().Be("screener");
    }

    [Fact]
    public async Task Advice_that_has_changed_since_it_was_seen_is_not_confirmed()
    {
        var screener = await host.AsAsync("screener");
        var item = await screener.RegisterAsync(Alone());
        var seen = (await ScreeningAsync(screener, item)).Text("fingerprint");
        await screener.StepAsync(item, "screening/facts", Facts(("legalRoute", "民事诉讼"), ("routeState", "进行中"))).JsonAsync();

        await screener.StepAsync(item, "screening", new { fingerprint = seen, statutoryPath = 6 }).ProblemAsync(HttpStatusCode.Conflict, "screening.advice-changed", "fingerprint");

        (await screener.GetJsonAsync($"{Sample.Route}/{item.Text("id")}")).Text("status").Should().Be("registered", "nothing was written");
    }

    [Fact]
    public async Task Who_decides_otherwise_says_why()
    {
        var screener = await host.AsAsync("screener");
        var item = await screener.RegisterAsync(Alone());

        await screener.StepAsync(item, "screening", new { disposition = "guide" }).ProblemAsync(HttpStatusCode.Conflict, "petition.override-without-reason", "reason");
        await screener.StepAsync(item, "screening", new { disposition = "guide", reason = "信访人愿意先找物业" }).JsonAsync();

        var decision = (await ScreeningAsync(screener, item)).GetProperty("decisions")[0];
        decision.GetProperty("isOverride").GetBoolean().Should().BeTrue();
        decision.GetProperty("advice").GetProperty("dispositions").EnumerateArray().Select(d => d.GetString()).Should().Equal("transfer");
    }

    [Fact]
    public async Task An_earlier_item_that_is_linked_is_the_same_matter_and_its_state_counts()
    {
        var machine = await host.AsMachineAsync();
        var first = await machine.AcceptedAsync();

        var second = await machine.RegisterAsync(("sameMatterAs", first.Text("regNo")));
        var screening = await ScreeningAsync(machine, second);

        Fact(screening, "sameFactsAndReasons").Should().Be(("是", $"已关联为同一事项 {first.Text("regNo")}"));
        Fact(screening, "priorState").Should().Be(("已受理在办", $"关联事项 {first.Text("regNo")}"));
        Fact(screening, "keyEvent").Value.Should().Be("受理");
        Fact(screening, "keyDate").Value.Should().Be("2026-03-10");
    }

    [Fact]
    public async Task An_item_linked_by_a_clerk_is_the_same_matter_also_by_way_of_another()
    {
        var machine = await host.AsMachineAsync();
        var (first, between, second) = (await machine.AcceptedAsync(), await machine.RegisterAsync(Alone()), await machine.RegisterAsync(Alone()));
        await machine.DecideAsync(between, "links", first, "同一部电梯").JsonAsync(HttpStatusCode.Created);
        await machine.StepAsync(between, "withdrawal", new { reason = "信访人撤回" }).JsonAsync();
        Fact(await ScreeningAsync(machine, second), "sameFactsAndReasons").Value.Should().Be("不适用");

        await machine.DecideAsync(second, "links", between, "同一部电梯").JsonAsync(HttpStatusCode.Created);

        var screening = await ScreeningAsync(machine, second);
        Fact(screening, "sameFactsAndReasons").Should().Be(("是", $"已关联为同一事项 {first.Text("regNo")}"));
        Fact(screening, "priorState").Value.Should().Be("已受理在办");
    }

    [Fact]
    public async Task What_is_under_review_is_in_hand_and_what_was_finally_reviewed_is_no_longer_accepted()
    {
        var (machine, county, city) = (await host.AsMachineAsync(), await host.AsAsync("reviewer"), await host.AsAsync("reviewer-city"));
        var first = await machine.ClosedAsync();
        var again = await machine.RegisterAsync([.. Alone(), ("sameMatterAs", first.Text("regNo"))]);
        Fact(await ScreeningAsync(machine, again), "priorState").Value.Should().Be("处理意见已送达");

        var review = await machine.ApplyAsync(first);
        await county.ReviewAsync(review, "acceptance").JsonAsync();
        var running = await ScreeningAsync(machine, again);
        (Fact(running, "priorState").Value, Fact(running, "keyEvent").Value, Fact(running, "keyDate").Value).Should().Be(("复查已受理", "收到复查请求", "2026-03-10"));
        await county.ReviewAsync(review, "decision", ReviewSample.Decision()).JsonAsync();
        Fact(await ScreeningAsync(machine, again), "priorState").Value.Should().Be("复查已受理", "a decision that was not served binds nobody");
        await county.ReviewAsync(review, "service", ReviewSample.Receipt()).JsonAsync();
        var reviewed = await ScreeningAsync(machine, again);
        (Fact(reviewed, "priorState").Value, Fact(reviewed, "priorBodyLevel").Value).Should().Be(("复查意见已送达", "县"));
        Rules(reviewed).Should().Contain("程序-引导复查复核");

        await city.DecidedAsync(await machine.ApplyAsync(first, "final_review"));

        var ended = await ScreeningAsync(machine, again);
        Fact(ended, "priorState").Value.Should().Be("复核意见已送达");
        Rules(ended).Should().Contain("两不再-2");
        ended.GetProperty("opinion").Text("admission").Should().Be("不再受理");
        ended.GetProperty("opinion").Text("needsHuman").Should().Be("是", "no refusal without a person");
    }

    [Fact]
    public async Task A_candidate_is_shown_with_its_reasons_and_asked_about_and_once_marked_different_it_is_not_the_same()
    {
        var machine = await host.AsMachineAsync();
        (string, object?)[] lift = [("petitionerIdNo", null), ("subject", "云栖山庄电梯停运"), ("content", "云栖山庄3栋的电梯停运两周，物业不修，老人出行困难。")];
        var (first, second) = (await machine.RoutedAsync(changes: lift), await machine.RegisterAsync(lift));
        var before = await ScreeningAsync(machine, second);
        var candidate = before.GetProperty("candidates").EnumerateArray().Single(c => c.GetProperty("item").Text("regNo") == first.Text("regNo"));
        candidate.GetProperty("score").GetInt32().Should().BeGreaterThan(60);
        candidate.GetProperty("reasons").EnumerateArray().Select(r => r.Text("code")).Should().Contain("same-place");
        Fact(before, "priorState").Should().Be(("已转送待告知", $"候选事项，是否同一事项未定 {first.Text("regNo")}"));
        before.GetProperty("facts").EnumerateArray().Select(f => f.Text("name")).Should().NotContain("sameFactsAndReasons");

        await machine.DecideAsync(second, "differences", first, "另一部电梯").JsonAsync(HttpStatusCode.Created);

        var after = await ScreeningAsync(machine, second);
        after.GetProperty("candidates").EnumerateArray().Select(c => c.GetProperty("item").Text("regNo")).Should().NotContain(first.Text("regNo"));
        Fact(after, "sameFactsAndReasons").Should().Be(("否", $"已标明不是同一事实和理由 {first.Text("regNo")}"));
        Fact(after, "priorState").Value.Should().Be("无");
    }

    [Fact]
    public async Task A_sealed_accusation_is_no_source_of_another_items_advice()
    {
        var machine = await host.AsMachineAsync();
        var accusation = await machine.RegisterAsync(("category", "accusation"), ("respondentOrgCode", "ZJW"));
        var appeal = await machine.RegisterAsync([.. Alone(), ("sameMatterAs", accusation.Text("regNo"))]);

        var screening = await ScreeningAsync(machine, appeal);

        screening.GetProperty("facts").GetRawText().Should().NotContain(accusation.Text("regNo"));
        screening.GetProperty("facts").EnumerateArray().Select(f => f.Text("name")).Should().NotContain(["priorState", "priorBodyLevel"]);
    }

    [Fact]
    public async Task A_sealed_accusation_is_no_way_from_one_appeal_to_another()
    {
        var machine = await host.AsMachineAsync();
        var (first, second) = (await machine.AcceptedAsync(), await machine.RegisterAsync(Alone()));
        var accusation = await machine.RegisterAsync([.. Alone(), ("category", "accusation")]);
        await machine.DecideAsync(accusation, "links", first, "同一事由").JsonAsync(HttpStatusCode.Created);
        await machine.DecideAsync(accusation, "links", second, "同一事由").JsonAsync(HttpStatusCode.Created);

        var screening = await ScreeningAsync(machine, second);

        screening.GetProperty("facts").GetRawText().Should().NotContain(first.Text("regNo")).And.NotContain(accusation.Text("regNo"));
    }

    [Fact]
    public async Task The_body_the_item_was_passed_to_reads_the_decision_but_not_the_advice()
    {
        var machine = await host.AsMachineAsync();
        var item = await machine.RoutedAsync();
        var handler = await host.AsAsync("handler");

        var screening = await ScreeningAsync(handler, item);
        var view = await handler.GetJsonAsync($"{Sample.Route}/{item.Text("id")}");

        screening.GetProperty("decisions").GetArrayLength().Should().Be(1);
        screening.GetProperty("facts").GetArrayLength().Should().Be(0);
        (screening.GetRawText() + view.GetRawText()).Should().NotContain("fingerprint\":\"");
    }

    [Theory]
    [InlineData("""{"facts":{"legalRoute":"打官司"}}""", "facts.legalRoute")]
    [InlineData("""{"facts":{"keyDate":"2026-02-30"}}""", "facts.keyDate")]
    [InlineData("""{"facts":{"extensionDays":"三十"}}""", "facts.extensionDays")]
    [InlineData("""{"facts":{"marks":"重大紧急;没有这种"}}""", "facts.marks")]
    [InlineData("""{"facts":{"channel":"网络"}}""", "facts")]
    [InlineData("""{"facts":{"nonsense":"1"}}""", "facts")]
    public async Task A_fact_nobody_understands_is_refused_by_its_name_and_nothing_is_written(string body, string field)
    {
        var screener = await host.AsAsync("screener");
        var item = await screener.RegisterAsync(Alone());

        await screener.StepAsync(item, "screening/facts", body).ProblemAsync(HttpStatusCode.BadRequest, field: field);

        (await screener.GetJsonAsync($"{Sample.Route}/{item.Text("id")}")).GetProperty("version").GetInt32().Should().Be(1);
    }

    [Theory]
    [InlineData("""{"fingerprint":"abc"}""", "fingerprint")]
    [InlineData("""{"statutoryPath":7}""", "statutoryPath")]
    [InlineData("""{"basis":["XF2022-A99"]}""", "basis[0]")]
    [InlineData("""{"responsibleOrgCode":"NOBODY"}""", "responsibleOrgCode")]
    [InlineData("""{"disposition":"burn"}""", "disposition")]
    public async Task A_confirmation_of_the_wrong_form_is_refused_by_its_field(string body, string field)
    {
        var screener = await host.AsAsync("screener");
        var item = await screener.RegisterAsync(Alone());

        await screener.StepAsync(item, "screening", body).ProblemAsync(HttpStatusCode.BadRequest, field: field);
    }

    // An item like no other here, so that nothing alike is found.
    private static (string, object?)[] Alone()
    {
        var mark = Guid.NewGuid().ToString("N")[..12];
        return
        [
            ("petitionerIdNo", null), ("subject", $"反映{mark}外墙脱落"), ("content", $"{mark}楼外墙瓷砖脱落，{mark}物业不管，请有关部门到{mark}现场查看。"),
            ("request", $"请求处理{mark}外墙"), ("areaCode", "500230"),
        ];
    }

    private static object Facts(params (string Name, string Value)[] facts) => new { facts = facts.ToDictionary(f => f.Name, f => f.Value) };

    private static Task<JsonElement> ScreeningAsync(HttpClient client, JsonElement item) => client.GetJsonAsync($"{Sample.Route}/{item.Text("id")}/screening");

    private static IEnumerable<string?> Rules(JsonElement screening) => screening.GetProperty("opinion").GetProperty("rules").EnumerateArray().Select(r => r.GetString());

    private static (string Value, string Source) Fact(JsonElement screening, string name)
    {
        var fact = screening.GetProperty("facts").EnumerateArray().Single(f => f.Text("name") == name);
        return (fact.Text("value"), fact.Text("source"));
    }
}
