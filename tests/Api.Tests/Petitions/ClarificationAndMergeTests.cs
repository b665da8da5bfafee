using System.Net;
using System.Text.Json;
using PetitionGovernance.Api.Tests.Hosting;
using static PetitionGovernance.Api.Tests.Petitions.Sample;

namespace PetitionGovernance.Api.Tests.Petitions;

[Collection(OnSqlite.Name)]
public sealed class ClarificationAndMergeOnSqlite(SqliteApiHost host) : ClarificationAndMergeTests(host);

[Collection(OnPostgres.Name)]
public sealed class ClarificationAndMergeOnPostgres(PostgresApiHost host) : ClarificationAndMergeTests(host);

/// <summary>The two dispositions after which an item goes on: the petitioner is asked, or the item joins one in hand.</summary>
public abstract class ClarificationAndMergeTests(ApiHost host)
{
    [Fact]
    public async Task A_petitioner_is_asked_and_answers_and_the_item_is_screened_again()
    {
        var (registrar, screener) = (await host.AsAsync("registrar"), await host.AsAsync("screener"));
        var item = await registrar.RegisterAsync();
        item = await screener.StepAsync(item, "screening", new { disposition = "ask_for_clarification", reason = "没有写明是哪一部电梯" }).JsonAsync();
        Due(item).Should().Equal("clarification");
        await screener.StepAsync(item, "routing").ProblemAsync(HttpStatusCode.Conflict, "petition.clarification-first");

        item = await screener.StepAsync(item, "clarification", new { question = "哪一幢的电梯？", method = "telephone" }).JsonAsync();
        Due(item).Should().Equal("clarification/answer");
        (await ProgressAsync(item)).Should().Be("请您补充说明");
        (await QueueAsync(registrar, item)).Should().Equal(("clarification/answer", "2026-03-24"));
        item = await registrar.StepAsync(item, "clarification/answer", new { answer = "1幢2单元" }).JsonAsync();

        item.Text("status").Should().Be("registered");
        var view = await registrar.GetJsonAsync($"{Route}/{item.Text("regNo")}");
        view.GetProperty("clarifications").EnumerateArray().Select(c => (c.Text("question"), c.Text("answer"), c.Text("by"))).Should().Equal(("哪一幢的电梯？", "1幢2单元", "screener"));
        (await registrar.GetStringAsync($"{Route}/{item.Text("id")}/timeline")).Should().ContainAll("请信访人补充说明", "信访人作了补充说明").And.NotContainAny("哪一幢", "1幢2单元");
        await screener.StepAsync(item, "screening", new { disposition = "transfer", statutoryPath = 6, responsibleOrgCode = "ZJW", reason = "按职责分工" }).JsonAsync();
    }

    [Fact]
    public async Task A_second_letter_joins_the_item_in_hand_and_both_stay_readable_and_counted()
    {
        var (machine, handler) = (await host.AsMachineAsync(), await host.AsAsync("handler"));
        var number = $"merge-{Guid.NewGuid():N}";
        var (first, second) = (await machine.RoutedAsync(changes: ("subject", number)), await machine.RegisterAsync(("subject", number)));
        await machine.StepAsync(second, "screening", new { disposition = "merge_with_existing", reason = "与在办的一件是同一件事" }).JsonAsync();
        await machine.StepAsync(second, "routing").ProblemAsync(HttpStatusCode.Conflict, "petition.existing-item-missing");
        await machine.StepAsync(second, "routing", new { sameMatterAs = "XF500230-1999-000001" }).ProblemAsync(HttpStatusCode.BadRequest);
        await machine.StepAsync(second, "routing", new { sameMatterAs = second.Text("id") }).ProblemAsync(HttpStatusCode.Conflict, "petition.merged-into-itself");

        second = await machine.StepAsync(second, "routing", new { sameMatterAs = first.Text("id") }).JsonAsync();

        second.Text("status").Should().Be("redirected");
        Due(second).Should().Equal("notification");
        (await ProgressAsync(second)).Should().Be("已并入此前反映的同一事项，一并办理");
        await machine.StepAsync(second, "notification", new { method = "telephone" }).JsonAsync();
        (await machine.GetJsonAsync($"{Route}/{second.Text("id")}/documents")).EnumerateArray().Select(p => p.Text("kind")).Should().Equal("merge_notice");
        (await RelatedAsync(machine, first)).Should().Contain(second.Text("regNo"));
        (await RelatedAsync(machine, second)).Should().Contain(first.Text("regNo"));
        (await handler.GetJsonAsync($"{Route}/{second.Text("regNo")}")).Text("sameMatterAs").Should().Be(first.Text("regNo"));
        (await machine.GetStringAsync($"{Route}/{second.Text("id")}/timeline")).Should().Contain($"并入原件 {first.Text("regNo")}");
        (await machine.GetJsonAsync($"{Route}?text={number}")).GetProperty("items").GetArrayLength().Should().Be(2, "a merged item stays in every list and count");
    }

    [Fact]
    public async Task Nobody_merges_into_an_item_he_may_not_know_of()
    {
        var (handler, machine) = (await host.AsAsync("handler"), await host.AsMachineAsync());
        var elsewhere = await machine.RoutedAsync(to: "GZJ");
        var own = await handler.RegisterAsync();
        await handler.StepAsync(own, "screening", new { disposition = "merge_with_existing", reason = "与在办的一件是同一件事" }).JsonAsync();

        var problem = await handler.StepAsync(own, "routing", new { sameMatterAs = elsewhere.Text("regNo") }).ProblemAsync(HttpStatusCode.BadRequest);

        problem.GetProperty("errors").TryGetProperty("sameMatterAs", out _).Should().BeTrue();
    }

    private static IEnumerable<string> Due(JsonElement item) =>
        item.GetProperty("nextActions").EnumerateArray().Where(a => a.GetProperty("due").GetBoolean()).Select(a => a.Text("action"));

    private static async Task<IEnumerable<(string, string)>> QueueAsync(HttpClient client, JsonElement item) =>
        (await client.GetJsonAsync("/api/v1/work-queue?pageSize=200")).GetProperty("items").EnumerateArray()
            .Where(w => w.GetProperty("petition").Text("regNo") == item.Text("regNo"))
            .SelectMany(w => w.GetProperty("actions").EnumerateArray()).Select(a => (a.Text("action"), a.Text("dueOn")));

    private static async Task<IEnumerable<string>> RelatedAsync(HttpClient client, JsonElement item) =>
        (await client.GetJsonAsync($"{Route}/{item.Text("regNo")}/related")).EnumerateArray().Select(p => p.Text("regNo"));

    private async Task<string> ProgressAsync(JsonElement item) => (await host.Anonymous().GetJsonAsync($"/api/v1/progress/{item.Text("queryCode")}")).Text("progress");
}
