using System.Net;
using System.Text.Json;
using PetitionGovernance.Api.Tests.Hosting;
using PetitionGovernance.Api.Tests.Petitions;

namespace PetitionGovernance.Api.Tests.SameMatter;

[Collection(OnSqlite.Name)]
public sealed class CandidatesOnSqlite(SqliteApiHost host) : CandidateTests(host);

[Collection(OnPostgres.Name)]
public sealed class CandidatesOnPostgres(PostgresApiHost host) : CandidateTests(host);

public abstract class CandidateTests(ApiHost host)
{
    private static Task<JsonElement> FindingsAsync(HttpClient client, JsonElement item) =>
        client.GetJsonAsync($"{Sample.Route}/{item.Text("regNo")}/same-matter");

    private static IEnumerable<string> Candidates(JsonElement findings) =>
        findings.GetProperty("candidates").EnumerateArray().Select(c => c.GetProperty("item").Text("regNo"));

    [Fact]
    public async Task A_second_letter_of_the_same_petitioner_is_a_candidate_with_its_reasons()
    {
        var registrar = await host.AsAsync("registrar");
        (string, object?)[] person = [("petitionerIdNo", "110105194912310038"), ("subject", "栗子村桥梁坍塌无人修复"), ("content", "栗子村的石桥去年被洪水冲垮，至今没有修复，村民过河困难。")];
        var first = await registrar.RegisterAsync(person);

        var second = await registrar.RegisterAsync([.. person[..2], ("content", "再次反映：栗子村的桥被洪水冲垮一年了，还是没有人来修，群众过河不便。")]);

        var findings = await FindingsAsync(registrar, second);
        var candidate = findings.GetProperty("candidates").EnumerateArray().First(c => c.GetProperty("item").Text("regNo") == first.Text("regNo"));
        candidate.Text("grade").Should().Be("very_likely");
        candidate.GetProperty("reasons").EnumerateArray().Select(r => r.Text("code")).Should().Contain(["same-petitioner", "same-place", "similar-text"]);
        candidate.GetProperty("reasons").EnumerateArray().Should().AllSatisfy(r => r.Text("chinese").Should().NotBeEmpty());
        Candidates(findings).Should().NotContain(second.Text("regNo"), "an item is no candidate of itself");
    }

    [Fact]
    public async Task What_was_registered_as_the_same_matter_is_linked_and_no_candidate_any_more()
    {
        var registrar = await host.AsAsync("registrar");
        var first = await registrar.RegisterAsync();
        var second = await registrar.RegisterAsync(("sameMatterAs", first.Text("regNo")));

        var findings = await FindingsAsync(registrar, second);

        findings.GetProperty("linked").EnumerateArray().Select(l => l.Text("regNo")).Should().Contain(first.Text("regNo"));
        Candidates(findings).Should().NotContain(first.Text("regNo"));
    }

    [Fact]
    public async Task An_unknown_item_is_not_found() =>
        await (await host.AsAsync("registrar")).GetAsync($"{Sample.Route}/XF500230-1999-000001/same-matter").ProblemAsync(HttpStatusCode.NotFound);
}
