using System.Net;
using System.Text.Json;
using PetitionGovernance.Api.Tests.Hosting;
using PetitionGovernance.Api.Tests.Petitions;

namespace PetitionGovernance.Api.Tests.SameMatter;

[Collection(OnSqlite.Name)]
public sealed class DecisionsOnSqlite(SqliteApiHost host) : DecisionTests(host);

[Collection(OnPostgres.Name)]
public sealed class DecisionsOnPostgres(PostgresApiHost host) : DecisionTests(host);

/// <summary>What a clerk decides between two items, and what follows from it.</summary>
public abstract class DecisionTests(ApiHost host)
{
    private const string Names = "安宝北碧昌朝池春翠丹德东洞方丰凤福富高桂海汉黑红";

    private static int villages;

    // A village for each test, so that the items of others are no candidates.
    private readonly string village = VillageOf(Interlocked.Increment(ref villages));

    [Fact]
    public async Task Linked_items_show_each_other_with_who_when_and_why_and_are_no_candidates_any_more()
    {
        var registrar = await host.AsAsync("registrar");
        var (first, second) = (await CanalAsync(registrar), await CanalAsync(registrar));
        (await registrar.SameMatterAsync(second)).Candidate(first).Should().NotBeNull();

        var pair = await registrar.DecideAsync(second, "links", first, "同一条渠").JsonAsync(HttpStatusCode.Created);

        pair.Text("standing").Should().Be("linked");
        (pair.Text("regNo"), pair.Text("otherRegNo")).Should().Be((second.Text("regNo"), first.Text("regNo")));
        foreach (var (one, other) in new[] { (first, second), (second, first) })
        {
            var findings = await registrar.SameMatterAsync(one);
            findings.Candidate(other).Should().BeNull();
            var decision = findings.Entry("linked", other)!.Value.GetProperty("decision");
            (decision.Text("by"), decision.Text("reason"), decision.Text("decidedOn")).Should().Be(("registrar", "同一条渠", host.Today.ToString("yyyy-MM-dd")));
        }
    }

    [Fact]
    public async Task What_is_marked_different_is_never_asked_again_and_neither_is_what_is_linked_with_it()
    {
        var registrar = await host.AsAsync("registrar");
        var (first, second, third) = (await CanalAsync(registrar), await CanalAsync(registrar), await CanalAsync(registrar));
        await registrar.DecideAsync(first, "links", second, "同一条渠").JsonAsync(HttpStatusCode.Created);

        await registrar.DecideAsync(third, "differences", first, "另一条渠").JsonAsync(HttpStatusCode.Created);

        var findings = await registrar.SameMatterAsync(third);
        findings.Candidate(first).Should().BeNull();
        findings.Candidate(second).Should().BeNull();
        findings.Entry("different", first)!.Value.GetProperty("decision").Text("reason").Should().Be("另一条渠");
        findings.Entry("different", second).Should().NotBeNull();
        await registrar.DecideAsync(third, "links", second, "相同").ProblemAsync(HttpStatusCode.Conflict, "same-matter.marked-different", "other");
    }

    [Fact]
    public async Task Items_linked_one_by_one_are_one_group_until_a_link_is_withdrawn()
    {
        var registrar = await host.AsAsync("registrar");
        var (first, second, third) = (await CanalAsync(registrar), await CanalAsync(registrar), await CanalAsync(registrar));
        await registrar.DecideAsync(first, "links", second, "同一条渠").JsonAsync(HttpStatusCode.Created);
        await registrar.DecideAsync(third, "links", second, "同一条渠").JsonAsync(HttpStatusCode.Created);
        (await registrar.SameMatterAsync(first)).Entry("linked", third).Should().NotBeNull("they are linked by way of the second");
        await registrar.DecideAsync(first, "differences", third, "不同").ProblemAsync(HttpStatusCode.Conflict, "same-matter.still-linked", "other");
        await registrar.WithdrawAsync(first, "links", third, "误认").ProblemAsync(HttpStatusCode.Conflict, "same-matter.linked-otherwise");

        var withdrawn = await registrar.WithdrawAsync(second, "links", third, "误认").JsonAsync();

        withdrawn.Text("standing").Should().Be("undecided");
        withdrawn.GetProperty("decisions").GetArrayLength().Should().Be(2);
        var findings = await registrar.SameMatterAsync(first);
        findings.Entry("linked", third).Should().BeNull();
        findings.Candidate(third).Should().NotBeNull("it may be asked again");
        findings.Entry("linked", second).Should().NotBeNull();
    }

    [Fact]
    public async Task What_registration_linked_stays_linked()
    {
        var registrar = await host.AsAsync("registrar");
        var first = await CanalAsync(registrar);
        var second = await CanalAsync(registrar, ("sameMatterAs", first.Text("regNo")));
        var third = await CanalAsync(registrar);
        await registrar.DecideAsync(third, "links", second, "同一条渠").JsonAsync(HttpStatusCode.Created);

        var findings = await registrar.SameMatterAsync(third);

        findings.Entry("linked", first)!.Value.TryGetProperty("decision", out var decision).Should().BeTrue();
        decision.ValueKind.Should().Be(JsonValueKind.Null);
        await registrar.WithdrawAsync(second, "links", first, "误登").ProblemAsync(HttpStatusCode.Conflict, "same-matter.linked-otherwise");
        await registrar.DecideAsync(first, "links", second, "相同").ProblemAsync(HttpStatusCode.Conflict, "same-matter.already-linked", "other");
    }

    [Fact]
    public async Task A_difference_withdrawn_is_asked_again()
    {
        var registrar = await host.AsAsync("registrar");
        var (first, second) = (await CanalAsync(registrar), await CanalAsync(registrar));
        await registrar.DecideAsync(first, "differences", second, "不同").JsonAsync(HttpStatusCode.Created);
        var version = (await registrar.SameMatterAsync(first)).Entry("different", second)!.Value.GetProperty("decision").GetProperty("version").GetInt32();

        await registrar.WithdrawAsync(first, "differences", second, "看错了", "\"99\"").ProblemAsync(HttpStatusCode.PreconditionFailed);
        await registrar.WithdrawAsync(first, "differences", second, "看错了", $"\"{version}\"").JsonAsync();

        (await registrar.SameMatterAsync(first)).Candidate(second).Should().NotBeNull();
        await registrar.WithdrawAsync(first, "differences", second, "看错了").ProblemAsync(HttpStatusCode.Conflict, "same-matter.not-different");
    }

    /// <summary>第三十条第三款：封存的检举控告，无权查阅的人不能关联，也看不到关联。</summary>
    [Fact]
    public async Task A_sealed_accusation_can_be_linked_and_seen_linked_only_by_those_who_may_see_it()
    {
        var (registrar, screener) = (await host.AsAsync("registrar"), await host.AsAsync("screener"));
        var (first, second) = (await CanalAsync(registrar), await CanalAsync(registrar, ("subject", "另外一件"), ("content", "完全不相干的内容，水费过高。")));
        var accusation = await CanalAsync(registrar, ("category", "accusation"));
        await registrar.DecideAsync(first, "links", accusation, "同一条渠").ProblemAsync(HttpStatusCode.NotFound);
        var closed = await screener.DecideAsync(first, "links", accusation, "同一条渠").JsonAsync(HttpStatusCode.Created);
        var open = await screener.DecideAsync(first, "links", await CanalAsync(registrar), "同一条渠").JsonAsync(HttpStatusCode.Created);
        await screener.DecideAsync(second, "links", accusation, "同一条渠").JsonAsync(HttpStatusCode.Created);

        var (hidden, shown) = (await registrar.SameMatterAsync(first), await screener.SameMatterAsync(first));

        hidden.GetRawText().Should().NotContain(accusation.Text("regNo"));
        hidden.Entry("linked", second).Should().BeNull("the way leads through a sealed item");
        shown.Entry("linked", accusation).Should().NotBeNull();
        shown.Entry("linked", second).Should().NotBeNull();
        var audit = await (await host.AsAsync("auditor")).GetJsonAsync("/api/v1/audit-entries?subject=matter-pair&pageSize=200");
        audit.GetRawText().Should().Contain(open.Text("id")).And.NotContain(closed.Text("id"));
    }

    [Fact]
    public async Task A_body_links_only_what_it_may_see()
    {
        var (machine, handler) = (await host.AsMachineAsync(), await host.AsAsync("handler"));
        var others = await CanalAsync(machine);
        var own = await CanalAsync(machine, ("receivingOrgCode", "ZJW"));

        await handler.DecideAsync(own, "links", others, "同一条渠").ProblemAsync(HttpStatusCode.NotFound);
        await handler.DecideAsync(others, "links", own, "同一条渠").ProblemAsync(HttpStatusCode.NotFound);
    }

    /// <summary>关联不改变任何一件，也不使任何一件不计数。</summary>
    [Fact]
    public async Task A_link_removes_no_item_from_any_count()
    {
        var registrar = await host.AsAsync("registrar");
        var mark = Guid.NewGuid().ToString("N")[..10];
        (string, object?)[] counted = [("topic", mark)];
        var (first, second) = (await CanalAsync(registrar, counted), await CanalAsync(registrar, counted));
        Task<JsonElement> CountedAsync() => registrar.GetJsonAsync($"{Sample.Route}?topic={mark}&pageSize=200");
        Task<JsonElement> ReadAsync(JsonElement item) => registrar.GetJsonAsync($"{Sample.Route}/{item.Text("id")}");
        var (list, one, other) = (await CountedAsync(), await ReadAsync(first), await ReadAsync(second));
        list.GetProperty("items").GetArrayLength().Should().Be(2);

        await registrar.DecideAsync(second, "links", first, "同一条渠").JsonAsync(HttpStatusCode.Created);

        (await CountedAsync()).GetRawText().Should().Be(list.GetRawText());
        (await ReadAsync(first)).GetRawText().Should().Be(one.GetRawText(), "a first item stays one");
        (await ReadAsync(second)).GetRawText().Should().Be(other.GetRawText());
    }

    [Fact]
    public async Task The_same_key_makes_one_decision_and_on_another_item_it_is_refused()
    {
        var registrar = await host.AsAsync("registrar");
        var (first, second, third) = (await CanalAsync(registrar), await CanalAsync(registrar), await CanalAsync(registrar));
        var (key, body) = (Guid.NewGuid().ToString(), new { other = first.Text("regNo"), reason = "同一条渠" });
        Task<HttpResponseMessage> SendAsync(JsonElement item) =>
            registrar.ActAsync($"{Sample.Route}/{item.Text("id")}/same-matter/links", body, ifMatch: null, idempotencyKey: key);

        var (once, again) = (await SendAsync(second).JsonAsync(HttpStatusCode.Created), await SendAsync(second).JsonAsync(HttpStatusCode.Created));

        again.GetRawText().Should().Be(once.GetRawText());
        await SendAsync(third).ProblemAsync(HttpStatusCode.UnprocessableEntity, "idempotency.key-reused");
    }

    [Fact]
    public async Task Of_several_who_decide_at_once_one_does_and_the_others_are_told()
    {
        var registrar = await host.AsAsync("registrar");
        var (first, second) = (await CanalAsync(registrar), await CanalAsync(registrar));

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(i =>
            i % 2 == 0 ? registrar.DecideAsync(first, "links", second, "相同") : registrar.DecideAsync(second, "differences", first, "不同")));

        answers.Count(a => a.StatusCode is HttpStatusCode.Created).Should().Be(1);
        answers.Should().AllSatisfy(a => a.StatusCode.Should().BeOneOf(HttpStatusCode.Created, HttpStatusCode.Conflict, HttpStatusCode.PreconditionFailed));
        var findings = await registrar.SameMatterAsync(first);
        (findings.GetProperty("linked").GetArrayLength() + findings.GetProperty("different").GetArrayLength()).Should().Be(1);
    }

    [Theory]
    [InlineData("links", """{"other":"","reason":"相同"}""", HttpStatusCode.BadRequest, "other")]
    [InlineData("links", """{"other":"{other}","reason":" "}""", HttpStatusCode.BadRequest, "reason")]
    [InlineData("links", """{"other":"{other}"}""", HttpStatusCode.BadRequest, "reason")]
    [InlineData("links", """{"reason":"相同"}""", HttpStatusCode.BadRequest, "other")]
    [InlineData("links", """{"other":5,"reason":"相同"}""", HttpStatusCode.BadRequest, "other")]
    [InlineData("links", """{"other":"{other}","reason":"相同","because":"x"}""", HttpStatusCode.BadRequest, "because")]
    [InlineData("links", """{"other":"{self}","reason":"相同"}""", HttpStatusCode.Conflict, "other")]
    [InlineData("links", """{"other":"XF500230-1999-000001","reason":"相同"}""", HttpStatusCode.NotFound, null)]
    [InlineData("differences", """{"other":"{long}","reason":"相同"}""", HttpStatusCode.BadRequest, "other")]
    [InlineData("differences", """{"other":"{self}","reason":"不同"}""", HttpStatusCode.Conflict, "other")]
    [InlineData("differences", """[]""", HttpStatusCode.BadRequest, null)]
    [InlineData("links/{other}/withdrawal", """{"reason":""}""", HttpStatusCode.BadRequest, "reason")]
    [InlineData("links/{other}/withdrawal", """{"reason":"误认"}""", HttpStatusCode.Conflict, null)]
    [InlineData("links/{self}/withdrawal", """{"reason":"误认"}""", HttpStatusCode.Conflict, null)]
    [InlineData("differences/{other}/withdrawal", """{"reason":"误认"}""", HttpStatusCode.Conflict, null)]
    [InlineData("differences/nobody/withdrawal", """{"reason":"误认"}""", HttpStatusCode.NotFound, null)]
    public async Task A_decision_nobody_can_make_is_refused_and_nothing_is_written(string route, string body, HttpStatusCode status, string? field)
    {
        var registrar = await host.AsAsync("registrar");
        var (item, other) = (await CanalAsync(registrar), await CanalAsync(registrar));
        string Filled(string text) => text.Replace("{other}", other.Text("regNo"), StringComparison.Ordinal)
            .Replace("{self}", item.Text("regNo"), StringComparison.Ordinal).Replace("{long}", new string('9', 500), StringComparison.Ordinal);

        var problem = await registrar.ActAsync($"{Sample.Route}/{item.Text("id")}/same-matter/{Filled(route)}", Filled(body)).ProblemAsync(status);

        if (field is not null) problem.GetProperty("errors").EnumerateObject().Select(e => e.Name).Should().Contain(field);
        var findings = await registrar.SameMatterAsync(item);
        (findings.GetProperty("linked").GetArrayLength() + findings.GetProperty("different").GetArrayLength()).Should().Be(0);
    }

    [Fact]
    public async Task A_withdrawal_says_which_version_it_means()
    {
        var registrar = await host.AsAsync("registrar");
        var (first, second) = (await CanalAsync(registrar), await CanalAsync(registrar));
        await registrar.DecideAsync(first, "links", second, "相同").JsonAsync(HttpStatusCode.Created);

        await registrar.WithdrawAsync(first, "links", second, "误认", ifMatch: null).ProblemAsync(HttpStatusCode.PreconditionRequired);
    }

    private static string VillageOf(int number) => $"{Names[number % Names.Length]}{Names[number / Names.Length % Names.Length]}村";

    private Task<JsonElement> CanalAsync(HttpClient client, params (string, object?)[] changes) => client.RegisterAsync(
        [("petitionerIdNo", null), ("areaCode", null), ("subject", $"{village}水渠垮塌"), ("content", $"{village}水渠被洪水冲垮，无人修复，稻田无水灌溉。"), .. changes]);
}
