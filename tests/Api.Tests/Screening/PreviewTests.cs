using System.Globalization;
using System.Net;
using System.Text.Json;
using PetitionGovernance.Api.Tests.Hosting;

namespace PetitionGovernance.Api.Tests.Screening;

[Collection(OnSqlite.Name)]
public sealed class PreviewOnSqlite(SqliteApiHost host) : PreviewTests(host);

[Collection(OnPostgres.Name)]
public sealed class PreviewOnPostgres(PostgresApiHost host) : PreviewTests(host);

public abstract class PreviewTests(ApiHost host)
{
    private const string Preview = "/api/v1/screening/preview";

    private static readonly string[] Numbers = ["headCount", "representatives", "extensionDays", "hearingDays"];

    [Fact]
    public async Task Every_case_played_over_http_is_answered_as_expected()
    {
        var client = await host.AsAsync("admin");
        var rows = Rows();

        var answers = await client.ActAsync($"{Preview}/batch", new { cases = rows.Select(Body) }).JsonAsync();

        rows.Should().HaveCount(97);
        foreach (var (row, answer) in rows.Zip(answers.EnumerateArray()))
        {
            answer.Text("id").Should().Be(row["case"]);
            answer.Text("admission").Should().Be(row["admission"], row["case"]);
            answer.Text("outcome").Split('+').Should().BeEquivalentTo(row["outcome"].Split('+'), row["case"]);
            answer.Text("disposition").Split('+').Should().BeEquivalentTo(row["disposition"].Split('+'), row["case"]);
            answer.Text("needsHuman").Should().Be(row["needsHuman"], row["case"]);
            if (row["due"].Length > 0) answer.Text("due").Should().Be(row["due"], row["case"]);
            foreach (var list in (string[])["flags", "rules", "legalBasis"])
                List(row[list]).Should().BeSubsetOf(answer.GetProperty(list).EnumerateArray().Select(e => e.GetString()!), row["case"]);
        }
    }

    [Theory]
    [InlineData("""{"receiverKind":"某机关"}""", "receiverKind")]
    [InlineData("""{"marks":"重大紧急;没有这个"}""", "marks")]
    [InlineData("""{"colour":"red"}""", "colour")]
    [InlineData("""{"headCount":"三"}""", "headCount")]
    [InlineData("""{"headCount":0}""", "headCount")]
    [InlineData("""{"headCount":1.5}""", "headCount")]
    [InlineData("""{"headCount":true}""", "headCount")]
    [InlineData("""{"marks":[1]}""", "marks")]
    [InlineData("""{"receivedOn":20250602}""", "receivedOn")]
    [InlineData("""{"asOf":"2025-06-02","receivedOn":"2025-06-03"}""", "receivedOn")]
    [InlineData("""{"asOf":"2025-06-02","keyDate":"2025-06-03"}""", "keyDate")]
    [InlineData("""{"asOf":"2025-06-02","receivedOn":"0001-01-01"}""", "receivedOn")]
    [InlineData("""{"asOf":"0001-01-01"}""", "asOf")]
    [InlineData("""{"requestType":"复核请求","priorState":"处理意见已送达"}""", "requestType")]
    [InlineData("""{"priorState":"处理意见已送达","keyEvent":"复核意见送达"}""", "keyEvent")]
    [InlineData("""{"division":"999999"}""", "division")]
    public async Task Facts_that_cannot_be_are_refused_by_name(string body, string field) =>
        await (await host.AsAsync("admin")).ActAsync(Preview, body).ProblemAsync(HttpStatusCode.BadRequest, field: field);

    [Fact]
    public async Task A_row_may_be_sent_as_a_sheet_holds_it()
    {
        var client = await host.AsAsync("admin");
        var rows = Rows();

        var cells = await client.ActAsync($"{Preview}/batch", new { cases = rows.Select(row => Facts(row).ToDictionary(name => name, name => row[name])) }).JsonAsync();

        cells.EnumerateArray().Select(a => a.Text("disposition")).Should()
            .Equal((await client.ActAsync($"{Preview}/batch", new { cases = rows.Select(Body) }).JsonAsync()).EnumerateArray().Select(a => a.Text("disposition")));
    }

    [Fact]
    public async Task Marks_may_be_a_list()
    {
        var answer = await (await host.AsAsync("admin")).ActAsync(Preview, """{"category":"混合","marks":["含检举控告","Urgent"]}""").JsonAsync();

        answer.GetProperty("rules").EnumerateArray().Select(r => r.GetString()).Should().Contain(["性质-混合拆分", "应急-重大紧急"]);
    }

    [Fact]
    public async Task The_catalogue_lists_every_rule_with_its_article()
    {
        var rules = (await (await host.AsAsync("admin")).GetAsync("/api/v1/screening/rules").JsonAsync()).EnumerateArray().ToList();

        rules.Select(r => r.Text("code")).Should().Contain(Rows().SelectMany(row => List(row["rules"])).Distinct());
        var inHand = rules.Single(r => r.Text("code") == "三不予-3");
        inHand.GetProperty("basis").EnumerateArray().Select(b => b.Text("id")).Should().Contain("XF2022-A19-P3");
        inHand.GetProperty("isSwitchable").GetBoolean().Should().BeFalse();
    }

    [Fact]
    public async Task A_visit_below_the_competent_level_is_for_a_person_to_decide()
    {
        var answer = await (await host.AsAsync("admin")).ActAsync(Preview, """{"receiverLevel":"乡镇","competentLevel":"County","category":"Appeal"}""").JsonAsync();

        answer.Text("needsHuman").Should().Be("是");
        answer.GetProperty("humanReasons").EnumerateArray().Select(r => r.Text("code")).Should().Contain("contradiction.receiver-below-competent");
    }

    [Fact]
    public async Task A_thousand_and_one_cases_are_too_many() =>
        await (await host.AsAsync("admin")).ActAsync($"{Preview}/batch", new { cases = Enumerable.Repeat(new { }, 1001) })
            .ProblemAsync(HttpStatusCode.BadRequest, field: "cases");

    private static Dictionary<string, object> Body(Dictionary<string, string> row)
    {
        var body = Facts(row).Where(name => row[name].Length > 0)
            .ToDictionary(name => name, name => Numbers.Contains(name) ? (object)int.Parse(row[name], CultureInfo.InvariantCulture) : row[name]);
        body["id"] = row["case"];
        return body;
    }

    private static List<string> Facts(Dictionary<string, string> row)
    {
        var names = row.Keys.ToList();
        return names[(names.IndexOf("case") + 1)..(names.IndexOf("justCause") + 1)];
    }

    private static string[] List(string cell) => cell.Split(';', StringSplitOptions.RemoveEmptyEntries);

    private static List<Dictionary<string, string>> Rows()
    {
        var lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Screening", "Cases", "opinions.csv"));
        var header = lines[0].Split(',');
        return [.. lines[1..].Select(line => header.Zip(line.Split(',')).ToDictionary(cell => cell.First, cell => cell.Second))];
    }
}
