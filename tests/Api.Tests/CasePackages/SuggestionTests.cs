using System.Net;
using System.Text.Json;
using PetitionGovernance.Api.Tests.Hosting;
using PetitionGovernance.Api.Tests.Petitions;
using static PetitionGovernance.Api.Tests.CasePackages.PackageSample;

namespace PetitionGovernance.Api.Tests.CasePackages;

[Collection(OnSqlite.Name)]
public sealed class SuggestionsOnSqlite(SqliteApiHost host) : SuggestionTests(host);

[Collection(OnPostgres.Name)]
public sealed class SuggestionsOnPostgres(PostgresApiHost host) : SuggestionTests(host);

public abstract class SuggestionTests(ApiHost host)
{
    [Fact]
    public async Task Items_are_suggested_for_their_age_their_heads_and_their_repeats_and_say_why()
    {
        var registrar = await host.AsAsync("registrar");
        var edge = await registrar.RegisterAsync(("receivedOn", "2025-03-10"), ("headCount", 4));
        var young = await registrar.RegisterAsync(("receivedOn", "2025-03-11"), ("headCount", 4));
        var many = await registrar.RegisterAsync(("headCount", 5));
        var repeated = await registrar.RegisterAsync();
        foreach (var _ in Enumerable.Range(0, 2)) await registrar.RegisterAsync(("sameMatterAs", repeated.Text("regNo")), ("firstTime", null));

        var suggested = await SuggestedAsync();

        suggested[edge.Text("regNo")].Should().Be("收到已 365 日没有解决。");
        suggested.Should().NotContainKey(young.Text("regNo"), "364 days");
        suggested[many.Text("regNo")].Should().Be("涉及 5 人次。");
        suggested[repeated.Text("regNo")].Should().Be("同一事项又来 2 次。");
    }

    [Fact]
    public async Task What_has_a_package_or_is_an_accusation_is_not_suggested()
    {
        var (registrar, lead) = (await host.AsAsync("registrar"), await host.AsAsync("office-lead"));
        var accusation = await registrar.RegisterAsync(("headCount", 9), ("category", "accusation"));
        var item = await registrar.RegisterAsync(("headCount", 9));
        (await SuggestedAsync()).Should().ContainKey(item.Text("regNo")).And.NotContainKey(accusation.Text("regNo"));

        await lead.OpenAsync([item.Text("regNo")]).JsonAsync(HttpStatusCode.Created);

        (await SuggestedAsync()).Should().NotContainKey(item.Text("regNo"));
    }

    [Theory]
    [InlineData("?pageSize=0", "pageSize")]
    [InlineData("?cursor=abc", "cursor")]
    public async Task A_question_that_has_no_answer_names_the_field(string query, string field) =>
        await (await host.AsAsync("office-lead")).GetAsync($"{Packages}/suggestions{query}").ProblemAsync(HttpStatusCode.BadRequest, field: field);

    private async Task<Dictionary<string, string>> SuggestedAsync()
    {
        var (lead, all) = (await host.AsAsync("office-lead"), new Dictionary<string, string>());
        for (string? cursor = ""; cursor is not null;)
        {
            var page = await lead.GetJsonAsync($"{Packages}/suggestions?pageSize=50{(cursor.Length == 0 ? "" : $"&cursor={cursor}")}");
            foreach (var s in page.GetProperty("items").EnumerateArray()) all.Add(s.Text("regNo"), s.Text("because"));
            cursor = page.GetProperty("nextCursor").GetString();
        }

        return all;
    }
}
