using System.Net;
using Microsoft.Extensions.DependencyInjection;
using PetitionGovernance.Api.Tests.Hosting;
using PetitionGovernance.Api.Tests.Petitions;
using PetitionGovernance.Infrastructure.CasePackages;
using static PetitionGovernance.Api.Tests.CasePackages.PackageSample;

namespace PetitionGovernance.Api.Tests.CasePackages;

[Collection(OnSqlite.Name)]
public sealed class PackageLifeOnSqlite(SqliteApiHost host) : PackageLifeTests(host);

[Collection(OnPostgres.Name)]
public sealed class PackageLifeOnPostgres(PostgresApiHost host) : PackageLifeTests(host);

public abstract class PackageLifeTests(ApiHost host)
{
    [Fact]
    public async Task A_package_is_opened_worked_on_paid_for_closed_and_comes_back()
    {
        var (lead, handler, leader) = (await host.AsAsync("office-lead"), await host.AsAsync("handler"), await host.AsAsync("leader"));
        var package = await host.PackageAsync();
        package.Text("packageNo").Should().StartWith("BA500230-2026-");
        package.Text("dispatchBy").Should().Be("2026-03-17");

        await handler.OnAsync(package, "plan", new { measures = new[] { new { text = "议定更换方案", dueOn = "2026-04-30" } } }).JsonAsync();
        await leader.OnAsync(package, "visits", new { kind = "on_site", record = "到小区查看" }).JsonAsync();
        await lead.OnAsync(package, "dispatches", new { record = "督促进场" }).JsonAsync();
        await handler.OnAsync(package, "funds", new { amount = 3_000_000, purpose = "补足资金缺口" }).JsonAsync();
        await lead.OnAsync(package, "closure", new { outcome = "stable", evidence = "协议" }).ProblemAsync(HttpStatusCode.Conflict, "case-package.fund-pending");
        await leader.OnAsync(package, "funds/1/decision", new { amount = 2_500_000, reason = "核减" }).JsonAsync();
        await lead.OnAsync(package, "funds/1/payment", new { amount = 2_500_000, voucherNo = "丰财支〔2026〕1号" }).JsonAsync();
        await lead.OnAsync(package, "closure", new { outcome = "resolved", evidence = "协议" }).ProblemAsync(HttpStatusCode.Conflict, "case-package.open-measures");
        await handler.OnAsync(package, "measures/1/settlement", new { done = true, result = "已表决通过" }).JsonAsync();
        var closed = await lead.OnAsync(package, "closure", new { outcome = "resolved", evidence = "检验报告、息诉协议", watchDays = 30 }).JsonAsync();
        (closed.Text("status"), closed.Text("watchUntil")).Should().Be(("resolved", "2026-04-09"));
        var back = await lead.OnAsync(package, "rebound", new { reason = "再次停运", targetOn = "2026-09-30" }).JsonAsync();

        back.Text("status").Should().Be("in_progress");
        var kept = await lead.GetJsonAsync($"{Packages}/{package.Text("id")}");
        kept.GetRawText().Should().Be(back.GetRawText(), "what the act answered is what is kept");
        kept.GetProperty("charges").GetArrayLength().Should().Be(2);
        kept.GetProperty("funds")[0].Text("paidBy").Should().Be("office-lead");
    }

    [Fact]
    public async Task A_package_that_stalls_is_raised_once_by_the_system()
    {
        var lead = await host.AsAsync("office-lead");
        var item = await (await host.AsAsync("registrar")).RegisterAsync();
        var package = await lead.ActAsync(
            Packages, new { title = "停滞的积案", regNos = new[] { item.Text("regNo") }, openedOn = "2026-02-02", charge = Charge(("targetOn", "2026-03-09")) }, ifMatch: null)
            .JsonAsync(HttpStatusCode.Created);
        var job = host.Services.GetRequiredService<PackageStallJob>();

        await job.RunAsync(CancellationToken.None);
        (await job.RunAsync(CancellationToken.None)).Should().Be(0);

        var raised = (await lead.GetJsonAsync($"{Packages}/{package.Text("id")}")).GetProperty("escalations").EnumerateArray().ToList();
        raised.Select(e => (e.Text("cause"), e.Text("dueOn"))).Should().Equal(("no_dispatch", "2026-02-09"), ("target_passed", "2026-03-09"));
        (await lead.GetJsonAsync($"{Packages}?stalled=true&regNo={item.Text("regNo")}")).GetProperty("items").GetArrayLength().Should().Be(1);
    }

    [Fact]
    public async Task The_list_is_read_in_pages_and_by_body_leader_item_and_status()
    {
        var lead = await host.AsAsync("office-lead");
        var packages = new List<string>();
        foreach (var _ in Enumerable.Range(0, 3)) packages.Add((await host.PackageAsync(("leaderName", "清单领导"))).Text("packageNo"));

        var seen = new List<string>();
        var address = $"{Packages}?leaderName=清单领导&status=in_progress&responsibleOrgCode=ZJW&stalled=false&pageSize=2";
        for (string? cursor = ""; cursor is not null;)
        {
            var page = await lead.GetJsonAsync(cursor.Length == 0 ? address : $"{address}&cursor={cursor}");
            seen.AddRange(page.GetProperty("items").EnumerateArray().Select(p => p.Text("packageNo")));
            cursor = page.GetProperty("nextCursor").GetString();
        }

        seen.Should().BeEquivalentTo(packages, "each once");
    }

    [Fact]
    public async Task An_item_is_held_by_one_package_at_a_time()
    {
        var lead = await host.AsAsync("office-lead");
        var package = await host.PackageAsync();
        var regNo = package.GetProperty("items")[0].Text("regNo");

        await lead.OpenAsync([regNo]).ProblemAsync(HttpStatusCode.Conflict, "case-package.item-held", "regNos");
        await lead.OnAsync(package, "closure", new { outcome = "returned", evidence = "应当走诉讼程序" }).JsonAsync();
        await lead.OpenAsync([regNo]).JsonAsync(HttpStatusCode.Created);

        (await lead.GetJsonAsync($"{Packages}?regNo={regNo}")).GetProperty("items").GetArrayLength().Should().Be(2);
    }

    [Theory]
    [InlineData("leaderName", " ", HttpStatusCode.BadRequest, "charge.leaderName")]
    [InlineData("goal", null, HttpStatusCode.BadRequest, "charge.goal")]
    [InlineData("dispatchEveryDays", 0, HttpStatusCode.BadRequest, "charge.dispatchEveryDays")]
    [InlineData("dispatchEveryDays", 91, HttpStatusCode.BadRequest, "charge.dispatchEveryDays")]
    [InlineData("responsibleOrgCode", "NONE", HttpStatusCode.BadRequest, "responsibleOrgCode")]
    [InlineData("targetOn", "2026-03-09", HttpStatusCode.Conflict, "targetOn")]
    [InlineData("targetOn", "2026-02-30", HttpStatusCode.BadRequest, "charge.targetOn")]
    public async Task A_charge_that_makes_no_sense_names_the_field_and_opens_nothing(string field, object? value, HttpStatusCode status, string named)
    {
        var lead = await host.AsAsync("office-lead");
        var regNo = (await (await host.AsAsync("registrar")).RegisterAsync()).Text("regNo");

        await lead.OpenAsync([regNo], (field, value)).ProblemAsync(status, field: named);

        (await lead.GetJsonAsync($"{Packages}?regNo={regNo}")).GetProperty("items").GetArrayLength().Should().Be(0);
    }

    [Theory]
    [InlineData("plan", """{"measures":[]}""", HttpStatusCode.BadRequest, "measures")]
    [InlineData("plan", """{"measures":[{"text":" ","dueOn":"2026-04-01"}]}""", HttpStatusCode.BadRequest, "measures[0].text")]
    [InlineData("plan", """{"measures":[{"text":"查","dueOn":"2026-03-09"}]}""", HttpStatusCode.Conflict, "measures")]
    [InlineData("visits", """{"kind":"by_letter","record":"查"}""", HttpStatusCode.BadRequest, "kind")]
    [InlineData("visits", """{"kind":"on_site","record":"查","on":"2026-03-11"}""", HttpStatusCode.Conflict, "on")]
    [InlineData("dispatches", """{"record":""}""", HttpStatusCode.BadRequest, "record")]
    [InlineData("funds", """{"amount":0,"purpose":"补"}""", HttpStatusCode.BadRequest, "amount")]
    [InlineData("funds", """{"amount":1.5,"purpose":"补"}""", HttpStatusCode.BadRequest, "amount")]
    [InlineData("items", """{"regNos":["XF500230-2026-999999"]}""", HttpStatusCode.BadRequest, "regNos")]
    [InlineData("items/removal", """{"regNo":"XF500230-2026-999999"}""", HttpStatusCode.BadRequest, "regNo")]
    [InlineData("closure", """{"outcome":"in_progress","evidence":"无"}""", HttpStatusCode.BadRequest, "outcome")]
    [InlineData("measures/9/settlement", """{"done":true,"result":"好"}""", HttpStatusCode.Conflict, null)]
    [InlineData("measures/x/settlement", """{"done":true,"result":"好"}""", HttpStatusCode.Conflict, null)]
    public async Task An_act_that_makes_no_sense_names_the_field_and_changes_nothing(string act, string body, HttpStatusCode status, string? field)
    {
        var package = await host.PackageAsync();

        await (await host.AsAsync("office-lead")).OnAsync(package, act, body).ProblemAsync(status, field: field);

        (await (await host.AsAsync("office-lead")).GetJsonAsync($"{Packages}/{package.Text("id")}")).GetProperty("version").GetInt32().Should().Be(1);
    }

    [Fact]
    public async Task A_stale_hand_is_told_and_what_is_not_there_is_not_found()
    {
        var lead = await host.AsAsync("office-lead");
        var package = await host.PackageAsync();

        await lead.OnAsync(package, "dispatches", new { record = "查" }, "\"7\"").ProblemAsync(HttpStatusCode.PreconditionFailed);
        await lead.ActAsync($"{Packages}/{Guid.Empty}/dispatches", new { record = "查" }).ProblemAsync(HttpStatusCode.NotFound);
        await lead.GetAsync($"{Packages}/{Guid.Empty}").ProblemAsync(HttpStatusCode.NotFound);
    }
}
