using System.Net;
using PetitionGovernance.Api.Tests.Hosting;
using PetitionGovernance.Api.Tests.Petitions;
using static PetitionGovernance.Api.Tests.Coordination.GuidanceSample;

namespace PetitionGovernance.Api.Tests.Coordination;

[Collection(OnSqlite.Name)]
public sealed class ConsultationsOnSqlite(SqliteApiHost host) : ConsultationTests(host);

[Collection(OnPostgres.Name)]
public sealed class ConsultationsOnPostgres(PostgresApiHost host) : ConsultationTests(host);

public abstract class ConsultationTests(ApiHost host)
{
    private const string Consultations = "/api/v1/joint-consultations";

    private static readonly string[] Bodies = ["FY", "XFB"];

    private static string Number(string prefix) => $"{prefix}-{Guid.NewGuid():N}"[..20];

    [Fact]
    public async Task A_conclusion_binds_the_screening_of_the_item_and_its_tasks_are_done()
    {
        var (screener, lead) = (await host.AsAsync("screener"), await host.AsAsync("office-lead"));
        var item = await screener.RegisterAsync();
        var called = await lead.ActAsync(Consultations, new { consultationNo = Number("HS"), question = "path_guidance", regNo = item.Text("regNo"), participantOrgCodes = Bodies })
            .JsonAsync(HttpStatusCode.Created);
        var path = $"{Consultations}/{called.Text("id")}";
        await lead.ActAsync($"{path}/conclusion", new { conclusion = "court", reasons = "属于民事诉讼", tasks = new[] { new { what = "接收", ownerOrgCode = "NONE", dueOn = "2099-12-31" } } })
            .ProblemAsync(HttpStatusCode.BadRequest, field: "tasks");
        await lead.ActAsync($"{path}/conclusion", new { conclusion = "court", reasons = "属于民事诉讼", tasks = new[] { new { what = "接收", ownerOrgCode = "FY", dueOn = "2099-12-31" } } }).JsonAsync();

        await screener.StepAsync(item, "screening", new { disposition = "transfer", statutoryPath = 6, responsibleOrgCode = "ZJW", reason = "由住建委办理" })
            .ProblemAsync(HttpStatusCode.Conflict, "petition.bound-by-consultation");
        await screener.StepAsync(item, "screening", new { disposition = "guide", reason = "到法院起诉" }).JsonAsync();
        (await screener.GetJsonAsync($"/api/v1/petitions/{item.Text("id")}")).Text("boundPath").Should().Be("court");

        var done = await lead.ActAsync($"{path}/tasks/1/completion", new { result = "已立案" }).JsonAsync();
        done.GetProperty("tasks")[0].Text("result").Should().Be("已立案");
        await lead.ActAsync($"{path}/tasks/2/completion", new { result = "已立案" }).ProblemAsync(HttpStatusCode.Conflict, "coordination.no-such-task");
        await lead.ActAsync($"{path}/conclusion", new { conclusion = "department", reasons = "改变" }).ProblemAsync(HttpStatusCode.Conflict, "coordination.concluded-already");
    }

    [Fact]
    public async Task A_barrier_on_the_agenda_is_offered_for_consultation()
    {
        var (screener, lead) = (await host.AsAsync("screener"), await host.AsAsync("office-lead"));
        var given = await screener.GuideAsync(
            await screener.RedirectedAsync("2026-03-10"), new { procedureCode = "filing-supervision", bodyCode = "JCY", method = "written", givenOn = "2026-03-10" }).JsonAsync(HttpStatusCode.Created);
        var refused = await screener.RecordAsync(given, "answer", new { accepted = false, reason = "不属于监督范围" }).JsonAsync();
        var barrier = refused.GetProperty("barriers")[0].Text("id");

        await lead.ActAsync(Consultations, new { consultationNo = Number("HS"), question = "path_guidance", participantOrgCodes = Bodies, barriers = new[] { Guid.Empty } })
            .ProblemAsync(HttpStatusCode.BadRequest, field: "barriers");
        await lead.ActAsync(Consultations, new { consultationNo = Number("HS"), question = "path_guidance", participantOrgCodes = Bodies, barriers = new[] { barrier } }).JsonAsync(HttpStatusCode.Created);

        (await screener.GetJsonAsync($"{Guidance}/{given.Text("id")}")).GetProperty("barriers")[0].Text("state").Should().Be("offered");
    }

    [Fact]
    public async Task A_consultation_on_an_accusation_exists_only_for_who_may_know_of_it()
    {
        var (screener, lead) = (await host.AsAsync("screener"), await host.AsAsync("office-lead"));
        var accusation = await screener.RegisterAsync(("category", "accusation"));
        var number = Number("HS");
        var called = await lead.ActAsync(Consultations, new { consultationNo = number, question = "responsibility_dispute", regNo = accusation.Text("regNo"), participantOrgCodes = Bodies })
            .JsonAsync(HttpStatusCode.Created);

        foreach (var outsider in new[] { "leader", "registrar", "inspector" })
        {
            var client = await host.AsAsync(outsider);
            await client.GetAsync($"{Consultations}/{called.Text("id")}").ProblemAsync(HttpStatusCode.NotFound);
            (await client.GetJsonAsync($"{Consultations}?consultationNo={number}")).GetProperty("items").GetArrayLength().Should().Be(0, outsider);
        }

        await (await host.AsAsync("inspector")).ActAsync($"{Consultations}/{called.Text("id")}/conclusion", new { conclusion = "court", reasons = "理由" }).ProblemAsync(HttpStatusCode.NotFound);
        (await (await host.AsAsync("auditor")).GetJsonAsync($"/api/v1/audit-entries?subject=joint-consultation&subjectId={called.Text("id")}")).GetProperty("items").GetArrayLength().Should().Be(0);
        (await lead.GetJsonAsync($"{Consultations}?consultationNo={number}")).GetProperty("items").GetArrayLength().Should().Be(1);
    }

    [Fact]
    public async Task A_meeting_has_an_agenda_minutes_and_tasks()
    {
        var lead = await host.AsAsync("office-lead");
        var number = Number("HB");
        var held = await lead.ActAsync("/api/v1/work-reports", new { reportNo = number, body = "joint_conference", topic = "重要信访问题", agenda = new[] { "受阻情形" } }).JsonAsync(HttpStatusCode.Created);
        var path = $"/api/v1/work-reports/{held.Text("id")}";
        await lead.ActAsync($"{path}/minutes", new { minutes = "纪要", tasks = new[] { new { what = "提出清单", ownerOrgCode = "FY", dueOn = "2099-12-31" } } }).JsonAsync();

        await lead.ActAsync($"{path}/tasks/1/completion", new { result = "已印发" }).JsonAsync();

        var listed = (await lead.GetJsonAsync($"/api/v1/work-reports?reportNo={number}&body=joint_conference")).GetProperty("items")[0];
        listed.GetProperty("tasks")[0].Text("result").Should().Be("已印发");
        await lead.GetAsync("/api/v1/work-reports?body=parliament").ProblemAsync(HttpStatusCode.BadRequest, field: "body");
    }

    [Fact]
    public async Task A_mechanism_goes_from_draft_to_established_with_evidence()
    {
        var lead = await host.AsAsync("office-lead");
        var planned = await lead.ActAsync("/api/v1/mechanisms", new { mechanismNo = Number("JZ"), area = "prevention", name = "评估前置", ownerOrgCode = "XFB" }).JsonAsync(HttpStatusCode.Created);
        var path = $"/api/v1/mechanisms/{planned.Text("id")}/assessment";

        await lead.ActAsync(path, new { status = "established", establishedOn = "2026-01-01" }).ProblemAsync(HttpStatusCode.Conflict, "coordination.established-without-evidence", "evidence");
        var established = await lead.ActAsync(path, new { status = "established", establishedOn = "2026-01-01", evidence = "丰信发〔2026〕1号", reviewOn = "2027-01-01" }).JsonAsync();

        established.Text("reviewOn").Should().Be("2027-01-01");
        (await lead.GetJsonAsync("/api/v1/mechanisms?area=prevention&status=established&reviewBy=2027-01-01&pageSize=200")).GetProperty("items").EnumerateArray()
            .Select(m => m.Text("id")).Should().Contain(planned.Text("id"));
    }
}
