using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.SourceGovernance;
using PetitionGovernance.WebApi.Conventions;

namespace PetitionGovernance.WebApi.Endpoints;

internal static class SourceGovernanceEndpoints
{
    private const string Tag = "SourceGovernance";

    public static void MapSourceGovernance(this IEndpointRouteBuilder api)
    {
        var assessments = api.MapGroup("/risk-assessments").WithTags(Tag);
        assessments.MapPost("", Assess);
        assessments.MapGet("", Assessments);
        assessments.MapGet("/{id:guid}", Assessment);
        assessments.MapPost("/{id:guid}/decision", Decide);
        assessments.MapPost("/{id:guid}/follow-ups", FollowUp);
        assessments.MapPost("/{id:guid}/arisen-items", LinkArisen);
        var disputes = api.MapGroup("/disputes").WithTags(Tag);
        disputes.MapPost("", Find);
        disputes.MapGet("", Disputes);
        disputes.MapGet("/{id:guid}", Dispute);
        disputes.MapPost("/{id:guid}/triage", Triage);
        disputes.MapPost("/{id:guid}/resolution", Resolve);
        disputes.MapPost("/{id:guid}/rebound", Rebound);
        disputes.MapPost("/{id:guid}/petition", Move);
        var rounds = api.MapGroup("/dispute-screenings").WithTags(Tag);
        rounds.MapPost("", Open);
        rounds.MapGet("", Rounds);
        rounds.MapPost("/{id:guid}/reports", Report);
    }

    /// <summary>登记社会稳定风险评估：事项、决策机关、方式、公众参与、四项评估、等级、措施、结论。</summary>
    private static async Task<Created<AssessmentView>> Assess(ConductAssessment body, IMediator mediator, CancellationToken cancellationToken)
    {
        var view = await mediator.Send(body, cancellationToken);
        return new Created<AssessmentView>($"/api/v1/risk-assessments/{view.Id}", view, view.Version);
    }

    /// <summary>列出社会稳定风险评估；可按编号、决策机关、等级、结论、日期筛选、翻页。</summary>
    private static async Task<Paged<AssessmentView>> Assessments(Query<ListAssessments> query, IMediator mediator, CancellationToken cancellationToken) =>
        new(await mediator.Send(query.Value, cancellationToken));

    /// <summary>查阅一次社会稳定风险评估，连同由它引发的信访事项。</summary>
    /// <param name="id">评估的标识</param>
    private static async Task<Versioned<AssessmentView>> Assessment(Guid id, IMediator mediator, CancellationToken cancellationToken)
    {
        var view = await mediator.Send(new GetAssessment(id), cancellationToken);
        return new Versioned<AssessmentView>(view, view.Version);
    }

    /// <summary>登记重大决策：不早于评估；结论为暂缓、不实施的不能登记。</summary>
    /// <param name="id">评估的标识</param>
    private static Task<Versioned<AssessmentView>> Decide(Guid id, RecordDecision body, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken) =>
        Act(body.OnRecord(id, ifMatch.Version), mediator, cancellationToken);

    /// <summary>登记评估事项实施以后的跟踪。</summary>
    /// <param name="id">评估的标识</param>
    private static Task<Versioned<AssessmentView>> FollowUp(Guid id, FollowUpAssessment body, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken) =>
        Act(body.OnRecord(id, ifMatch.Version), mediator, cancellationToken);

    /// <summary>把评估事项引发的信访事项关联回评估。</summary>
    /// <param name="id">评估的标识</param>
    private static Task<Versioned<AssessmentView>> LinkArisen(Guid id, LinkArisenItem body, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken) =>
        Act(body.OnRecord(id, ifMatch.Version), mediator, cancellationToken);

    /// <summary>登记排查发现的矛盾纠纷（第十五条第三款）。</summary>
    private static async Task<Created<DisputeView>> Find(FindDispute body, IMediator mediator, CancellationToken cancellationToken)
    {
        var view = await mediator.Send(body, cancellationToken);
        return new Created<DisputeView>($"/api/v1/disputes/{view.Id}", view, view.Version);
    }

    /// <summary>列出矛盾纠纷；可按编号、地方、领域、来源、状态、分流、日期筛选、翻页。</summary>
    private static async Task<Paged<DisputeView>> Disputes(Query<ListDisputes> query, IMediator mediator, CancellationToken cancellationToken) =>
        new(await mediator.Send(query.Value, cancellationToken));

    /// <summary>查阅一起矛盾纠纷。</summary>
    /// <param name="id">纠纷的标识</param>
    private static async Task<Versioned<DisputeView>> Dispute(Guid id, IMediator mediator, CancellationToken cancellationToken)
    {
        var view = await mediator.Send(new GetDispute(id), cancellationToken);
        return new Versioned<DisputeView>(view, view.Version);
    }

    /// <summary>三事分流：大事由政府办，小事由村（社区）协商办，私事引导当事人自己办。</summary>
    /// <param name="id">纠纷的标识</param>
    private static Task<Versioned<DisputeView>> Triage(Guid id, TriageDispute body, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken) =>
        Act(body.OnRecord(id, ifMatch.Version), mediator, cancellationToken);

    /// <summary>登记化解：怎样化解的，哪一日。</summary>
    /// <param name="id">纠纷的标识</param>
    private static Task<Versioned<DisputeView>> Resolve(Guid id, ResolveDispute body, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken) =>
        Act(body.OnRecord(id, ifMatch.Version), mediator, cancellationToken);

    /// <summary>登记反弹：已经化解的又起；化解的日期收回，经过保留。</summary>
    /// <param name="id">纠纷的标识</param>
    private static Task<Versioned<DisputeView>> Rebound(Guid id, ReboundDispute body, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken) =>
        Act(body.OnRecord(id, ifMatch.Version), mediator, cancellationToken);

    /// <summary>就地化解不了、成为信访事项的，记下登记编号。</summary>
    /// <param name="id">纠纷的标识</param>
    private static Task<Versioned<DisputeView>> Move(Guid id, MoveDisputeIntoItem body, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken) =>
        Act(body.OnRecord(id, ifMatch.Version), mediator, cancellationToken);

    /// <summary>开展一轮矛盾纠纷排查。</summary>
    private static async Task<Created<ScreeningRoundView>> Open(OpenScreeningRound body, IMediator mediator, CancellationToken cancellationToken)
    {
        var view = await mediator.Send(body, cancellationToken);
        return new Created<ScreeningRoundView>("/api/v1/dispute-screenings?pageSize=1", view, view.Version);
    }

    /// <summary>列出各轮矛盾纠纷排查：哪些乡镇（街道）报告了，哪些还没有。</summary>
    private static async Task<Paged<ScreeningRoundView>> Rounds(Query<ListScreeningRounds> query, IMediator mediator, CancellationToken cancellationToken) =>
        new(await mediator.Send(query.Value, cancellationToken));

    /// <summary>登记一个乡镇（街道）的排查报告；没有纠纷的报告 0 起，再报的代替前一次。</summary>
    /// <param name="id">这一轮排查的标识</param>
    private static async Task<Versioned<ScreeningRoundView>> Report(Guid id, ReportScreening body, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken)
    {
        var view = await mediator.Send(body.OnRecord(id, ifMatch.Version), cancellationToken);
        return new Versioned<ScreeningRoundView>(view, view.Version);
    }

    private static async Task<Versioned<AssessmentView>> Act(ICommand<AssessmentView> act, IMediator mediator, CancellationToken cancellationToken)
    {
        var view = await mediator.Send(act, cancellationToken);
        return new Versioned<AssessmentView>(view, view.Version);
    }

    private static async Task<Versioned<DisputeView>> Act(ICommand<DisputeView> act, IMediator mediator, CancellationToken cancellationToken)
    {
        var view = await mediator.Send(act, cancellationToken);
        return new Versioned<DisputeView>(view, view.Version);
    }
}
