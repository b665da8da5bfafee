using System.Net;
using System.Text;
using PetitionGovernance.Api.Tests.Hosting;

namespace PetitionGovernance.Api.Tests.Legal;

[Collection(OnSqlite.Name)]
public sealed class OfficialTextOnSqlite(SqliteApiHost host) : OfficialTextTests(host);

[Collection(OnPostgres.Name)]
public sealed class OfficialTextOnPostgres(PostgresApiHost host) : OfficialTextTests(host);

public abstract class OfficialTextTests(ApiHost host)
{
    private const string Regulation = "/api/v1/legal/regulations/XF2022";

    [Fact]
    public async Task Loaded_wording_stands_beside_every_clause_and_a_second_loading_marks_what_changed()
    {
        var admin = await host.AsAsync("admin");

        await admin.ActAsync($"{Regulation}/official-text", OfficialFile("第一版")).JsonAsync(HttpStatusCode.Created);
        await admin.ActAsync($"{Regulation}/official-text", OfficialFile("第一版")).ProblemAsync(HttpStatusCode.Conflict, "legal.text-loaded-already");
        var loaded = await admin.ActAsync($"{Regulation}/official-text", OfficialFile("第二版𠮷")).JsonAsync(HttpStatusCode.Created);

        loaded.GetProperty("changedProvisions").EnumerateArray().Select(c => c.GetString()).Should().Contain("XF2022-A34-P1-S1");
        var provision = await (await host.AsAsync("registrar")).GetJsonAsync("/api/v1/legal/provisions/XF2022-A34-P1-S1");
        provision.Text("officialText").Should().Be("第二版𠮷");
        provision.GetProperty("changed").GetBoolean().Should().BeTrue();
        var articles = (await admin.GetJsonAsync($"{Regulation}/articles")).EnumerateArray().ToList();
        articles.Should().HaveCount(50);
        articles.Where(a => a.GetProperty("changed").GetBoolean()).Select(a => a.GetProperty("article").GetInt32()).Should().Equal(34);
        articles[33].GetProperty("officialText")[0].Text("text").Should().Be("第二版𠮷");
    }

    [Theory]
    [InlineData("\"article\":22", "\"article\":23", "articles[21]", "第二十二条")]
    [InlineData("第三版", "", "articles[33].paragraphs[0].text", "第三十四条第一款")]
    [InlineData("2022-04-07", "2022-02-30", "$", "publishedOn")]
    [InlineData("发布机关", " ", "publishedBy", "publishedBy")]
    public async Task A_wrong_file_is_refused_and_the_article_named(string right, string wrong, string field, string named)
    {
        var file = OfficialFile("第三版").Replace(right, wrong, StringComparison.Ordinal);

        var problem = await (await host.AsAsync("admin")).ActAsync($"{Regulation}/official-text", file).ProblemAsync(HttpStatusCode.BadRequest, "request.invalid", field);

        problem.GetProperty("errors").GetProperty(field)[0].GetString().Should().Contain(named);
    }

    [Fact]
    public async Task A_file_of_another_regulation_or_encoding_is_refused()
    {
        var admin = await host.AsAsync("admin");
        using var latin = new ByteArrayContent([(byte)'{', 0xFF, (byte)'}']);
        latin.Headers.ContentType = new("application/json");

        await admin.ActAsync("/api/v1/legal/regulations/XF2005/official-text", OfficialFile("文字")).ProblemAsync(HttpStatusCode.BadRequest, field: "regulation");
        await admin.ActAsync("/api/v1/legal/regulations/XF1999/official-text", OfficialFile("文字")).ProblemAsync(HttpStatusCode.NotFound);
        await admin.PostAsync($"{Regulation}/official-text", latin).ProblemAsync(HttpStatusCode.BadRequest, field: "$");
        await (await host.AsAsync("office-lead")).ActAsync($"{Regulation}/official-text", OfficialFile("文字")).ProblemAsync(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Each_clause_names_what_executes_it_and_an_article_what_rests_on_it_as_a_whole()
    {
        var registrar = await host.AsAsync("registrar");

        var articles = (await registrar.GetJsonAsync($"{Regulation}/articles")).EnumerateArray().ToList();
        var objection = articles[22].GetProperty("provisions").EnumerateArray().Single(p => p.Text("id") == "XF2022-A23-P3-S2").GetProperty("executedBy").EnumerateArray().ToList();
        var alone = await registrar.GetJsonAsync("/api/v1/legal/provisions/XF2022-A23-P3-S2");

        objection.Select(e => (e.Text("kind"), e.Text("code"))).Should().Contain([("deadline", "T-OBJECT"), ("act", "objection"), ("refusal", "petition.objection-too-late")]);
        objection.Should().AllSatisfy(e => (e.Text("name"), e.Text("nameEnglish")).Should().NotBe(("", "")));
        alone.GetProperty("executedBy").GetArrayLength().Should().Be(objection.Count);
        articles[31].GetProperty("executedBy").EnumerateArray().Select(e => e.Text("code")).Should().Contain("reply");
        articles[0].GetProperty("executedBy").GetArrayLength().Should().Be(0);
    }

    [Fact]
    public async Task Both_regulations_are_listed_and_unknown_clauses_are_not_found()
    {
        var registrar = await host.AsAsync("registrar");

        (await registrar.GetJsonAsync("/api/v1/legal/regulations")).EnumerateArray().Select(r => r.Text("id")).Should().Equal("XF2005", "XF2022");
        await registrar.GetAsync("/api/v1/legal/provisions/XF2022-A99").ProblemAsync(HttpStatusCode.NotFound);
        await registrar.GetAsync("/api/v1/legal/regulations/XF1999/articles").ProblemAsync(HttpStatusCode.NotFound);
    }

    /// <summary>Fifty articles of four paragraphs and six items in words of our own; article 34 begins with <paramref name="wording"/>.</summary>
    private static string OfficialFile(string wording)
    {
        var file = new StringBuilder("""{"regulation":"XF2022","publishedBy":"发布机关","publishedOn":"2022-04-07","source":"公报","articles":[""");
        for (var article = 1; article <= 50; article++)
        {
            var first = article == 34 ? wording : $"条{article}";
            var items = article == 34 ? "[]" : "[" + string.Join(',', Enumerable.Range(1, 6).Select(i => $$"""{"item":{{i}},"text":"项{{i}}"}""")) + "]";
            var others = string.Concat(Enumerable.Range(2, 3).Select(p => $$""",{"paragraph":{{p}},"text":"款{{p}}"}"""));
            file.Append(article == 1 ? "" : ",").Append($$"""{"article":{{article}},"paragraphs":[{"paragraph":1,"text":"{{first}}","items":{{items}}}{{others}}]}""");
        }

        return file.Append("]}").ToString();
    }
}
