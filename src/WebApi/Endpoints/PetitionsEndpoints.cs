using MediatR;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.WebApi.Conventions;

namespace PetitionGovernance.WebApi.Endpoints;

internal static class PetitionsEndpoints
{
    private const string Route = "/petitions";

    public static void MapPetitions(this IEndpointRouteBuilder api)
    {
        var petitions = api.MapGroup(Route).WithTags("Petitions");
        petitions.MapPost("", Register);
        petitions.MapGet("", List);
        petitions.MapGet("/{id}", Read);
        petitions.MapGet("/{id}/timeline", Timeline);
        petitions.MapGet("/{id}/related", Related);
        petitions.MapGet("/{id}/deadlines", Deadlines);
        petitions.MapPost("/{id}/identity-access", Identity);

        petitions.MapPost("/{id}/clarification", Clarification);
        petitions.MapPost("/{id}/clarification/answer", ClarificationAnswer);
        petitions.MapPost("/{id}/routing", RouteTo);
        petitions.MapPost("/{id}/objection", Objection);
        petitions.MapPost("/{id}/objection/decision", ObjectionDecision);
        petitions.MapPost("/{id}/notification", Notification);
        petitions.MapPost("/{id}/acceptance", Acceptance);
        petitions.MapPost("/{id}/extension", Extension);
        petitions.MapPost("/{id}/statement", Statement);
        petitions.MapPost("/{id}/hearing", Hearing);
        petitions.MapPost("/{id}/reply", Reply);
        petitions.MapPost("/{id}/service", Service);
        petitions.MapPost("/{id}/closure", Closure);
        petitions.MapPost("/{id}/redo", Redo);
        petitions.MapPost("/{id}/satisfaction", Satisfaction);
        petitions.MapPost("/{id}/withdrawal", Withdrawal);
        petitions.MapPost("/{id}/recusal", Recusal);
        petitions.MapPost("/{id}/officer", Officer);
    }

    /// <summary>登记信访事项（第二十二条第一款）：收到即登记，返回登记编号、查询码、期限、下一步和查看同一事项的地址。</summary>
    private static async Task<Created<PetitionReceipt>> Register(RegisterPetition body, IMediator mediator, CancellationToken cancellationToken)
    {
        var receipt = await mediator.Send(body, cancellationToken);
        var address = $"/api/v1{Route}/{receipt.Id}";
        return new Created<PetitionReceipt>(address, receipt with { SameMatter = $"{address}/same-matter" }, receipt.Version);
    }

    /// <summary>列出信访事项：只含本人可见的，个人信息打码；可筛选、排序、翻页。</summary>
    private static async Task<Paged<PetitionListItem>> List(Query<ListPetitions> query, IMediator mediator, CancellationToken cancellationToken) =>
        new(await mediator.Send(query.Value, cancellationToken));

    /// <summary>查阅一件：状态、三道关卡、期限和灯、下一步、诉求、各轮办理。</summary>
    /// <param name="id">UUID 或者登记编号</param>
    private static async Task<Versioned<PetitionView>> Read(string id, IMediator mediator, CancellationToken cancellationToken)
    {
        var view = await mediator.Send(new GetPetition(id), cancellationToken);
        return new Versioned<PetitionView>(view, view.Version, asOfToday: true);
    }

    /// <summary>经过：何时、何人、做了什么。</summary>
    /// <param name="id">UUID 或者登记编号</param>
    private static Task<IReadOnlyList<TimelineStep>> Timeline(string id, IMediator mediator, CancellationToken cancellationToken) =>
        mediator.Send(new GetPetitionTimeline(id), cancellationToken);

    /// <summary>同一事实和理由的事项；关联不影响统计。</summary>
    /// <param name="id">UUID 或者登记编号</param>
    private static Task<IReadOnlyList<PetitionListItem>> Related(string id, IMediator mediator, CancellationToken cancellationToken) =>
        mediator.Send(new GetRelatedPetitions(id), cancellationToken);

    /// <summary>期限：逐日说明末日是怎样算出来的，跳过了哪些休息日，依据哪一条。</summary>
    /// <param name="id">UUID 或者登记编号</param>
    private static Task<IReadOnlyList<ExplainedDeadline>> Deadlines(string id, IMediator mediator, CancellationToken cancellationToken) =>
        mediator.Send(new GetPetitionDeadlines(id), cancellationToken);

    /// <summary>查阅信访人完整身份信息：须说明用途，逐次写入审计。</summary>
    /// <param name="id">UUID 或者登记编号</param>
    private static Task<IReadOnlyList<PersonView>> Identity(string id, ReadPetitioners body, IMediator mediator, CancellationToken cancellationToken) =>
        mediator.Send(body.On(id), cancellationToken);

    /// <summary>请信访人补充说明（第十九条第一款）：登记问了什么；等待期间处置的期限照走。</summary>
    /// <param name="id">UUID 或者登记编号</param>
    private static Task<Versioned<PetitionReceipt>> Clarification(string id, AskForClarification body, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken) =>
        Act(body.On(id, ifMatch.Version), mediator, cancellationToken);

    /// <summary>登记信访人的补充说明（第十九条第一款）；事项回到甄别。</summary>
    /// <param name="id">UUID 或者登记编号</param>
    private static Task<Versioned<PetitionReceipt>> ClarificationAnswer(string id, AnswerClarification body, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken) =>
        Act(body.On(id, ifMatch.Version), mediator, cancellationToken);

    /// <summary>处置（第二十二条、第二十三条）：转送、交办，或者实施其他甄别结论；收到之日起十五日内。</summary>
    /// <param name="id">UUID 或者登记编号</param>
    private static Task<Versioned<PetitionReceipt>> RouteTo(string id, RoutePetition? body, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken) =>
        Act((body ?? new RoutePetition()).On(id, ifMatch.Version), mediator, cancellationToken);

    /// <summary>职权异议（第二十三条第三款）：责任单位收到转送交办之日起五个工作日内，详述理由。</summary>
    /// <param name="id">UUID 或者登记编号</param>
    private static Task<Versioned<PetitionReceipt>> Objection(string id, RaiseObjection body, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken) =>
        Act(body.On(id, ifMatch.Version), mediator, cancellationToken);

    /// <summary>答复职权异议（第二十三条第三款）：同意的重新处置，不同意的由原单位办理。</summary>
    /// <param name="id">UUID 或者登记编号</param>
    private static Task<Versioned<PetitionReceipt>> ObjectionDecision(string id, DecideObjection body, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken) =>
        Act(body.On(id, ifMatch.Version), mediator, cancellationToken);

    /// <summary>告知信访人（第二十三条）：接收情况、处理途径和程序；十五日内，书面。</summary>
    /// <param name="id">UUID 或者登记编号</param>
    private static Task<Versioned<PetitionReceipt>> Notification(string id, NotifyPetitioner? body, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken) =>
        Act((body ?? new NotifyPetitioner()).On(id, ifMatch.Version), mediator, cancellationToken);

    /// <summary>受理：责任单位开始办理；第三十一条第六项的事项由此起算六十日。</summary>
    /// <param name="id">UUID 或者登记编号</param>
    private static Task<Versioned<PetitionReceipt>> Acceptance(string id, AcceptPetition? body, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken) =>
        Act((body ?? new AcceptPetition()).On(id, ifMatch.Version), mediator, cancellationToken);

    /// <summary>延期（第三十四条）：负责人批准，不超过三十日，届满前，一次，告知理由。</summary>
    /// <param name="id">UUID 或者登记编号</param>
    private static Task<Versioned<PetitionReceipt>> Extension(string id, ExtendHandling body, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken) =>
        Act(body.On(id, ifMatch.Version), mediator, cancellationToken);

    /// <summary>答复（第二十九条、第三十一条、第三十二条）：逐项回应诉求。</summary>
    /// <param name="id">UUID 或者登记编号</param>
    private static Task<Versioned<PetitionReceipt>> Reply(string id, ReplyToPetition body, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken) =>
        Act(body.On(id, ifMatch.Version), mediator, cancellationToken);

    /// <summary>登记答复的送达（第三十五条）：申请复查的三十日由此起算。</summary>
    /// <param name="id">UUID 或者登记编号</param>
    private static Task<Versioned<PetitionReceipt>> Service(string id, RecordService body, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken) =>
        Act(body.On(id, ifMatch.Version), mediator, cancellationToken);

    /// <summary>办结（第三十四条）：逐项交代诉求的实体结果，附证据。</summary>
    /// <param name="id">UUID 或者登记编号</param>
    private static Task<Versioned<PetitionReceipt>> Closure(string id, ClosePetition body, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken) =>
        Act(body.On(id, ifMatch.Version), mediator, cancellationToken);

    /// <summary>退回重办（第四十条）：另起一轮，原轮次保存。</summary>
    /// <param name="id">UUID 或者登记编号</param>
    private static Task<Versioned<PetitionReceipt>> Redo(string id, ReturnForRedo body, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken) =>
        Act(body.On(id, ifMatch.Version), mediator, cancellationToken);

    /// <summary>听取信访人陈述（第三十一条第六项）：出具处理意见书以前登记；经通知没有陈述的，写明怎样通知。</summary>
    /// <param name="id">UUID 或者登记编号</param>
    private static Task<Versioned<PetitionReceipt>> Statement(string id, RecordStatement body, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken) =>
        Act(body.On(id, ifMatch.Version), mediator, cancellationToken);

    /// <summary>登记办理中举行的听证（第三十一条第六项）：重大、复杂、疑难的可以举行；六十日照计。</summary>
    /// <param name="id">UUID 或者登记编号</param>
    private static Task<Versioned<PetitionReceipt>> Hearing(string id, RecordHearing body, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken) =>
        Act(body.On(id, ifMatch.Version), mediator, cancellationToken);

    /// <summary>登记信访人的满意度评价（第二十一条第二款）。</summary>
    /// <param name="id">UUID 或者登记编号</param>
    private static Task<Versioned<PetitionReceipt>> Satisfaction(string id, RecordSatisfaction body, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken) =>
        Act(body.On(id, ifMatch.Version), mediator, cancellationToken);

    /// <summary>信访人撤回；事项仍计入统计。</summary>
    /// <param name="id">UUID 或者登记编号</param>
    private static Task<Versioned<PetitionReceipt>> Withdrawal(string id, WithdrawPetition body, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken) =>
        Act(body.On(id, ifMatch.Version), mediator, cancellationToken);

    /// <summary>登记回避（第二十八条第三款）：有直接利害关系的人员不得办理。</summary>
    /// <param name="id">UUID 或者登记编号</param>
    private static Task<Versioned<PetitionReceipt>> Recusal(string id, RecuseOfficer body, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken) =>
        Act(body.On(id, ifMatch.Version), mediator, cancellationToken);

    /// <summary>指定经办人。</summary>
    /// <param name="id">UUID 或者登记编号</param>
    private static Task<Versioned<PetitionReceipt>> Officer(string id, NameOfficer body, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken) =>
        Act(body.On(id, ifMatch.Version), mediator, cancellationToken);

    private static async Task<Versioned<PetitionReceipt>> Act(PetitionCommand command, IMediator mediator, CancellationToken cancellationToken)
    {
        var receipt = await mediator.Send(command, cancellationToken);
        return new Versioned<PetitionReceipt>(receipt, receipt.Version);
    }
}
