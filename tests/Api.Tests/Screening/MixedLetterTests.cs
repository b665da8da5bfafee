using System.Net;
using System.Text.Json;
using PetitionGovernance.Api.Tests.Hosting;
using PetitionGovernance.Api.Tests.Petitions;

namespace PetitionGovernance.Api.Tests.Screening;

[Collection(OnSqlite.Name)]
public sealed class MixedLetterOnSqlite(SqliteApiHost host) : MixedLetterTests(host);

[Collection(OnPostgres.Name)]
public sealed class MixedLetterOnPostgres(PostgresApiHost host) : MixedLetterTests(host);

/// <summary>A letter that asks for something and accuses somebody: split, each part screened by itself, the accusation sealed from then on.</summary>
public abstract class MixedLetterTests(ApiHost host)
{
    private const string Reports = "/api/v1/reports/screening";

    private static readonly string[] WordsOfTheSealedPart = ["含检举控告", "性质-检举控告", "ForwardToDiscipline", "forward_to_discipline"];

    [Fact]
    public async Task Each_part_is_screened_by_itself_and_the_accusation_is_sealed()
    {
        var letter = await LetterAsync("2025-06-04");
        var screener = await host.AsAsync("screener");

        var whole = (await ReadAsync(screener, letter.Appeal, "/screening")).GetProperty("opinion");
        var parts = whole.GetProperty("parts").EnumerateArray().ToList();
        parts.Select(part => (part.Text("label"), part.GetProperty("sealed").GetBoolean(), part.Text("admission"), part.Text("disposition"))).Should().Equal(
            ("申诉求决", false, "进入信访程序", "Transfer"), ("检举控告", true, "转检举控告程序", "ForwardToDiscipline"));
        parts[0].GetProperty("rules").EnumerateArray().Select(r => r.GetString()).Should().Contain("责任-本级").And.NotContain("性质-检举控告");
        whole.GetProperty("flags").EnumerateArray().Select(f => f.GetString()).Should().Contain("拆分两件");
        whole.Text("needsHuman").Should().Be("是");

        var accusation = (await ReadAsync(screener, letter.Accusation, "/screening")).GetProperty("opinion");
        accusation.GetProperty("parts").EnumerateArray().Select(part => part.Text("label")).Should().Equal("检举控告");
        accusation.Text("disposition").Should().Be("ForwardToDiscipline");
        (await ReadAsync(screener, letter.Accusation)).Text("status").Should().Be("referred_to_discipline");
        (await ReadAsync(screener, letter.Appeal)).Text("status").Should().Be("routed");
    }

    [Fact]
    [Trait("Covers", "XF2022-A30-P3")]
    public async Task To_those_without_the_right_the_accusation_is_nowhere()
    {
        const string july = "?screenedFrom=2025-07-01&screenedTo=2025-07-31";
        var letter = await LetterAsync("2025-07-04");
        var plain = await AppealAsync("2025-07-04", Mark());
        await ScreenAsync(plain, "transfer", "ZJW", "2025-07-05", path: 6);

        foreach (var (user, seesAppeal, counted) in new[]
        {
            ("registrar", true, null), ("leader", true, 1), ("inspector", true, 1), ("auditor", true, 1), ("reviewer", false, 0), ("handler", true, null), ("handler-township", false, (int?)null),
        })
        {
            var client = await host.AsAsync(user);
            foreach (var part in new[] { "", "/timeline", "/related", "/deadlines", "/documents", "/screening", "/same-matter" })
            {
                await client.GetAsync($"{Sample.Route}/{letter.Accusation.Text("id")}{part}").ProblemAsync(HttpStatusCode.NotFound);
                var (status, text) = await TextAsync(client, $"{Sample.Route}/{letter.Appeal.Text("id")}{part}");
                status.Should().Be(seesAppeal ? HttpStatusCode.OK : HttpStatusCode.NotFound, "{0} reads {1}", user, part);
                text.Should().NotContainAny([.. letter.Secrets, .. WordsOfTheSealedPart], "{0} reads {1}", user, part);
            }

            foreach (var list in new[] { "petitions", "work-queue", "path-guidance", "barriers", "reviews", "audit-entries", "reports/path-guidance" })
                (await TextAsync(client, $"/api/v1/{list}?pageSize=200")).Text.Should().NotContainAny(letter.Secrets, "{0} lists {1}", user, list);
            (await client.GetJsonAsync($"{Sample.Route}?text={letter.Secret}")).GetProperty("items").GetArrayLength().Should().Be(0, user);
            foreach (var kept in new[] { letter.Accusation, letter.Appeal })
                (await TextAsync(client, $"/api/v1/audit-entries?subject=petition&subjectId={kept.Text("id")}&pageSize=200")).Text.Should().NotContainAny([.. letter.Secrets, .. WordsOfTheSealedPart], user);

            var (answered, report) = await TextAsync(client, Reports + july);
            answered.Should().Be(counted is null ? HttpStatusCode.Forbidden : HttpStatusCode.OK, user);
            if (counted is null) continue;
            JsonElement.Parse(report).GetProperty("total").GetProperty("confirmed").GetInt32().Should().Be(counted, user);
            var behind = await client.GetJsonAsync($"{Reports}/items{july}");
            behind.GetProperty("items").GetArrayLength().Should().Be(counted, user);
            (report + behind.GetRawText()).Should().NotContainAny([.. letter.Secrets, .. WordsOfTheSealedPart, letter.Appeal.Text("regNo")], user);
        }

        (await host.Anonymous().GetJsonAsync($"/api/v1/progress/{letter.Appeal.Text("queryCode")}")).GetRawText().Should().NotContainAny([.. letter.Secrets, .. WordsOfTheSealedPart, "检举"]);
    }

    [Fact]
    public async Task Those_with_the_right_find_it_in_each_of_these_places()
    {
        const string august = "?screenedFrom=2025-08-01&screenedTo=2025-08-31";
        var letter = await LetterAsync("2025-08-04");
        var lead = await host.AsAsync("office-lead");
        var number = letter.Accusation.Text("regNo");

        (await lead.GetJsonAsync($"{Sample.Route}?text={letter.Secret}")).GetRawText().Should().Contain(number);
        (await ReadAsync(lead, letter.Appeal, "/screening")).GetRawText().Should().ContainAll("含检举控告", "性质-检举控告");
        (await ReadAsync(lead, letter.Appeal, "/same-matter")).GetRawText().Should().Contain(number);
        (await ReadAsync(lead, letter.Appeal, "/related")).GetRawText().Should().Contain(number);
        var report = await lead.GetJsonAsync(Reports + august);
        report.GetProperty("total").GetProperty("confirmed").GetInt32().Should().Be(2);
        report.GetProperty("rules").EnumerateArray().Single(row => row.Text("rule") == "性质-检举控告").GetProperty("confirmed").GetInt32().Should().Be(2);
        (await lead.GetJsonAsync($"{Reports}/items{august}&rule=性质-检举控告")).GetRawText().Should().ContainAll(number, letter.Appeal.Text("regNo"));
    }

    /// <summary>Registered as what it asks for; what it accuses is taken out into an item of its own, linked with the first, and both are screened and passed on.</summary>
    private async Task<Letter> LetterAsync(string day)
    {
        var screener = await host.AsAsync("screener");
        var (mark, secret) = (Mark(), Mark());
        var appeal = await AppealAsync(day, mark);
        await screener.StepAsync(appeal, "screening/facts", new { facts = new { marks = "含检举控告" } }).JsonAsync();
        var accusation = await screener.RegisterAsync(
            ("category", "accusation"), ("respondentOrgCode", "ZJW"), ("receivedOn", day), ("sameMatterAs", appeal.Text("regNo")), ("petitionerIdNo", null), ("areaCode", "500230"),
            ("subject", $"检举{secret}收受物业公司好处"), ("content", $"{secret}收受物业公司好处，对{mark}的外墙脱落不闻不问。"));
        await ScreenAsync(appeal, "transfer", "ZJW", day, path: 6);
        await screener.StepAsync(appeal, "routing", new { disposedOn = day }).JsonAsync();
        await ScreenAsync(accusation, "forward_to_discipline", "JW", day);
        await screener.StepAsync(accusation, "routing", new { disposedOn = day }).JsonAsync();
        return new Letter(appeal, accusation, secret);
    }

    private async Task<JsonElement> AppealAsync(string day, string mark)
    {
        var screener = await host.AsAsync("screener");
        var item = await screener.RegisterAsync(
            ("receivedOn", day), ("petitionerIdNo", null), ("areaCode", "500230"), ("respondentOrgCode", "ZJW"),
            ("subject", $"反映{mark}外墙脱落"), ("content", $"{mark}外墙瓷砖脱落，请到{mark}现场查看。"));
        await screener.StepAsync(item, "screening/facts", new { facts = new { legalRoute = "无" } }).JsonAsync();
        return item;
    }

    private async Task ScreenAsync(JsonElement item, string disposition, string body, string day, int? path = null) =>
        await (await host.AsAsync("screener")).StepAsync(item, "screening", new { disposition, statutoryPath = path, responsibleOrgCode = body, screenedOn = day }).JsonAsync();

    private static Task<JsonElement> ReadAsync(HttpClient client, JsonElement item, string part = "") => client.GetJsonAsync($"{Sample.Route}/{item.Text("id")}{part}");

    private static async Task<(HttpStatusCode Status, string Text)> TextAsync(HttpClient client, string path)
    {
        using var response = await client.GetAsync(path);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    private static string Mark() => Guid.NewGuid().ToString("N")[..12];

    private sealed record Letter(JsonElement Appeal, JsonElement Accusation, string Secret)
    {
        public string[] Secrets => [Secret, Accusation.Text("id"), Accusation.Text("regNo"), Accusation.Text("queryCode")];
    }
}
