using System.Net;
using PetitionGovernance.Api.Tests.Hosting;
using PetitionGovernance.Api.Tests.Reviews;
using static PetitionGovernance.Api.Tests.Petitions.Sample;

namespace PetitionGovernance.Api.Tests.Petitions;

[Collection(OnSqlite.Name)]
public sealed class HearingOnSqlite(SqliteApiHost host) : HearingTests(host);

[Collection(OnPostgres.Name)]
public sealed class HearingOnPostgres(PostgresApiHost host) : HearingTests(host);

public abstract class HearingTests(ApiHost host)
{
    [Fact]
    public async Task A_hearing_on_an_item_and_on_its_reviews_is_kept_with_masked_names()
    {
        var (machine, county, city) = (await host.AsMachineAsync(), await host.AsAsync("reviewer"), await host.AsAsync("reviewer-city"));
        var item = await machine.AcceptedAsync();
        var due = item.GetProperty("deadlines").EnumerateArray().Single(d => d.Text("code") == "T-HANDLE").Text("legalDue");

        var heard = await machine.StepAsync(item, "hearing", Held()).JsonAsync();
        heard.GetProperty("deadlines").EnumerateArray().Single(d => d.Text("code") == "T-HANDLE").Text("legalDue").Should().Be(due, "hearings are left out of the final review only");
        var view = await machine.GetJsonAsync($"{Route}/{item.Text("regNo")}");
        var kept = view.GetProperty("hearings")[0];
        (kept.Text("conclusion"), kept.Text("firstDay"), kept.Text("lastDay")).Should().Be(("电梯应当修复。", "2026-03-10", "2026-03-10"));
        kept.GetRawText().Should().NotContain("听证甲某");
        view.GetProperty("statements")[0].Text("form").Should().Be("in_person");

        await machine.StepAsync(item, "reply", Reply()).JsonAsync();
        var review = await machine.ApplyAsync(item);
        await county.ReviewAsync(review, "hearing", Held()).ProblemAsync(HttpStatusCode.Conflict, "review.out-of-order");
        await county.ReviewAsync(review, "acceptance").JsonAsync();
        await city.ReviewAsync(review, "hearing", Held()).ProblemAsync(HttpStatusCode.NotFound);
        (await county.ReviewAsync(review, "hearing", Held()).JsonAsync()).GetProperty("deadlines")[0].Text("legalDue").Should().Be("2026-04-09");
        await county.ReviewAsync(review, "decision", ReviewSample.Decision()).JsonAsync();
        await county.ReviewAsync(review, "service", ReviewSample.Receipt()).JsonAsync();

        var final = await machine.ApplyAsync(item, "final_review");
        await city.ReviewAsync(final, "acceptance").JsonAsync();
        var excluded = await city.ReviewAsync(final, "hearing", Held()).JsonAsync();
        excluded.GetProperty("deadlines")[0].Text("legalDue").Should().Be("2026-04-09", "a hearing on the day of receipt lies before the first day that counts");
        (await city.GetStringAsync($"{ReviewSample.Route}/{final.Text("id")}")).Should().Contain("电梯应当修复").And.NotContain("听证甲某");

        await city.ReviewAsync(final, "decision", ReviewSample.Decision()).JsonAsync();
        await city.ReviewAsync(final, "service", ReviewSample.Receipt()).JsonAsync();
        foreach (var text in new[] { "申请人测试甲不服。", $"申请人{IdNo}不服。" })
            await city.ReviewAsync(final, "publication", new { text }).ProblemAsync(HttpStatusCode.Conflict, "review.personal-data-published", "text");
        await city.ReviewAsync(final, "publication", new { text = "申请人某甲不服，经听证维持。" }).JsonAsync();
        (await city.GetJsonAsync($"{ReviewSample.Route}/{final.Text("id")}")).GetProperty("publication").Text("checkedBy").Should().Be("reviewer-city");
    }

    [Fact]
    public async Task A_hearing_or_statement_of_the_wrong_form_is_refused_by_its_field_and_nothing_is_written()
    {
        var machine = await host.AsMachineAsync();
        var item = await machine.AcceptedAsync();

        await machine.StepAsync(item, "hearing", Held(lastDay: "2026-03-11")).ProblemAsync(HttpStatusCode.Conflict, "petition.date-in-future", "hearing.lastDay");
        await machine.StepAsync(item, "hearing", Held(firstDay: "2026-03-09")).ProblemAsync(HttpStatusCode.Conflict, "petition.date-before-earlier-step", "hearing.noticeOn");
        await machine.StepAsync(item, "hearing", """{"hearing":{"ground":"complex","participants":[],"record":"笔录","conclusion":"结论"}}""")
            .ProblemAsync(HttpStatusCode.BadRequest, field: "hearing.participants");
        await machine.StepAsync(item, "hearing", """{"hearing":null}""").ProblemAsync(HttpStatusCode.BadRequest, field: "hearing");
        await machine.StepAsync(item, "hearing", """{"hearing":{"ground":"complex","participants":[null],"record":"笔录","conclusion":"结论"}}""").ProblemAsync(HttpStatusCode.BadRequest);
        await machine.StepAsync(item, "hearing", """{"hearing":{"ground":"boring","participants":[{"part":"主持人","name":"某"}],"record":"笔录","conclusion":"结论"}}""")
            .ProblemAsync(HttpStatusCode.BadRequest, field: "hearing.ground");
        await machine.StepAsync(item, "statement", new { form = "in_person", record = " " }).ProblemAsync(HttpStatusCode.BadRequest, field: "record");
        await machine.StepAsync(item, "statement", new { form = "shouted", record = "陈述" }).ProblemAsync(HttpStatusCode.BadRequest, field: "form");
        await machine.StepAsync(item, "statement", new { form = "written", record = "陈述", heardOn = "2026-03-08" })
            .ProblemAsync(HttpStatusCode.Conflict, "petition.date-before-earlier-step", "heardOn");

        (await machine.GetJsonAsync($"{Route}/{item.Text("regNo")}")).GetProperty("hearings").GetArrayLength().Should().Be(0);
    }

    private static object Held(string? firstDay = null, string? lastDay = null) => new
    {
        hearing = new
        {
            firstDay,
            lastDay,
            ground = "complex",
            participants = new[] { new { part = "主持人", name = "听证甲某" }, new { part = "信访人", name = "听证甲某" } },
            record = "双方陈述、举证、质证。",
            conclusion = "电梯应当修复。",
        },
    };
}
