using System.Net;
using System.Text.Json;
using PetitionGovernance.Api.Tests.Hosting;
using PetitionGovernance.Api.Tests.Petitions;
using static PetitionGovernance.Api.Tests.CasePackages.PackageSample;

namespace PetitionGovernance.Api.Tests.CasePackages;

[Collection(OnSqlite.Name)]
public sealed class LedgerOnSqlite(SqliteApiHost host) : LedgerTests(host);

[Collection(OnPostgres.Name)]
public sealed class LedgerOnPostgres(PostgresApiHost host) : LedgerTests(host);

public abstract class LedgerTests(ApiHost host)
{
    private const string Ledger = $"{Packages}/ledger";

    [Fact]
    public async Task The_ledger_of_any_day_is_told_from_the_facts_up_to_that_day()
    {
        var lead = await host.AsAsync("office-lead");
        var package = await WorkedAsync("历史领导");

        (await RowsAsync(lead, "历史领导", "2026-01-11")).Should().BeEmpty("it was not opened yet");
        var opened = (await RowsAsync(lead, "历史领导", "2026-01-12")).Single();
        (opened.Text("status"), opened.Text("light"), opened.Text("dispatchBy")).Should().Be(("in_progress", "on_track", "2026-01-19"));
        Figures(opened).Should().Equal(0, 0, 0, 0, 0, 0, 0);

        var working = (await RowsAsync(lead, "历史领导", "2026-02-01")).Single();
        Figures(working).Should().Equal(2, 1, 0, 1, 1, 3_000_000, 0);
        (working.Text("light"), working.Text("because")).Should().Be(("due_soon", "应于 2026-01-27 前调度，没有调度。"));

        (await RowsAsync(lead, "历史领导", "2026-02-15")).Single().Text("light").Should().Be("due_soon", "the second measure is due that day");
        var late = (await RowsAsync(lead, "历史领导", "2026-02-16")).Single();
        (late.Text("light"), late.GetProperty("measuresOverdue").GetInt32()).Should().Be(("overdue", 1));

        var closed = (await RowsAsync(lead, "历史领导", "2026-03-02")).Single();
        (closed.Text("status"), closed.Text("light"), closed.Text("closedOn")).Should().Be(("resolved", "met", "2026-03-02"));
        var today = (await RowsAsync(lead, "历史领导", "2026-03-10")).Single();
        (today.Text("status"), today.GetProperty("rebounds").GetInt32(), today.Text("targetOn")).Should().Be(("in_progress", 1, "2026-09-30"));
        (await lead.GetJsonAsync($"{Packages}/{package.Text("id")}")).GetProperty("closings").GetArrayLength().Should().Be(1);
    }

    [Fact]
    public async Task The_leader_of_the_day_stands_in_the_ledger_of_the_day()
    {
        var lead = await host.AsAsync("office-lead");
        var package = await OpenedAsync("前任领导", "2026-02-02");
        await lead.OnAsync(package, "charge", new { from = "2026-03-02", reason = "分工调整", charge = Charge(("leaderName", "后任领导")) }).JsonAsync();

        (await RowsAsync(lead, "前任领导", "2026-03-01")).Should().HaveCount(1);
        (await RowsAsync(lead, "前任领导", "2026-03-02")).Should().BeEmpty();
        (await RowsAsync(lead, "后任领导", "2026-03-02")).Should().HaveCount(1);
    }

    [Fact]
    public async Task A_light_of_the_filter_is_the_light_of_the_row_on_every_day()
    {
        var lead = await host.AsAsync("office-lead");
        await WorkedAsync("灯一");
        await OpenedAsync("灯二", "2026-01-05", ("targetOn", "2026-02-20"), ("dispatchEveryDays", 90));
        var returned = await OpenedAsync("灯三", "2026-01-05", ("targetOn", "2026-02-20"));
        await lead.OnAsync(returned, "closure", new { outcome = "returned", evidence = "应当走诉讼程序", closedOn = "2026-03-03" }).JsonAsync();

        var shown = new HashSet<string>();
        foreach (var day in Enumerable.Range(0, 64).Select(new DateOnly(2026, 1, 6).AddDays).Where((_, i) => i % 3 == 0).Select(day => day.ToString("yyyy-MM-dd")))
        {
            var all = await AllAsync(lead, $"asOf={day}");
            foreach (var light in new[] { "overdue", "due_soon", "on_track", "met", "missed" })
            {
                var found = await AllAsync(lead, $"asOf={day}&light={light}");
                found.Select(r => r.Text("packageNo")).Should().Equal(all.Where(r => r.Text("light") == light).Select(r => r.Text("packageNo")), "{0} on {1}", light, day);
                if (found.Count > 0) shown.Add(light);
            }
        }

        shown.Should().HaveCount(5, "every light was seen");
    }

    [Fact]
    public async Task The_ledger_takes_as_many_commands_for_many_rows_as_for_one()
    {
        var lead = await host.AsAsync("office-lead");
        await OpenedAsync("计数一", "2026-02-02");
        foreach (var _ in Enumerable.Range(0, 5)) await OpenedAsync("计数五", "2026-02-02");

        (await CommandsAsync(lead, "计数五")).Should().Be(await CommandsAsync(lead, "计数一"));
    }

    [Theory]
    [InlineData("?asOf=2026-03-11", "asOf")]
    [InlineData("?light=green", "light")]
    [InlineData("?status=open", "status")]
    [InlineData("?responsibleOrgCode=no such", "responsibleOrgCode")]
    [InlineData("?openedFrom=2026-03-02&openedTo=2026-03-01", "openedTo")]
    [InlineData("?pageSize=0", "pageSize")]
    [InlineData("?cursor=abc", "cursor")]
    [InlineData(".xlsx?asOf=2026-03-11", "asOf")]
    [InlineData(".xlsx?pageSize=10", "pageSize")]
    public async Task A_question_that_has_no_answer_names_the_field(string query, string field) =>
        await (await host.AsAsync("office-lead")).GetAsync(Ledger + query).ProblemAsync(HttpStatusCode.BadRequest, field: field);

    [Fact]
    public async Task A_package_of_accusations_stands_in_no_ledger_and_no_workbook_of_who_may_not_know()
    {
        var lead = await host.AsAsync("office-lead");
        var item = await (await host.AsAsync("registrar")).RegisterAsync(("category", "accusation"), ("respondentOrgCode", "ZJW"));
        await lead.OpenAsync([item.Text("regNo")], ("leaderName", "封存一表"), ("responsibleOrgCode", "JW")).JsonAsync(HttpStatusCode.Created);

        foreach (var outsider in new[] { "handler", "inspector", "leader", "auditor", "registrar" })
        {
            (await RowsAsync(await host.AsAsync(outsider), "封存一表", "2026-03-10")).Should().BeEmpty(outsider);
            (await BookAsync(await host.AsAsync(outsider), "leaderName=封存一表")).Should().NotContain("封存一表").And.Contain("共 0 案");
        }

        (await RowsAsync(lead, "封存一表", "2026-03-10")).Should().HaveCount(1);
        (await BookAsync(lead, "leaderName=封存一表")).Should().Contain("封存一表").And.Contain("共 1 案");
    }

    private static async Task<string> BookAsync(HttpClient client, string query)
    {
        using var response = await client.GetAsync($"{Ledger}.xlsx?{query}");
        response.StatusCode.Should().Be(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.MediaType.Should().Be("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        return string.Concat(Workbooks.Texts(await response.Content.ReadAsByteArrayAsync()));
    }

    private async Task<int> CommandsAsync(HttpClient client, string leader)
    {
        var path = $"{Ledger}?leaderName={Uri.EscapeDataString(leader)}";
        await host.Commands.OfAsync(client, path);
        return await host.Commands.OfAsync(client, path);
    }

    private static int[] Figures(JsonElement row) =>
        [.. new[] { "measures", "measuresDone", "measuresOverdue", "visits", "dispatches", "fundsApplied", "fundsApproved" }.Select(name => row.GetProperty(name).GetInt32())];

    private static Task<List<JsonElement>> RowsAsync(HttpClient client, string leader, string asOf) => AllAsync(client, $"leaderName={leader}&asOf={asOf}");

    private static async Task<List<JsonElement>> AllAsync(HttpClient client, string query)
    {
        var all = new List<JsonElement>();
        for (string? cursor = ""; cursor is not null;)
        {
            var page = await client.GetJsonAsync($"{Ledger}?{query}&pageSize=3{(cursor.Length == 0 ? "" : $"&cursor={cursor}")}");
            all.AddRange(page.GetProperty("items").EnumerateArray());
            cursor = page.GetProperty("nextCursor").GetString();
        }

        return all;
    }

    private async Task<JsonElement> OpenedAsync(string leader, string openedOn, params (string Field, object? Value)[] changes)
    {
        var item = await (await host.AsAsync("registrar")).RegisterAsync();
        return await (await host.AsAsync("office-lead")).ActAsync(
            Packages, new { title = "一表积案", regNos = new[] { item.Text("regNo") }, openedOn, charge = Charge([("leaderName", leader), .. changes]) }, ifMatch: null).JsonAsync(HttpStatusCode.Created);
    }

    /// <summary>Opened on 12 January, closed on 2 March, come back on 9 March.</summary>
    private async Task<JsonElement> WorkedAsync(string leader)
    {
        var (lead, handler, boss) = (await host.AsAsync("office-lead"), await host.AsAsync("handler"), await host.AsAsync("leader"));
        var package = await OpenedAsync(leader, "2026-01-12");
        var measures = new[] { new { text = "议定方案", dueOn = "2026-01-31" }, new { text = "更换电梯", dueOn = "2026-02-15" } };
        await handler.OnAsync(package, "plan", new { setOn = "2026-01-15", measures }).JsonAsync();
        await lead.OnAsync(package, "dispatches", new { record = "查进展", on = "2026-01-20" }).JsonAsync();
        await handler.OnAsync(package, "funds", new { amount = 3_000_000, purpose = "资金缺口", appliedOn = "2026-01-25" }).JsonAsync();
        await handler.OnAsync(package, "measures/1/settlement", new { done = true, result = "已定", on = "2026-01-30" }).JsonAsync();
        await boss.OnAsync(package, "visits", new { kind = "on_site", record = "到现场", on = "2026-01-31" }).JsonAsync();
        await boss.OnAsync(package, "funds/1/decision", new { amount = 3_000_000, decidedOn = "2026-02-10" }).JsonAsync();
        await lead.OnAsync(package, "funds/1/payment", new { amount = 3_000_000, voucherNo = "支1", paidOn = "2026-02-11" }).JsonAsync();
        await handler.OnAsync(package, "measures/2/settlement", new { done = true, result = "已换", on = "2026-02-20" }).JsonAsync();
        await lead.OnAsync(package, "closure", new { outcome = "resolved", evidence = "息诉协议", closedOn = "2026-03-02" }).JsonAsync();
        return await lead.OnAsync(package, "rebound", new { reason = "再次停运", reboundOn = "2026-03-09", targetOn = "2026-09-30" }).JsonAsync();
    }
}
