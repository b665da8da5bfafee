using System.Text.Json;
using PetitionGovernance.Api.Tests.Hosting;
using PetitionGovernance.Api.Tests.Petitions;
using static PetitionGovernance.Api.Tests.Mediation.MediationSample;

namespace PetitionGovernance.Api.Tests.Mediation;

[Collection(OnSqlite.Name)]
public sealed class MediationReportOnSqlite(SqliteApiHost host) : MediationReportTests(host);

[Collection(OnPostgres.Name)]
public sealed class MediationReportOnPostgres(PostgresApiHost host) : MediationReportTests(host);

/// <summary>What became of the cases, counted by hand: the difference between two readings, for other tests mediate on the same day.</summary>
public abstract class MediationReportTests(ApiHost host)
{
    private static readonly (string Figure, string Filter)[] Filters =
    [
        ("taken", ""), ("running", "running=true"), ("agreed", "status=agreed"), ("notAgreed", "status=not_agreed"), ("performed", "performance=performed"), ("breached", "performance=breached"),
    ];

    [Fact]
    [Trait("Covers", "XF2022-A37-P1")]
    public async Task Each_figure_counts_what_its_list_shows()
    {
        var (machine, lead) = (await host.AsMachineAsync(), await host.AsAsync("office-lead"));
        var before = await lead.GetJsonAsync(Report);

        await machine.MediateAsync();
        var performed = await machine.MediateAsync(("keyDispute", true), ("disputeNo", "JF-2026-0101"));
        await machine.AgreedAsync(performed);
        await machine.MediationAsync(performed, "performance", new { term = 1, performed = true }).JsonAsync();
        var breached = await machine.MediateAsync(("keyDispute", true), ("disputeNo", "JF-2026-0102"), ("startedOn", "2026-03-02"));
        foreach (var side in new[] { "applicant", "respondent" })
            await machine.MediationAsync(breached, "consent", new { side, given = true, how = "签字", on = "2026-03-02" }).JsonAsync();
        await machine.MediationAsync(breached, "agreement", new { lawful = true, agreedOn = "2026-03-03", terms = new[] { new { by = "respondent", text = "付款", dueOn = "2026-03-05" } } }).JsonAsync();
        await machine.MediationAsync(breached, "performance", new { term = 1, performed = false, note = "没有付款" }).JsonAsync();
        var failed = await machine.MediateAsync();
        await machine.MediationAsync(failed, "failure", new { reason = "差距过大" }).JsonAsync();
        var item = await machine.AcceptedAsync();
        for (var again = 0; again < 2; again++) await machine.AgreedAsync(await machine.MediateAsync(("petition", item.Text("regNo"))), "2026-04-30");

        var after = await lead.GetJsonAsync(Report);
        int[] expected = [6, 1, 4, 1, 1, 1];
        Filters.Select(f => Figure(after.GetProperty("total"), f.Figure) - Figure(before.GetProperty("total"), f.Figure)).Should().Equal(expected);
        foreach (var (figure, filter) in Filters) (await CountAsync(lead, $"{Route}?{filter}")).Should().Be(Figure(after.GetProperty("total"), figure), figure);
        foreach (var organization in after.GetProperty("organizations").EnumerateArray())
            (await CountAsync(lead, $"{Route}?organizationCode={organization.Text("organizationCode")}")).Should().Be(Figure(organization.GetProperty("figures"), "taken"));
        (Figure(after, "petitionItemsAgreed") - Figure(before, "petitionItemsAgreed")).Should().Be(1, "an item counts once, however often it was mediated");
        (await CountAsync(lead, $"{Route}?status=agreed&oncePerItem=true")).Should().Be(Figure(after, "petitionItemsAgreed"));
        var (key, keyBefore) = (after.GetProperty("keyDisputes"), before.GetProperty("keyDisputes"));
        (Figure(key, "taken") - Figure(keyBefore, "taken"), Figure(key, "resolved") - Figure(keyBefore, "resolved")).Should().Be((2, 1), "a breached agreement resolves nothing");
        (await CountAsync(lead, $"{Route}?keyDispute=true&resolved=true")).Should().Be(Figure(key, "resolved"));
        key.GetProperty("target").GetDecimal().Should().Be(85);
    }

    [Fact]
    public async Task Where_nothing_was_taken_there_is_no_share()
    {
        var report = await (await host.AsAsync("office-lead")).GetJsonAsync($"{Report}?from=2022-06-01&to=2022-06-30");

        foreach (var share in new[] { "agreedShare", "performedShare", "medianDays" }) report.GetProperty("total").GetProperty(share).ValueKind.Should().Be(JsonValueKind.Null, share);
        foreach (var share in new[] { "resolvedShare", "targetMet" }) report.GetProperty("keyDisputes").GetProperty(share).ValueKind.Should().Be(JsonValueKind.Null, share);
        report.GetProperty("organizations").GetArrayLength().Should().Be(0);
        await (await host.AsAsync("office-lead")).GetAsync($"{Report}?from=2026-03-10&to=2026-03-09").ProblemAsync(System.Net.HttpStatusCode.BadRequest, field: "to");
    }

    private static int Figure(JsonElement figures, string name) => figures.GetProperty(name).GetInt32();

    private static async Task<int> CountAsync(HttpClient client, string list)
    {
        var (count, cursor) = (0, "");
        do
        {
            var page = await client.GetJsonAsync($"{list}&pageSize=2{cursor}");
            count += page.GetProperty("items").GetArrayLength();
            cursor = page.GetProperty("nextCursor") is { ValueKind: JsonValueKind.String } next ? $"&cursor={next.GetString()}" : "";
        }
        while (cursor.Length > 0);
        return count;
    }
}
