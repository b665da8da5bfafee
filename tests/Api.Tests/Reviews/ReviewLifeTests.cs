using System.Net;
using PetitionGovernance.Api.Tests.Hosting;
using PetitionGovernance.Api.Tests.Petitions;
using static PetitionGovernance.Api.Tests.Reviews.ReviewSample;

namespace PetitionGovernance.Api.Tests.Reviews;

[Collection(OnSqlite.Name)]
public sealed class ReviewLifeOnSqlite(SqliteApiHost host) : ReviewLifeTests(host);

[Collection(OnPostgres.Name)]
public sealed class ReviewLifeOnPostgres(PostgresApiHost host) : ReviewLifeTests(host);

public abstract class ReviewLifeTests(ApiHost host)
{
    [Fact]
    public async Task A_matter_goes_through_all_three_tiers_through_the_hands_of_their_bodies()
    {
        var (machine, registrar, county, city) = (await host.AsMachineAsync(), await host.AsAsync("registrar"), await host.AsAsync("reviewer"), await host.AsAsync("reviewer-city"));
        var item = await machine.ClosedAsync();

        var review = await registrar.ApplyAsync(item);
        review.Text("bodyCode").Should().Be("FCW", "the county's reviewing body acts for the county government, which stands above the bureau");
        review.Text("timeliness").Should().Be("in_time");
        review.Text("askLastDay").Should().Be("2026-04-09");
        review.GetProperty("deadlines").EnumerateArray().Single().Text("code").Should().Be("T-REVIEW");
        review.GetProperty("deadlines")[0].Text("legalDue").Should().Be("2026-04-09");
        review = await county.DecidedAsync(review);
        review.Text("outcome").Should().Be("upheld");
        var right = review.GetProperty("nextRight");
        (right.Text("name"), right.Text("bodyCode"), right.Text("lastDay"), right.Text("basis")).Should().Be(("请求复核", "SFH", "2026-04-09", "XF2022-A36-P1-S1"));

        var final = await registrar.ApplyAsync(item, "final_review");
        final.Text("bodyCode").Should().Be("SFH");
        await county.ReviewAsync(final, "acceptance").ProblemAsync(HttpStatusCode.Conflict, "review.not-the-competent-body");
        final = await city.DecidedAsync(final);
        final.GetProperty("nextRight").ValueKind.Should().Be(System.Text.Json.JsonValueKind.Null, "after the final review there is no further right");

        await registrar.ActAsync(Route, ApplicationFor(item, "final_review"), ifMatch: null).ProblemAsync(HttpStatusCode.Conflict, "review.final-is-the-end");
        var reviews = await registrar.GetJsonAsync($"/api/v1/petitions/{item.Text("regNo")}/reviews");
        reviews.EnumerateArray().Select(r => (r.Text("tier"), r.Text("status"))).Should().Equal(("review", "decided"), ("final_review", "decided"));
    }

    [Fact]
    public async Task No_tier_can_be_skipped_and_no_decision_has_two_reviews()
    {
        var machine = await host.AsMachineAsync();
        var item = await machine.ClosedAsync();

        await machine.ActAsync(Route, ApplicationFor(item, "final_review"), ifMatch: null).ProblemAsync(HttpStatusCode.Conflict, "review.tier-skipped");
        var both = await Task.WhenAll(machine.ActAsync(Route, ApplicationFor(item), ifMatch: null), machine.ActAsync(Route, ApplicationFor(item), ifMatch: null));
        both.Should().ContainSingle(r => r.StatusCode == HttpStatusCode.Created, "the other found the item changed, or its review running");
        both.Should().ContainSingle(r => r.StatusCode == HttpStatusCode.Conflict || r.StatusCode == HttpStatusCode.PreconditionFailed);
        await machine.ActAsync(Route, ApplicationFor(item), ifMatch: null).ProblemAsync(HttpStatusCode.Conflict, "review.already-running");
        await machine.ActAsync(Route, ApplicationFor(item, "final_review"), ifMatch: null).ProblemAsync(HttpStatusCode.Conflict, "review.already-running");
    }

    [Fact]
    public async Task A_reply_that_was_never_served_can_be_reviewed_at_any_time()
    {
        var machine = await host.AsMachineAsync();
        var item = await machine.AcceptedAsync();
        await machine.StepAsync(item, "reply", new
        {
            outcome = "supported",
            claims = new[] { new { ordinal = 1, facts = "属实。", opinion = "责令修复。", legalBasis = "《物业管理条例》" } },
        }).JsonAsync();

        var review = await machine.ApplyAsync(item);

        review.Text("timeliness").Should().Be("not_begun");
        (await machine.ReviewAsync(review, "acceptance").JsonAsync()).Text("status").Should().Be("accepted");
    }

    [Fact]
    public async Task Refused_or_withdrawn_an_application_can_be_made_again()
    {
        var (machine, county) = (await host.AsMachineAsync(), await host.AsAsync("reviewer"));
        var item = await machine.ClosedAsync();

        var refused = await county.ApplyAsync(item);
        await county.ReviewAsync(refused, "refusal", new { reason = "申请人没有写明不服的事项", basis = new[] { "XF2022-A99" } }).ProblemAsync(HttpStatusCode.BadRequest, field: "basis[0]");
        refused = await county.ReviewAsync(refused, "refusal", new { reason = "申请人没有写明不服的事项", basis = new[] { "XF2022-A35-P1-S1" } }).JsonAsync();
        refused.Text("status").Should().Be("refused");
        var withdrawn = await machine.ApplyAsync(item);
        (await machine.ReviewAsync(withdrawn, "withdrawal", new { reason = "已经和解" }).JsonAsync()).Text("status").Should().Be("withdrawn");

        (await machine.ApplyAsync(item)).Text("status").Should().Be("applied");
    }

    [Fact]
    public async Task Somebody_else_cannot_apply_and_an_application_goes_to_the_body_above()
    {
        var machine = await host.AsMachineAsync();
        var item = await machine.ClosedAsync();
        Task<HttpResponseMessage> Try(params (string, object?)[] changes) => machine.ActAsync(Route, ApplicationFor(item, "review", changes), ifMatch: null);

        await Try(("applicantOrdinal", 2)).ProblemAsync(HttpStatusCode.Conflict, "review.not-the-petitioner", "applicant");
        await Try(("applicant", "representative")).ProblemAsync(HttpStatusCode.Conflict, "review.not-the-petitioner");
        await Try(("applicant", "agent"), ("agentName", "某律师")).ProblemAsync(HttpStatusCode.Conflict, "review.authorization-missing");
        await Try(("bodyCode", "XFB")).ProblemAsync(HttpStatusCode.Conflict, "review.wrong-body", "bodyCode");
        await Try(("bodyCode", "NOBODY")).ProblemAsync(HttpStatusCode.BadRequest, field: "bodyCode");
        await Try(("appliedOn", "2026-03-09")).ProblemAsync(HttpStatusCode.Conflict, "petition.date-before-earlier-step", "appliedOn");
        await Try(("appliedOn", "2026-03-11")).ProblemAsync(HttpStatusCode.Conflict, "petition.date-in-future", "appliedOn");
        await Try(("tier", "third")).ProblemAsync(HttpStatusCode.BadRequest, field: "tier");
        await Try(("grounds", " ")).ProblemAsync(HttpStatusCode.BadRequest, field: "grounds");
        await Try(("petition", "XF500230-1999-000001")).ProblemAsync(HttpStatusCode.NotFound);

        (await machine.GetJsonAsync($"/api/v1/petitions/{item.Text("regNo")}/reviews")).GetArrayLength().Should().Be(0, "nothing was written");
    }

    [Fact]
    public async Task Reviews_are_seen_by_who_sees_the_item_and_by_the_body_that_conducts_them()
    {
        var machine = await host.AsMachineAsync();
        var item = await machine.ClosedAsync();
        var review = await machine.ApplyAsync(item);
        var path = $"{Route}/{review.Text("id")}";

        foreach (var user in new[] { "registrar", "handler", "reviewer", "inspector" }) (await (await host.AsAsync(user)).GetJsonAsync(path)).Text("regNo").Should().Be(item.Text("regNo"));
        foreach (var user in new[] { "handler-township", "reviewer-city", "discipline" })
        {
            var client = await host.AsAsync(user);
            await client.GetAsync(path).ProblemAsync(HttpStatusCode.NotFound);
            (await client.GetJsonAsync($"{Route}?pageSize=200")).ToString().Should().NotContain(item.Text("regNo"));
        }
    }

    [Fact]
    public async Task A_list_is_narrowed_paged_and_repeated_applications_with_one_key_are_one()
    {
        var machine = await host.AsMachineAsync();
        var (first, second) = (await machine.ClosedAsync(), await machine.ClosedAsync());
        var review = await machine.ApplyAsync(first);
        await machine.DecidedAsync(review, "changed");
        var key = Guid.NewGuid().ToString();
        var made = await machine.ActAsync(Route, ApplicationFor(second), null, key).JsonAsync(HttpStatusCode.Created);
        var again = await machine.ActAsync(Route, ApplicationFor(second), null, key).JsonAsync(HttpStatusCode.Created);
        again.Text("id").Should().Be(made.Text("id"));

        var changed = await machine.GetJsonAsync($"{Route}?tier=review&outcome=changed&ground=facts_unclear&attackedOrgCode=ZJW&bodyCode=FCW&accepted=true&pageSize=200");
        changed.GetProperty("items").EnumerateArray().Should().Contain(r => r.Text("id") == review.Text("id")).And.OnlyContain(r => r.Text("outcome") == "changed");
        var page = await machine.GetJsonAsync($"{Route}?pageSize=1");
        var next = await machine.GetJsonAsync($"{Route}?pageSize=1&cursor={page.Text("nextCursor")}");
        next.GetProperty("items")[0].Text("id").Should().NotBe(page.GetProperty("items")[0].Text("id"));
    }

    [Fact]
    public async Task Two_reviewers_who_act_on_one_review_at_once_do_not_overwrite_each_other()
    {
        var (machine, county) = (await host.AsMachineAsync(), await host.AsAsync("reviewer"));
        var review = await machine.ApplyAsync(await machine.ClosedAsync());
        var seen = $"\"{review.GetProperty("version").GetInt32()}\"";

        (await county.ReviewAsync(review, "acceptance", null, seen).JsonAsync()).GetProperty("version").GetInt32().Should().Be(2);
        await county.ReviewAsync(review, "decision", Decision(), seen).ProblemAsync(HttpStatusCode.PreconditionFailed);
        await county.ActAsync($"{Route}/{review.Text("id")}/decision", Decision(), ifMatch: null).ProblemAsync((HttpStatusCode)428);
        (await county.GetJsonAsync($"{Route}/{review.Text("id")}")).Text("status").Should().Be("accepted");
    }
}
