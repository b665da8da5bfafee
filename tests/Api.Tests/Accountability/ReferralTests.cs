using System.Net;
using System.Text.Json;
using PetitionGovernance.Api.Tests.Hosting;
using PetitionGovernance.Api.Tests.Petitions;

namespace PetitionGovernance.Api.Tests.Accountability;

[Collection(OnSqlite.Name)]
public sealed class ReferralsOnSqlite(SqliteApiHost host) : ReferralTests(host);

[Collection(OnPostgres.Name)]
public sealed class ReferralsOnPostgres(PostgresApiHost host) : ReferralTests(host);

public abstract class ReferralTests(ApiHost host)
{
    private const string Referrals = "/api/v1/accountability-referrals";

    [Fact]
    public async Task A_referral_is_drafted_approved_by_another_transferred_answered_and_closed()
    {
        var (screener, lead, discipline) = (await host.AsAsync("screener"), await host.AsAsync("office-lead"), await host.AsAsync("discipline"));
        var referral = await DraftAsync(screener).JsonAsync(HttpStatusCode.Created);
        await ActAsync(screener, referral, "decision", new { approved = true }).ProblemAsync(HttpStatusCode.Forbidden);
        await discipline.GetAsync($"{Referrals}/{referral.Text("id")}").ProblemAsync(HttpStatusCode.NotFound);
        await ActAsync(lead, referral, "decision", new { approved = true }, "\"1\"").JsonAsync();
        await ActAsync(screener, referral, "transfer", new { receipt = "丰纪收〔2026〕1号" }).JsonAsync();

        (await discipline.GetJsonAsync($"{Referrals}/{referral.Text("id")}")).Text("facts").Should().Be("索要烟酒");
        await ActAsync(discipline, referral, "feedback", new { filed = false }).ProblemAsync(HttpStatusCode.Conflict, "accountability.not-filed-without-reason", "reason");
        await ActAsync(discipline, referral, "feedback", new { filed = true }).JsonAsync();
        await ActAsync(discipline, referral, "outcomes", new { person = 2, outcome = "admonition" }).ProblemAsync(HttpStatusCode.Conflict, "accountability.no-such-person", "person");
        await ActAsync(discipline, referral, "outcomes", new { person = 1, outcome = "disciplinary_sanction", measure = "警告" }).JsonAsync();
        var closed = await ActAsync(discipline, referral, "closure", null).JsonAsync();

        closed.Text("outcome").Should().Be("disciplinary_sanction");
        closed.GetProperty("personsHeldAccountable").GetInt32().Should().Be(1);
        (await ListAsync(lead, "?outcome=disciplinary_sanction&pageSize=200")).Should().Contain(r => r.Text("id") == referral.Text("id"));
        (await ListAsync(lead, "?pageSize=200")).Should().NotContain(r => r.GetRawText().Contains("某甲"), "a list shows no names");
    }

    [Fact]
    public async Task A_lead_drafts_and_cannot_approve_what_he_drafted()
    {
        var lead = await host.AsAsync("office-lead");
        var referral = await DraftAsync(lead).JsonAsync(HttpStatusCode.Created);

        await ActAsync(lead, referral, "decision", new { approved = true }).ProblemAsync(HttpStatusCode.Conflict, "accountability.own-draft");
    }

    [Fact]
    public async Task Neither_the_body_of_the_persons_nor_anybody_without_need_knows_of_it()
    {
        var referral = await DraftAsync(await host.AsAsync("screener")).JsonAsync(HttpStatusCode.Created);
        await ActAsync(await host.AsAsync("office-lead"), referral, "decision", new { approved = true }).JsonAsync();
        await ActAsync(await host.AsAsync("office-lead"), referral, "transfer", new { receipt = "回执" }).JsonAsync();

        foreach (var outsider in new[] { "handler", "handler-township" })
        {
            var client = await host.AsAsync(outsider);
            await client.GetAsync($"{Referrals}/{referral.Text("id")}").ProblemAsync(HttpStatusCode.NotFound);
            (await client.GetJsonAsync($"{Referrals}?pageSize=200")).GetProperty("items").GetArrayLength().Should().Be(0, outsider);
            await ActAsync(client, referral, "feedback", new { filed = true }).ProblemAsync(HttpStatusCode.NotFound);
        }

        (await (await host.AsAsync("auditor")).GetJsonAsync($"/api/v1/audit-entries?subject=accountability-referral&subjectId={referral.Text("id")}"))
            .GetProperty("items").GetArrayLength().Should().Be(0);
    }

    /// <summary>第三十条第三款：所依据的检举控告针对的单位，与所涉的人的单位一样不得知道。</summary>
    [Fact]
    public async Task A_referral_is_never_drafted_to_the_body_its_item_accuses()
    {
        var screener = await host.AsAsync("screener");
        var item = await screener.RegisterAsync(("category", "accusation"), ("respondentOrgCode", "JW"));

        await DraftAsync(screener, ("petition", item.Text("regNo"))).ProblemAsync(HttpStatusCode.Conflict, "accountability.recipient-concerned", "toOrgCode");
    }

    [Fact]
    public async Task A_recipient_no_longer_knows_of_it_once_its_item_turns_out_to_accuse_it()
    {
        var (screener, lead, discipline) = (await host.AsAsync("screener"), await host.AsAsync("office-lead"), await host.AsAsync("discipline"));
        var item = await screener.RegisterAsync(("respondentOrgCode", "JW"));
        var referral = await DraftAsync(screener, ("petition", item.Text("regNo"))).JsonAsync(HttpStatusCode.Created);
        await ActAsync(lead, referral, "decision", new { approved = true }).JsonAsync();
        await ActAsync(lead, referral, "transfer", new { receipt = "回执" }).JsonAsync();
        await discipline.GetJsonAsync($"{Referrals}/{referral.Text("id")}");

        await screener.StepAsync(item, "screening", new { category = "accusation", disposition = "forward_to_discipline", responsibleOrgCode = "XW", reason = "所反映的是纪检监察机关人员" }).JsonAsync();

        await discipline.GetAsync($"{Referrals}/{referral.Text("id")}").ProblemAsync(HttpStatusCode.NotFound);
        (await ListAsync(discipline, "?pageSize=200")).Should().NotContain(r => r.Text("id") == referral.Text("id"));
        await ActAsync(discipline, referral, "feedback", new { filed = true }).ProblemAsync(HttpStatusCode.NotFound);
        await lead.ActAsync($"{Referrals}/{referral.Text("id")}/documents", new { type = "referral_letter" }, ifMatch: null).ProblemAsync(HttpStatusCode.Conflict, "document.shown-to-accused");
    }

    [Theory]
    [Trait("Covers", "XF2022-A47-P2")]
    [InlineData("""{"grounds":["XF2022-A47-P2"]}""", "accountability.no-act", "act")]
    [InlineData("""{"grounds":["XF2022-A26-I1"],"act":{"occurredOn":"2026-03-09","place":"大门"}}""", "accountability.act-without-proof", "act")]
    [InlineData("""{"grounds":["XF2022-A26-I1"],"act":{"occurredOn":"2026-03-09","place":"大门","witness":"保安"}}""", "accountability.no-warning", "warning")]
    [InlineData("""{"grounds":["XF2022-A26-I1"],"toOrgCode":"JW"}""", "accountability.wrong-recipient", "toOrgCode")]
    public async Task Lawful_petitioning_is_no_matter_for_the_police(string changes, string code, string field)
    {
        var body = new Dictionary<string, object?>
        {
            ["kind"] = "unlawful_petitioning",
            ["toOrgCode"] = "GAJ",
            ["facts"] = "一年信访四十次",
            ["evidence"] = "登记表",
            ["persons"] = new[] { new { name = "某乙" } },
        };
        foreach (var change in JsonElement.Parse(changes).EnumerateObject()) body[change.Name] = change.Value;

        await (await host.AsAsync("screener")).ActAsync(Referrals, body, ifMatch: null).ProblemAsync(HttpStatusCode.Conflict, code, field);
    }

    [Fact]
    [Trait("Covers", "XF2022-A46-I6")]
    public async Task A_lead_of_retaliation_alerts_the_superior_without_saying_which()
    {
        await DraftAsync(await host.AsAsync("screener"), grounds: "XF2022-A46-I6").JsonAsync(HttpStatusCode.Created);

        var alerts = (await (await host.AsAsync("auditor")).GetJsonAsync("/api/v1/audit-entries?subject=alert&pageSize=200")).GetRawText();

        alerts.Should().Contain("referral.retaliation-alert").And.NotContain("索要烟酒").And.NotContain("某甲");
    }

    [Theory]
    [InlineData("grounds", """[]""", "grounds")]
    [InlineData("grounds", """["A46"]""", "grounds")]
    [InlineData("persons", """[]""", "persons")]
    [InlineData("toOrgCode", "\"ZZZ\"", "toOrgCode")]
    [InlineData("facts", "\" \"", "facts")]
    [InlineData("kind", "\"other\"", "kind")]
    public async Task Bad_input_names_its_field(string property, string value, string field) =>
        await DraftAsync(await host.AsAsync("screener"), (property, JsonElement.Parse(value))).ProblemAsync(HttpStatusCode.BadRequest, field: field);

    [Theory]
    [InlineData("?kind=lost", "kind")]
    [InlineData("?referredFrom=2026-03-10&referredTo=2026-03-09", "referredTo")]
    [InlineData("?cursor=abc", "cursor")]
    public async Task A_question_that_has_no_answer_names_the_field(string query, string field) =>
        await (await host.AsAsync("office-lead")).GetAsync(Referrals + query).ProblemAsync(HttpStatusCode.BadRequest, field: field);

    private static Task<HttpResponseMessage> DraftAsync(HttpClient client, (string Field, object Value)? change = null, string grounds = "XF2022-A46-I2")
    {
        var body = new Dictionary<string, object>
        {
            ["kind"] = "official_misconduct",
            ["toOrgCode"] = "JW",
            ["subjectOrgCode"] = "ZJW",
            ["grounds"] = new[] { grounds },
            ["facts"] = "索要烟酒",
            ["evidence"] = "录音",
            ["persons"] = new[] { new { name = "某甲", post = "科员" } },
        };
        if (change is var (field, value)) body[field] = value;
        return client.ActAsync(Referrals, body, ifMatch: null);
    }

    private static Task<HttpResponseMessage> ActAsync(HttpClient client, JsonElement referral, string act, object? body, string ifMatch = "*") =>
        client.ActAsync($"{Referrals}/{referral.Text("id")}/{act}", body, ifMatch);

    private static async Task<List<JsonElement>> ListAsync(HttpClient client, string query) =>
        [.. (await client.GetJsonAsync(Referrals + query)).GetProperty("items").EnumerateArray()];
}
