using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PetitionGovernance.Api.Tests.Hosting;
using PetitionGovernance.Api.Tests.Petitions;
using PetitionGovernance.Infrastructure.Persistence;
using PetitionGovernance.Infrastructure.SameMatter;

namespace PetitionGovernance.Api.Tests.SameMatter;

[Collection(OnSqlite.Name)]
public sealed class CandidatesOnSqlite(SqliteApiHost host) : CandidateTests(host);

[Collection(OnPostgres.Name)]
public sealed class CandidatesOnPostgres(PostgresApiHost host) : CandidateTests(host);

public abstract class CandidateTests(ApiHost host)
{
    private static readonly (string, object?)[] Anonymously =
        [("anonymous", true), ("petitionerName", null), ("petitionerIdNo", null), ("petitionerAddress", null), ("areaCode", null), ("topic", null)];

    private static Task<JsonElement> LetterAsync(HttpClient client, string subject, string content, params (string, object?)[] changes) =>
        client.RegisterAsync([.. Anonymously, ("subject", subject), ("content", content), ("request", null), .. changes]);

    [Fact]
    public async Task A_second_letter_of_the_same_petitioner_is_a_candidate_with_its_reasons()
    {
        var registrar = await host.AsAsync("registrar");
        (string, object?)[] person = [("petitionerIdNo", "110105194912310038"), ("subject", "栗子村桥梁坍塌无人修复"), ("content", "栗子村的石桥去年被洪水冲垮，至今没有修复，村民过河困难。")];
        var first = await registrar.RegisterAsync(person);

        var second = await registrar.RegisterAsync([.. person[..2], ("content", "再次反映：栗子村的桥被洪水冲垮一年了，还是没有人来修，群众过河不便。")]);

        var findings = await registrar.SameMatterAsync(second);
        var candidate = findings.Candidate(first)!.Value;
        candidate.Text("grade").Should().Be("very_likely");
        candidate.GetProperty("reasons").EnumerateArray().Select(r => r.Text("code")).Should().Contain(["same-petitioner", "same-place", "similar-text"]);
        candidate.GetProperty("reasons").EnumerateArray().Should().AllSatisfy(r => r.Text("chinese").Should().NotBeEmpty());
        findings.Candidate(second).Should().BeNull("an item is no candidate of itself");
    }

    [Fact]
    public async Task Another_persons_letter_in_other_words_about_the_same_place_and_problem_is_a_candidate()
    {
        var registrar = await host.AsAsync("registrar");
        var first = await LetterAsync(registrar, "锦绣山庄电梯经常坏", "锦绣山庄2栋的电梯一个月坏了五次，老人被困在里面，物业说没有钱修。");
        var elsewhere = await LetterAsync(registrar, "翠湖家园电梯经常坏", "翠湖家园2栋的电梯一个月坏了五次，老人被困在里面，物业说没有钱修。");

        var second = await LetterAsync(registrar, "请督促修好电梯", "我是锦绣山庄的业主，升降机时好时坏已经半年，多次找物业公司，推说维修资金不足，请政府出面。");

        var findings = await registrar.SameMatterAsync(second);
        findings.Candidate(first)!.Value.GetProperty("score").GetInt32().Should().BeGreaterThan(findings.Candidate(elsewhere)?.GetProperty("score").GetInt32() ?? 0);
        findings.Candidate(elsewhere)?.Text("grade").Should().Be("possible", "it names another estate");
    }

    [Fact]
    public async Task The_answer_to_a_registration_says_where_its_candidates_are_and_nothing_of_them()
    {
        var registrar = await host.AsAsync("registrar");
        const string subject = "青杠垭村水库渗漏", content = "青杠垭村水库大坝渗漏，下游村民担心溃坝，要求检修。";
        var first = await LetterAsync(registrar, subject, content);

        var second = await LetterAsync(registrar, subject, content);

        second.ToString().Should().NotContain(first.Text("regNo"));
        var findings = await registrar.GetJsonAsync(second.Text("sameMatter"));
        findings.Candidate(first).Should().NotBeNull();
    }

    /// <summary>第三十条第三款：候选、得分、件数里都没有封存的检举控告。</summary>
    [Theory]
    [InlineData("registrar", false)]
    [InlineData("leader", false)]
    [InlineData("screener", true)]
    public async Task A_sealed_accusation_is_a_candidate_only_for_those_who_may_see_it(string userName, bool seen)
    {
        var registrar = await host.AsAsync("registrar");
        const string subject = "石门坎村干部私分集体资金", content = "石门坎村干部把集体资金私分，账目从不公示，村民多次要求公开。";
        var accusation = await LetterAsync(registrar, subject, content, ("category", "accusation"));
        var appeal = await LetterAsync(registrar, subject, content);

        var findings = await (await host.AsAsync(userName)).SameMatterAsync(appeal);

        findings.Candidate(accusation).HasValue.Should().Be(seen);
        findings.ToString().Contains(accusation.Text("regNo"), StringComparison.Ordinal).Should().Be(seen);
    }

    [Fact]
    public async Task A_body_sees_no_candidates_among_the_items_of_others()
    {
        var machine = await host.AsMachineAsync();
        const string subject = "丁香路下水道堵塞", content = "丁香路下水道堵塞，污水直排到路面，臭味很大。";
        var others = await LetterAsync(machine, subject, content);
        var own = await LetterAsync(machine, subject, content, ("receivingOrgCode", "ZJW"));

        var findings = await (await host.AsAsync("handler")).SameMatterAsync(own);

        findings.Candidate(others).Should().BeNull();
        (await (await host.AsAsync("registrar")).SameMatterAsync(own)).Candidate(others).Should().NotBeNull();
    }

    [Fact]
    public async Task Items_registered_before_there_were_keys_are_given_theirs()
    {
        var registrar = await host.AsAsync("registrar");
        var first = await LetterAsync(registrar, "白果坪村自来水浑浊", "白果坪村的自来水浑浊发黄，已经三个月，村民只能买水喝。");
        var second = await LetterAsync(registrar, "白果坪村自来水浑浊", "白果坪村的自来水浑浊发黄，快三个月了，村民只能买水喝。");
        await using (var scope = host.Services.CreateAsyncScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<PetitionDb>();
            await db.Set<MatterKey>().ExecuteDeleteAsync();
            await db.Set<MatterIndexProgress>().ExecuteDeleteAsync();
        }

        (await registrar.SameMatterAsync(second)).Candidate(first).Should().BeNull();
        var given = await host.Services.GetRequiredService<MatterBackfill>().RunAsync(CancellationToken.None);
        var again = await host.Services.GetRequiredService<MatterBackfill>().RunAsync(CancellationToken.None);

        (await registrar.SameMatterAsync(second)).Candidate(first).Should().NotBeNull();
        given.Should().BeGreaterThanOrEqualTo(2);
        again.Should().Be(0);
    }

    [Fact]
    public async Task What_was_registered_as_the_same_matter_is_linked_and_no_candidate_any_more()
    {
        var registrar = await host.AsAsync("registrar");
        var first = await registrar.RegisterAsync();
        var second = await registrar.RegisterAsync(("sameMatterAs", first.Text("regNo")));

        var findings = await registrar.SameMatterAsync(second);

        findings.GetProperty("linked").EnumerateArray().Select(l => l.Text("regNo")).Should().Contain(first.Text("regNo"));
        findings.Candidate(first).Should().BeNull();
    }

    [Fact]
    public async Task An_unknown_item_is_not_found() =>
        await (await host.AsAsync("registrar")).GetAsync($"{Sample.Route}/XF500230-1999-000001/same-matter").ProblemAsync(HttpStatusCode.NotFound);
}
