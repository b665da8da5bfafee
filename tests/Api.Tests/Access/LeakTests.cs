using System.Net;
using System.Text.RegularExpressions;
using PetitionGovernance.Api.Tests.Hosting;
using PetitionGovernance.Api.Tests.Petitions;

namespace PetitionGovernance.Api.Tests.Access;

// On hosts of their own: every answer is compared before and after.
public sealed class LeaksOnSqlite(SqliteApiHost host) : LeakTests(host), IClassFixture<SqliteApiHost>;

public sealed class LeaksOnPostgres(PostgresApiHost host) : LeakTests(host), IClassFixture<PostgresApiHost>;

/// <summary>
/// A sealed accusation, an order on it, a referral with its letter, and another on an ordinary item are planted; then every GET route is asked by everybody. To whom may not know,
/// no answer may hold a word of them, and no list, count, search, document or report may differ from what it was before.
/// </summary>
public abstract partial class LeakTests(ApiHost host)
{
    private const string Word = "泄密哨兵壬癸";
    private const string Name = "哨兵某某";

    /// <summary>Sees that something was done, by rule; never what.</summary>
    private const string Audit = "/api/v1/audit-entries";

    private static readonly string[] Insiders = ["screener", "office-lead", "discipline"];

    [Fact]
    public async Task Of_what_is_sealed_no_route_says_or_counts_anything_to_whom_may_not_know()
    {
        var walk = await SealedWalk.OfAsync(host);
        var ordinary = (await (await host.AsMachineAsync()).RoutedAsync()).Text("regNo");
        // A login is a change of the user; all of them come before the first answer is kept.
        foreach (var insider in Insiders) await host.AsAsync(insider);
        var few = await host.AsMachineAsync("petitions.read reports.read organizations.read");
        var people = host.Credentials.GetProperty("users").EnumerateArray().Select(u => u.Text("userName")).Except(Insiders).ToList();
        people.Should().HaveCountGreaterThan(8);
        string[] blank = [Guid.Empty.ToString(), "XF500230-2026-999999", "ZJW", ordinary];
        foreach (var person in people) await host.AsAsync(person);
        await FeedIsQuietAsync();
        var before = new Dictionary<string, SortedDictionary<string, string>>();
        foreach (var person in people) before[person] = await walk.AnswersAsync(await host.AsAsync(person), blank, [Word]);

        var planted = await PlantAsync(ordinary);

        foreach (var person in people)
        {
            var client = await host.AsAsync(person);
            Differences(person, before[person], await walk.AnswersAsync(client, blank, [Word])).Should().BeEmpty("{0} must not be able to count what is sealed", person);
            Traces(await walk.AnswersAsync(client, planted, [Word, Name]), [.. planted, Word, Name]).Should().BeEmpty("{0} must not know", person);
        }

        Traces(await walk.AnswersAsync(few, planted, [Word, Name]), [.. planted, Word, Name]).Should().BeEmpty("a machine without the scope must not know");

        // The canary: the same walk by those who may know must find what was planted, in the lists and one by one.
        var seen = Traces(await walk.AnswersAsync(await host.AsAsync("office-lead"), planted, [Word, Name]), [.. planted, Word, Name]).ToList();
        seen.Should().Contain(t => t.StartsWith("/api/v1/petitions?", StringComparison.Ordinal))
            .And.Contain(t => t.StartsWith("/api/v1/petitions/", StringComparison.Ordinal))
            .And.Contain(t => t.StartsWith("/api/v1/supervision-orders?", StringComparison.Ordinal))
            .And.Contain(t => t.StartsWith("/api/v1/accountability-referrals?", StringComparison.Ordinal))
            .And.Contain(t => t.StartsWith("/api/v1/accountability-referrals/", StringComparison.Ordinal))
            .And.Contain(t => t.StartsWith("/api/v1/accountability-referrals/", StringComparison.Ordinal) && t.Contains("/documents", StringComparison.Ordinal))
            .And.Contain(t => t.StartsWith("/api/v1/documents/", StringComparison.Ordinal));
        walk.Routes.Should().HaveCountGreaterThan(30);
    }

    /// <param name="ordinary">An item that everybody sees who sees any: what is referred on it is as secret.</param>
    /// <returns>Every identifier by which anything planted is called.</returns>
    private async Task<List<string>> PlantAsync(string ordinary)
    {
        var (screener, lead) = (await host.AsAsync("screener"), await host.AsAsync("office-lead"));
        var item = await screener.RegisterAsync(
            ("category", "accusation"), ("respondentOrgCode", "ZJW"), ("subject", Word), ("content", Word), ("request", Word), ("petitionerName", Name));
        var order = await lead.ActAsync("/api/v1/supervision-orders", new { orgCode = "JW", petition = item.Text("regNo"), cause = Word, demand = Word, answerBy = "2026-03-17" }, ifMatch: null).JsonAsync(HttpStatusCode.Created);
        var letter = await lead.ActAsync($"/api/v1/supervision-orders/{order.Text("id")}/documents", new { type = "supervision_letter" }, ifMatch: null).JsonAsync(HttpStatusCode.Created);
        return
        [
            item.Text("id"), item.Text("regNo"), order.Text("id"), letter.Text("id"), letter.Text("documentNo"),
            .. await ReferAsync(screener, lead, item.Text("regNo"), "XS-哨兵-1"),
            .. await ReferAsync(screener, lead, ordinary, "XS-哨兵-2"),
        ];
    }

    private static async Task<string[]> ReferAsync(HttpClient screener, HttpClient lead, string petition, string number)
    {
        const string referrals = "/api/v1/accountability-referrals";
        var referral = await screener.ActAsync(
            referrals,
            new
            {
                kind = "official_misconduct",
                referralNo = number,
                toOrgCode = "JW",
                subjectOrgCode = "ZJW",
                petition,
                grounds = new[] { "XF2022-A46-I2" },
                facts = Word,
                evidence = Word,
                persons = new[] { new { name = Name } },
            },
            ifMatch: null).JsonAsync(HttpStatusCode.Created);
        var address = $"{referrals}/{referral.Text("id")}";
        await lead.ActAsync($"{address}/decision", new { approved = true }).JsonAsync();
        await lead.ActAsync($"{address}/transfer", new { receipt = Word }).JsonAsync();
        var paper = await lead.ActAsync($"{address}/documents", new { type = "referral_letter" }, ifMatch: null).JsonAsync(HttpStatusCode.Created);
        return [referral.Text("id"), number, paper.Text("id"), paper.Text("documentNo")];
    }

    // An answer may not hold what the question did not.
    private static IEnumerable<string> Traces(SortedDictionary<string, string> answers, IReadOnlyList<string> planted) => answers
        .Where(a => planted.Any(p => a.Value.Contains(p, StringComparison.Ordinal) && !IsEcho(a, p)))
        .Select(a => $"{a.Key} → {Start(a.Value)}");

    private static bool IsEcho(KeyValuePair<string, string> answer, string planted) =>
        answer.Value.StartsWith('4') && Uri.UnescapeDataString(answer.Key).Contains(planted, StringComparison.Ordinal);

    // What was done before is published a moment later.
    private async Task FeedIsQuietAsync()
    {
        var client = await host.AsAsync("office-lead");
        var (last, same) = ("", 0);
        while (same < 5)
        {
            var now = Position().Replace(await client.GetStringAsync("/api/v1/events?pageSize=200"), "");
            (last, same) = (now, now == last ? same + 1 : 0);
            await Task.Delay(200);
        }
    }

    // The feed of events goes on from a position that every act moves, whatever it was; and an auditor hears that others tried to look.
    private static IEnumerable<string> Differences(string person, SortedDictionary<string, string> before, SortedDictionary<string, string> after) => after
        .Where(a => !a.Key.StartsWith(Audit, StringComparison.Ordinal) && !(IsFeed(a.Key) && a.Key.Contains("cursor=", StringComparison.Ordinal)))
        .Where(a => !(IsFeed(a.Key) && person == "auditor"))
        .Where(a => Settled(a.Key, before.GetValueOrDefault(a.Key)) != Settled(a.Key, a.Value))
        .Select(a => $"{a.Key}: {Start(before.GetValueOrDefault(a.Key))} → {Start(a.Value)}");

    private static string Start(string? answer) => answer is null ? "" : answer[..Math.Min(answer.Length, 600)];

    private static string? Settled(string address, string? answer) => IsFeed(address) && answer is not null ? Position().Replace(answer, "") : answer;

    private static bool IsFeed(string address) => address.StartsWith("/api/v1/events", StringComparison.Ordinal);

    [GeneratedRegex("\"nextCursor\":\"[^\"]*\"")]
    private static partial Regex Position();
}
