using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using PetitionGovernance.Api.Tests.Hosting;
using PetitionGovernance.Api.Tests.Petitions;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Identity;
using static PetitionGovernance.Api.Tests.Reviews.ReviewSample;

namespace PetitionGovernance.Api.Tests.Reviews;

[Collection(OnSqlite.Name)]
public sealed class ReviewEffectsOnSqlite(SqliteApiHost host) : ReviewEffectTests(host);

[Collection(OnPostgres.Name)]
public sealed class ReviewEffectsOnPostgres(PostgresApiHost host) : ReviewEffectTests(host);

public abstract class ReviewEffectTests(ApiHost host)
{
    [Fact]
    public async Task A_revoked_opinion_goes_back_for_another_round_whose_opinion_can_be_reviewed_again()
    {
        var (machine, county) = (await host.AsMachineAsync(), await host.AsAsync("reviewer"));
        var item = await machine.ClosedAsync();
        var review = await machine.ApplyAsync(item);
        (await Read(machine, item)).GetProperty("hasOpenReview").GetBoolean().Should().BeTrue();
        await machine.StepAsync(item, "redo", new { reason = "事实没有查清" }).ProblemAsync(HttpStatusCode.Conflict, "petition.under-review");

        await county.DecidedAsync(review, "revoked");

        var again = await Read(machine, item);
        (again.Text("status"), again.Text("substantiveStatus"), again.Text("responsibleOrgCode")).Should().Be(("accepted", "unresolved", "ZJW"));
        again.GetProperty("rounds").GetArrayLength().Should().Be(2);
        again.GetProperty("rounds")[1].Text("cause").Should().Be("查清维修资金的收支后重新作出处理意见。");
        again.GetProperty("notes").EnumerateArray().Should().Contain(n => n.Text("kind") == "review" && n.Text("by") == "reviewer");
        again.GetProperty("nextActions").EnumerateArray().Should().Contain(a => a.Text("action") == "reply" && a.Text("dueOn") == "2026-05-09");
        (await (await host.AsAsync("handler")).GetJsonAsync($"/api/v1/petitions/{item.Text("regNo")}/timeline")).ToString().Should().Contain("撤销");
        await machine.ActAsync(Route, ApplicationFor(item), ifMatch: null).ProblemAsync(HttpStatusCode.Conflict, "review.no-decision");

        await machine.StepAsync(item, "reply", Sample.Reply()).JsonAsync();
        (await machine.ApplyAsync(item)).Text("status").Should().Be("applied");
    }

    [Fact]
    public async Task A_changed_opinion_is_shown_on_the_item_which_is_closed_anew()
    {
        var (machine, county) = (await host.AsMachineAsync(), await host.AsAsync("reviewer"));
        var item = await machine.ClosedAsync();

        await county.DecidedAsync(await machine.ApplyAsync(item), "changed");

        var changed = await Read(machine, item);
        changed.Text("status").Should().Be("replied");
        var claim = changed.GetProperty("claims")[0];
        (claim.GetProperty("revised").Text("opinion"), claim.GetProperty("revised").Text("byOrgCode")).Should().Be(("责令十五日内公示资金账目。", "FCW"));
        claim.GetProperty("answer").Text("opinion").Should().Be("责令物业七日内修复并公示。", "the original answer is kept");
        changed.GetProperty("nextRight").Text("bodyCode").Should().Be("SFH");
        changed.GetProperty("deadlines").EnumerateArray().Single(d => d.Text("code") == "T-FINAL-ASK").Text("legalDue").Should().Be("2026-04-09");

        var closed = await machine.StepAsync(item, "closure", new { substantiveStatus = "resolved", evidence = "资金账目公示照片" }).JsonAsync();
        closed.Text("status").Should().Be("closed");
    }

    [Fact]
    public async Task After_the_final_review_is_served_the_procedure_is_concluded()
    {
        var (machine, county, city) = (await host.AsMachineAsync(), await host.AsAsync("reviewer"), await host.AsAsync("reviewer-city"));
        var item = await machine.ClosedAsync();
        await county.DecidedAsync(await machine.ApplyAsync(item));
        var final = await machine.ApplyAsync(item, "final_review");
        await city.ReviewAsync(final, "acceptance").JsonAsync();
        await city.ReviewAsync(final, "decision", Decision()).JsonAsync();
        (await Read(machine, item)).Text("status").Should().Be("closed", "a decision that was not served binds nobody");

        await city.ReviewAsync(final, "service", Receipt()).JsonAsync();

        var concluded = await Read(machine, item);
        concluded.Text("status").Should().Be("concluded");
        concluded.GetProperty("nextRight").ValueKind.Should().Be(JsonValueKind.Null);
    }

    [Fact]
    public async Task An_item_says_the_next_right_its_body_and_last_day_or_why_the_period_has_not_begun()
    {
        var machine = await host.AsMachineAsync();
        var item = await machine.AcceptedAsync();
        (await Read(machine, item)).GetProperty("nextRight").ValueKind.Should().Be(JsonValueKind.Null, "nothing was decided yet");
        var unserved = new { outcome = "supported", rightInformed = true, claims = new[] { new { ordinal = 1, facts = "属实。", opinion = "责令修复。", legalBasis = "《物业管理条例》" } } };

        var replied = (await machine.StepAsync(item, "reply", unserved).JsonAsync()).GetProperty("nextRight");
        (replied.Text("name"), replied.Text("bodyCode"), replied.Text("basis")).Should().Be(("请求复查", "FCW", "XF2022-A35-P1-S1"));
        replied.GetProperty("lastDay").ValueKind.Should().Be(JsonValueKind.Null);
        replied.Text("because").Should().Contain("没有送达证明");

        var served = (await machine.StepAsync(item, "service", new { method = "left_on_refusal", proof = "留置送达，两名见证人" }).JsonAsync()).GetProperty("nextRight");
        served.Text("lastDay").Should().Be("2026-04-09");
        (await Read(machine, item)).GetProperty("nextRight").ToString().Should().Be(served.ToString());

        await machine.ApplyAsync(item);
        (await Read(machine, item)).GetProperty("nextRight").ValueKind.Should().Be(JsonValueKind.Null, "the right is being used");
    }

    [Fact]
    public async Task The_conclusion_job_leaves_what_is_under_review_or_was_not_served_and_concludes_what_has_lapsed()
    {
        var (machine, county) = (await host.AsMachineAsync(), await host.AsAsync("reviewer"));
        var (lapsing, running, withdrawn, undelivered, reviewed) =
            (await machine.ClosedAsync(), await machine.ClosedAsync(), await machine.ClosedAsync(), await machine.ClosedAsync(), await machine.ClosedAsync());
        await machine.ApplyAsync(running);
        await machine.ReviewAsync(await machine.ApplyAsync(withdrawn), "withdrawal", new { reason = "已经和解" }).JsonAsync();
        var decided = await machine.ApplyAsync(undelivered);
        await county.ReviewAsync(decided, "acceptance").JsonAsync();
        await county.ReviewAsync(decided, "decision", Decision()).JsonAsync();
        await county.DecidedAsync(await machine.ApplyAsync(reviewed));

        await ConcludeAsync(new DateOnly(2026, 4, 9));
        foreach (var item in new[] { lapsing, running, withdrawn, undelivered, reviewed }) (await Read(machine, item)).Text("status").Should().Be("closed");

        await ConcludeAsync(new DateOnly(2026, 4, 10));
        foreach (var item in new[] { lapsing, withdrawn, reviewed }) (await Read(machine, item)).Text("status").Should().Be("concluded");
        foreach (var item in new[] { running, undelivered }) (await Read(machine, item)).Text("status").Should().Be("closed");
    }

    private static Task<JsonElement> Read(HttpClient client, JsonElement item) => client.GetJsonAsync($"{Sample.Route}/{item.Text("regNo")}");

    // As the hourly job does it, on a day of the test's own.
    private Task<int> ConcludeAsync(DateOnly today) => ActingAsSystem.DoAsync(async () =>
    {
        await using var scope = host.Services.CreateAsyncScope();
        var days = scope.ServiceProvider.GetRequiredService<Application.Deadlines.IWorkingDays>();
        var now = new Occasion(Actor.System, today, await days.CurrentAsync(CancellationToken.None));
        var concluded = await scope.ServiceProvider.GetRequiredService<PetitionConclusion>().ConcludeAsync(now, 1000, CancellationToken.None);
        await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().SaveAsync(CancellationToken.None);
        return concluded;
    });
}
