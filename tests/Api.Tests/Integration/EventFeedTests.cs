using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PetitionGovernance.Api.Tests.Hosting;
using PetitionGovernance.Api.Tests.Petitions;
using PetitionGovernance.Infrastructure.Integration;
using PetitionGovernance.Infrastructure.Persistence;

namespace PetitionGovernance.Api.Tests.Integration;

[Collection(OnSqlite.Name)]
public sealed class EventFeedOnSqlite(SqliteApiHost host) : EventFeedTests(host);

[Collection(OnPostgres.Name)]
public sealed class EventFeedOnPostgres(PostgresApiHost host) : EventFeedTests(host);

public abstract class EventFeedTests(ApiHost host)
{
    [Fact]
    public async Task The_life_of_an_item_is_told_in_its_order_without_anything_personal()
    {
        var machine = await host.AsMachineAsync();
        var (_, start) = await machine.EventsAsync();
        var item = await machine.RepliedAsync();
        await host.PublishAsync();

        var (events, _) = await machine.EventsAsync(start);

        var life = events.About($"petition/{item.Text("id")}").ToList();
        life.Select(e => e.Kind()).Should().StartWith(["petition-registered", "petition-screened", "petition-routed"]).And.Contain("petition-replied");
        life.Select(e => e.GetProperty("subjectversion").GetInt32()).Should().BeInAscendingOrder();
        life.Should().AllSatisfy(e => (e.Text("specversion"), e.GetProperty("data").Text("link")).Should().Be(("1.0", $"{Sample.Route}/{item.Text("id")}")));
        life[0].GetProperty("data").Text("regNo").Should().Be(item.Text("regNo"));
        life[2].GetProperty("data").Text("disposition").Should().Be("transfer");
        string.Concat(life).Should().NotContainAny("测试甲", Sample.IdNo, "电梯", "按内容和职责分工", "丰信告");
    }

    [Fact]
    public async Task Any_cursor_reads_the_same_again()
    {
        var machine = await host.AsMachineAsync();
        var (_, start) = await machine.EventsAsync();
        for (var i = 0; i < 3; i++) await machine.RegisterAsync();
        await host.PublishAsync();

        var (whole, _) = await machine.EventsAsync(start);
        var (byOne, end) = await machine.EventsAsync(start, "pageSize=1");
        var (again, _) = await machine.EventsAsync(start);
        var (after, _) = await machine.EventsAsync(end);

        whole.Select(e => e.Text("id")).Should().HaveCountGreaterThanOrEqualTo(3).And.OnlyHaveUniqueItems();
        byOne.Select(e => e.Text("id")).Should().Equal(whole.Select(e => e.Text("id")));
        again.Select(e => e.ToString()).Should().Equal(whole.Select(e => e.ToString()));
        after.Should().BeEmpty();
    }

    /// <summary>第三十条第三款：读不到、列不出、数不着。</summary>
    [Theory]
    [InlineData("handler", false)]
    [InlineData("leader", false)]
    [InlineData("registrar", false)]
    [InlineData("auditor", false)]
    [InlineData("screener", true)]
    [InlineData("discipline", true)]
    [Trait("Covers", "XF2022-A30-P3")]
    public async Task Of_an_accusation_only_those_hear_who_may_know_of_it(string userName, bool hears)
    {
        var client = await host.AsAsync(userName);
        var (_, start) = await client.EventsAsync();
        var item = await (await host.AsAsync("registrar")).RegisterAsync(("category", "accusation"), ("respondentOrgCode", "ZJW"));
        await host.PublishAsync();

        var (events, end) = await client.EventsAsync(start);

        string.Concat(events).Contains(item.Text("id"), StringComparison.Ordinal).Should().Be(hears);
        end.Length.Should().Be(start.Length, "a cursor says nothing about how far it has come");
    }

    [Fact]
    public async Task Handlers_hear_of_the_items_of_their_unit_and_machines_without_the_scope_of_none()
    {
        var (machine, handler, township) = (await host.AsMachineAsync(), await host.AsAsync("handler"), await host.AsAsync("handler-township"));
        var narrow = await host.AsMachineAsync("events.read");
        var item = await machine.RoutedAsync(to: "ZJW");
        await host.PublishAsync();
        var subject = $"petition/{item.Text("id")}";

        (await handler.EventsAsync()).Events.About(subject).Should().NotBeEmpty();
        (await township.EventsAsync()).Events.About(subject).Should().BeEmpty();
        (await narrow.EventsAsync()).Events.Select(e => e.Text("subject").Split('/')[0]).Should().NotContain("petition");
        await (await host.AsMachineAsync("petitions.read")).GetAsync(FeedReading.Route).ProblemAsync(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Filters_choose_by_type_place_and_body()
    {
        var machine = await host.AsMachineAsync();
        var (_, start) = await machine.EventsAsync();
        var routed = await machine.RoutedAsync(to: "ZJW", changes: ("areaCode", "500230102"));
        await machine.RegisterAsync(("areaCode", "500230101"));
        await host.PublishAsync();
        var subject = $"petition/{routed.Text("id")}";

        (await machine.EventsAsync(start, "type=petition-governance.petitions.petition-routed")).Events.Should().OnlyContain(e => e.Kind() == "petition-routed");
        (await machine.EventsAsync(start, "type=petition-governance.petitions.*")).Events.Should().Contain(e => e.Kind() == "petition-screened");
        (await machine.EventsAsync(start, "areaCode=500230102")).Events.Should().NotBeEmpty().And.OnlyContain(e => e.Text("subject") == subject);
        (await machine.EventsAsync(start, "orgCode=ZJW")).Events.About(subject).Should().NotBeEmpty();
        (await machine.EventsAsync(start, "orgCode=MZJ")).Events.About(subject).Should().BeEmpty();
    }

    [Theory]
    [InlineData("cursor=abc", "cursor")]
    [InlineData("cursor=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "cursor")]
    [InlineData("type=petition-governance.petitions.petition-eaten", "type")]
    [InlineData("pageSize=0", "pageSize")]
    [InlineData("areaCode=5002", "areaCode")]
    [InlineData("orgCode=%25", "orgCode")]
    public async Task A_wrong_parameter_is_named(string query, string field) =>
        await (await host.AsMachineAsync()).GetAsync($"{FeedReading.Route}?{query}").ProblemAsync(HttpStatusCode.BadRequest, field: field);

    [Fact]
    public async Task An_alert_is_an_event_for_auditors_that_names_no_item()
    {
        var (screener, handler, auditor) = (await host.AsAsync("screener"), await host.AsAsync("handler"), await host.AsAsync("auditor"));
        var (_, start) = await auditor.EventsAsync();
        var item = await screener.RegisterAsync(("category", "accusation"), ("respondentOrgCode", "ZJW"));
        await handler.GetAsync($"{Sample.Route}/{item.Text("regNo")}").ProblemAsync(HttpStatusCode.NotFound);
        await host.PublishAsync();

        var (heard, _) = await auditor.EventsAsync(start, "type=petition-governance.integration.alert-raised");

        heard.Should().Contain(e => e.GetProperty("data").Text("actCode") == "sealed.access-alert");
        string.Concat(heard).Should().NotContainAny(item.Text("id"), item.Text("regNo"));
        (await screener.EventsAsync(filter: "type=petition-governance.integration.alert-raised")).Events.Should().BeEmpty();
    }

    [Fact]
    public async Task A_page_asks_the_database_as_often_as_before_when_it_holds_more()
    {
        var machine = await host.AsMachineAsync();
        for (var i = 0; i < 5; i++) await machine.RegisterAsync();
        await host.PublishAsync();
        await machine.EventsAsync();

        var one = await host.Commands.OfAsync(machine, $"{FeedReading.Route}?pageSize=1");

        (await host.Commands.OfAsync(machine, $"{FeedReading.Route}?pageSize=200")).Should().BeInRange(1, one * 4);
        one.Should().BeLessThan(20);
    }
}

/// <summary>On hosts of their own: the clock runs far ahead.</summary>
public sealed class EventRetentionTests
{
    [Fact]
    public async Task What_is_past_its_retention_is_taken_out_and_an_old_cursor_is_told_so()
    {
        var host = new SqliteApiHost();
        await host.InitializeAsync();
        var ct = TestContext.Current.CancellationToken;
        var machine = await host.AsMachineAsync();
        await host.PublishAsync();
        var start = (await machine.GetJsonAsync($"{FeedReading.Route}?pageSize=1")).Text("nextCursor");
        var old = await machine.RegisterAsync();
        await host.PublishAsync();
        host.Clock.Advance(TimeSpan.FromDays(91));
        await host.Services.GetRequiredService<EventRetention>().RunAsync(ct);

        await using var scope = host.Services.CreateAsyncScope();
        (await scope.ServiceProvider.GetRequiredService<PetitionDb>().Set<Domain.Integration.PublishedEvent>().AnyAsync(e => e.SubjectId == old.Text("id"), ct)).Should().BeFalse();
        var later = await LogIn.AsMachineAsync(host.BaseAddress, host.Credentials.GetProperty("machine").Text("clientId"), host.Credentials.GetProperty("machine").Text("clientSecret"), "events.read");
        using var again = host.Anonymous();
        again.DefaultRequestHeaders.Authorization = new("Bearer", later);
        await again.GetAsync($"{FeedReading.Route}?cursor={start}").ProblemAsync(HttpStatusCode.Conflict, "event.cursor-expired");
        await host.DisposeAsync();
    }
}
