using System.Net;
using System.Net.Http.Json;
using PetitionGovernance.Api.Tests.Hosting;
using PetitionGovernance.Api.Tests.Petitions;

namespace PetitionGovernance.Api.Tests.Calendar;

[Collection(OnSqlite.Name)]
public sealed class CalendarOnSqlite(SqliteApiHost host) : CalendarTests(host);

[Collection(OnPostgres.Name)]
public sealed class CalendarOnPostgres(PostgresApiHost host) : CalendarTests(host);

public abstract class CalendarTests(ApiHost host)
{
    private const string Years = "/api/v1/calendar-years";
    private const string Explain = "/api/v1/deadlines/explain";

    [Fact]
    public async Task A_year_published_later_gives_running_deadlines_their_last_day()
    {
        var (machine, admin) = (await host.AsMachineAsync(), await host.AsAsync("admin"));
        var item = await machine.RegisterAsync();
        await machine.StepAsync(item, "screening", new { disposition = "assign", statutoryPath = 6, responsibleOrgCode = "ZJW", reason = "须反馈结果" }).JsonAsync();
        await machine.StepAsync(item, "routing", new { reportBackOn = "2031-01-01" }).JsonAsync();
        (await ReportBackAsync(machine, item.Text("id"))).Should().Be((null, true));

        await PublishAsync(admin, 2031, "\"0\"", NewYear(2031)).JsonAsync();

        (await ReportBackAsync(machine, item.Text("id"))).Should().Be(("2031-01-02", false));
    }

    [Fact]
    public async Task A_year_not_published_is_shown_as_such_and_replaced_only_by_who_has_seen_it()
    {
        var admin = await host.AsAsync("admin");

        (await admin.GetJsonAsync($"{Years}/2033")).GetProperty("isOfficial").GetBoolean().Should().BeFalse();
        await PublishAsync(admin, 2033, ifMatch: null, NewYear(2033)).ProblemAsync(HttpStatusCode.PreconditionRequired);
        await PublishAsync(admin, 2033, "\"0\"", NewYear(2033)).JsonAsync();
        await PublishAsync(admin, 2033, "\"0\"", NewYear(2033)).ProblemAsync(HttpStatusCode.PreconditionFailed);
        await PublishAsync(admin, 2033, "\"1\"", new Day("2033-01-01", "元旦", true), new Day("2033-01-08", "元旦", false)).JsonAsync();

        var year = await admin.GetJsonAsync($"{Years}/2033");
        year.GetProperty("days").EnumerateArray().Select(d => d.Text("date")).Should().Equal("2033-01-01", "2033-01-08");
        (await admin.GetJsonAsync(Years)).EnumerateArray().Select(y => y.GetProperty("year").GetInt32()).Should().Contain([2022, 2033]).And.BeInAscendingOrder();
    }

    [Theory]
    [InlineData(2034, "2035-01-01", "元旦", true, HttpStatusCode.Conflict, "date")]
    [InlineData(2034, "2034-01-02", "元旦", false, HttpStatusCode.Conflict, "date")]
    [InlineData(2034, "2034-01-01", " ", true, HttpStatusCode.BadRequest, "days[0].name")]
    [InlineData(2004, "2004-01-01", "元旦", true, HttpStatusCode.BadRequest, "year")]
    public async Task What_is_no_arrangement_of_the_year_is_refused(int year, string date, string name, bool isOffDay, HttpStatusCode status, string field) =>
        await PublishAsync(await host.AsAsync("admin"), year, "*", new Day(date, name, isOffDay), new Day("2034-10-01", "国庆节", true)).ProblemAsync(status, field: field);

    [Fact]
    public async Task Only_who_manages_the_calendar_publishes_a_year() =>
        await PublishAsync(await host.AsAsync("office-lead"), 2034, "*", NewYear(2034)).ProblemAsync(HttpStatusCode.Forbidden);

    [Theory]
    [InlineData("code=T-HANDLE&start=2026-03-02&extensionDays=15", "2026-05-16", "2026-05-18")]
    [InlineData("code=T-FINAL&start=2026-03-02&hearingFrom=2026-03-09&hearingTo=2026-03-13", "2026-04-06", "2026-04-07")]
    [InlineData("code=T-ASSIGN&start=2026-03-02&setDay=2026-03-20", "2026-03-20", "2026-03-20")]
    [InlineData("code=T-HANDLE&start=2028-12-01", "2029-01-30", null)]
    public async Task Any_deadline_is_explained_day_by_day(string query, string nominal, string? legalDue)
    {
        var explained = await (await host.AsAsync("registrar")).GetJsonAsync($"{Explain}?{query}");

        explained.Text("nominal").Should().Be(nominal);
        explained.GetProperty("legalDue").GetString().Should().Be(legalDue);
        explained.GetProperty("days")[0].Text("kind").Should().Be("start");
        (explained.GetProperty("pendingReason").GetString() is null).Should().Be(legalDue is not null);
    }

    [Theory]
    [InlineData("start=2026-03-02", "code")]
    [InlineData("code=T-NONE&start=2026-03-02", "code")]
    [InlineData("code=T-HANDLE&start=2026-02-30", "start")]
    [InlineData("code=T-HANDLE&start=1999-01-01", "start")]
    [InlineData("code=T-ASSIGN&start=2026-03-02&setDay=9999-12-31", "setDay")]
    [InlineData("code=T-FINAL&start=2026-03-02&hearingFrom=2026-03-09", "hearingFrom")]
    [InlineData("code=T-FINAL&start=2026-03-02&hearingFrom=2026-03-09&hearingTo=2026-03-08", "hearingTo")]
    public async Task A_question_that_has_no_answer_names_the_field(string query, string field) =>
        await (await host.AsAsync("registrar")).GetAsync($"{Explain}?{query}").ProblemAsync(HttpStatusCode.BadRequest, "request.invalid", field);

    [Fact]
    public async Task Every_period_names_its_basis() =>
        (await (await host.AsAsync("registrar")).GetJsonAsync("/api/v1/periods")).EnumerateArray().Should()
            .NotBeEmpty().And.OnlyContain(p => p.GetProperty("basis").GetArrayLength() > 0);

    private static async Task<(string? LegalDue, bool IsPending)> ReportBackAsync(HttpClient client, string id)
    {
        var explained = (await client.GetJsonAsync($"{Sample.Route}/{id}/deadlines")).EnumerateArray().Single(d => d.GetProperty("deadline").Text("code") == "T-ASSIGN");
        return (explained.GetProperty("deadline").GetProperty("legalDue").GetString(), explained.Text("sentence").Contains("待公布", StringComparison.Ordinal));
    }

    private static Day[] NewYear(int year) => [new($"{year}-01-01", "元旦", true)];

    private static Task<HttpResponseMessage> PublishAsync(HttpClient client, int year, string? ifMatch, params Day[] days)
    {
        var request = new HttpRequestMessage(HttpMethod.Put, $"{Years}/{year}") { Content = JsonContent.Create(new { document = "试验通知", days }) };
        if (ifMatch is not null) request.Headers.TryAddWithoutValidation("If-Match", ifMatch);
        return client.SendAsync(request);
    }

    private sealed record Day(string Date, string Name, bool IsOffDay);
}
