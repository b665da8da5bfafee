using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Supervision;
using PetitionGovernance.WebApi.Conventions;

namespace PetitionGovernance.WebApi.Endpoints;

internal static class SupervisionEndpoints
{
    private const string Orders = "/supervision-orders";
    private const string Talks = "/admonitory-talks";
    private const string Recommendations = "/recommendations";
    private const string Executions = "/opinion-executions";

    public static void MapSupervision(this IEndpointRouteBuilder api)
    {
        var orders = api.MapGroup(Orders).WithTags("Supervision");
        orders.MapPost("", RaiseOrder);
        orders.MapGet("", ListOrders);
        orders.MapGet("/{id:guid}", ReadOrder);
        orders.MapPost("/{id:guid}/issue", IssueOrder);
        orders.MapPost("/{id:guid}/answer", AnswerOrder);
        orders.MapPost("/{id:guid}/closure", CloseOrder);
        orders.MapPost("/{id:guid}/dropping", DropOrder);
        var talks = api.MapGroup(Talks).WithTags("Supervision");
        talks.MapPost("", HoldTalk);
        talks.MapGet("", ListTalks);
        talks.MapGet("/{id:guid}", ReadTalk);
        talks.MapPost("/{id:guid}/follow-up", FollowUpTalk);
        var recommendations = api.MapGroup(Recommendations).WithTags("Supervision");
        recommendations.MapPost("", Recommend);
        recommendations.MapGet("", ListRecommended);
        recommendations.MapGet("/{id:guid}", ReadRecommended);
        recommendations.MapPost("/{id:guid}/feedback", FeedBack);
        recommendations.MapPost("/{id:guid}/checks", Check);
        var executions = api.MapGroup(Executions).WithTags("Supervision");
        executions.MapGet("", ListExecutions);
        executions.MapPost("/{id:guid}/completion", CompleteExecution);
    }

    /// <summary>督办一个单位（第四十条第一款）：由人提出，随即发出；同一缘由没有销号以前不重复提出。</summary>
    private static async Task<Created<SupervisionOrderView>> RaiseOrder(RaiseSupervisionOrder body, IMediator mediator, CancellationToken cancellationToken)
    {
        var view = await mediator.Send(body, cancellationToken);
        return new Created<SupervisionOrderView>($"/api/v1{Orders}/{view.Id}", view, view.Version);
    }

    /// <summary>督查台账：只含本人可见的；可按单位、缘由、状态、逾期筛选、翻页。</summary>
    private static async Task<Paged<SupervisionOrderView>> ListOrders(Query<ListSupervisionOrders> query, IMediator mediator, CancellationToken cancellationToken) =>
        new(await mediator.Send(query.Value, cancellationToken));

    /// <summary>查阅一件督办：缘由、依据、每次督办和答复、结果。</summary>
    /// <param name="id">督办的标识</param>
    private static async Task<Versioned<SupervisionOrderView>> ReadOrder(Guid id, IMediator mediator, CancellationToken cancellationToken)
    {
        var view = await mediator.Send(new GetSupervisionOrder(id), cancellationToken);
        return new Versioned<SupervisionOrderView>(view, view.Version);
    }

    /// <summary>签发系统拟的稿，或者对已有的答复再行督办。</summary>
    /// <param name="id">督办的标识</param>
    private static Task<Versioned<SupervisionOrderView>> IssueOrder(Guid id, IssueSupervisionOrder body, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken) =>
        OrderAsync(body.On(id, ifMatch.Version), mediator, cancellationToken);

    /// <summary>登记被督办单位的答复。</summary>
    /// <param name="id">督办的标识</param>
    private static Task<Versioned<SupervisionOrderView>> AnswerOrder(Guid id, AnswerSupervisionOrder body, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken) =>
        OrderAsync(body.On(id, ifMatch.Version), mediator, cancellationToken);

    /// <summary>督办销号（第三十八条第二款）：结果和反馈；重要问题写明报告给谁。</summary>
    /// <param name="id">督办的标识</param>
    private static Task<Versioned<SupervisionOrderView>> CloseOrder(Guid id, CloseSupervisionOrder body, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken) =>
        OrderAsync(body.On(id, ifMatch.Version), mediator, cancellationToken);

    /// <summary>系统拟的稿不签发，写明理由。</summary>
    /// <param name="id">督办的标识</param>
    private static Task<Versioned<SupervisionOrderView>> DropOrder(Guid id, DropSupervisionOrder body, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken) =>
        OrderAsync(body.On(id, ifMatch.Version), mediator, cancellationToken);

    /// <summary>登记一次约谈（第三十九条第三款）：单位、职务、事由、整改期限。</summary>
    private static async Task<Created<AdmonitoryTalkView>> HoldTalk(HoldAdmonitoryTalk body, IMediator mediator, CancellationToken cancellationToken)
    {
        var view = await mediator.Send(body, cancellationToken);
        return new Created<AdmonitoryTalkView>($"/api/v1{Talks}/{view.Id}", view, view.Version);
    }

    /// <summary>列出约谈：只含本人可见的；可按单位、日期、状态筛选、翻页。</summary>
    private static async Task<Paged<AdmonitoryTalkView>> ListTalks(Query<ListAdmonitoryTalks> query, IMediator mediator, CancellationToken cancellationToken) =>
        new(await mediator.Send(query.Value, cancellationToken));

    /// <summary>查阅一次约谈。</summary>
    /// <param name="id">约谈的标识</param>
    private static async Task<Versioned<AdmonitoryTalkView>> ReadTalk(Guid id, IMediator mediator, CancellationToken cancellationToken)
    {
        var view = await mediator.Send(new GetAdmonitoryTalk(id), cancellationToken);
        return new Versioned<AdmonitoryTalkView>(view, view.Version);
    }

    /// <summary>核实约谈后的整改情况，约谈结束。</summary>
    /// <param name="id">约谈的标识</param>
    private static async Task<Versioned<AdmonitoryTalkView>> FollowUpTalk(Guid id, FollowUpAdmonitoryTalk body, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken)
    {
        var view = await mediator.Send(body.On(id, ifMatch.Version), cancellationToken);
        return new Versioned<AdmonitoryTalkView>(view, view.Version);
    }

    /// <summary>提出三项建议之一（第四十条）：改进工作、完善政策、追究责任；追究责任须写明事实、后果、依据。</summary>
    private static async Task<Created<RecommendationView>> Recommend(IssueRecommendation body, IMediator mediator, CancellationToken cancellationToken)
    {
        var view = await mediator.Send(body, cancellationToken);
        return new Created<RecommendationView>($"/api/v1{Recommendations}/{view.Id}", view, view.Version);
    }

    /// <summary>列出建议：只含本人可见的；可按单位、种类、采纳情况筛选、翻页。</summary>
    private static async Task<Paged<RecommendationView>> ListRecommended(Query<ListRecommendations> query, IMediator mediator, CancellationToken cancellationToken) =>
        new(await mediator.Send(query.Value, cancellationToken));

    /// <summary>查阅一份建议：所指的问题、依据、反馈、采纳、跟踪。</summary>
    /// <param name="id">建议的标识</param>
    private static async Task<Versioned<RecommendationView>> ReadRecommended(Guid id, IMediator mediator, CancellationToken cancellationToken)
    {
        var view = await mediator.Send(new GetRecommendation(id), cancellationToken);
        return new Versioned<RecommendationView>(view, view.Version);
    }

    /// <summary>登记被建议单位的书面反馈（第四十条第四款）：采纳、部分采纳、没有采纳及其理由。</summary>
    /// <param name="id">建议的标识</param>
    private static Task<Versioned<RecommendationView>> FeedBack(Guid id, FeedBackOnRecommendation body, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken) =>
        RecommendationAsync(body.On(id, ifMatch.Version), mediator, cancellationToken);

    /// <summary>跟踪建议所指的问题：解决的结束，没有解决的继续。</summary>
    /// <param name="id">建议的标识</param>
    private static Task<Versioned<RecommendationView>> Check(Guid id, CheckRecommendation body, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken) =>
        RecommendationAsync(body.On(id, ifMatch.Version), mediator, cancellationToken);

    /// <summary>列出支持意见的执行（第三十二条第二款）：只含本人可见的；应执行日期早的在前。</summary>
    private static async Task<Paged<OpinionExecutionView>> ListExecutions(Query<ListOpinionExecutions> query, IMediator mediator, CancellationToken cancellationToken) =>
        new(await mediator.Send(query.Value, cancellationToken));

    /// <summary>登记支持的意见已经执行，附证据。</summary>
    /// <param name="id">执行记录的标识</param>
    private static async Task<Versioned<OpinionExecutionView>> CompleteExecution(
        Guid id, CompleteOpinionExecution body, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken)
    {
        var view = await mediator.Send(body.On(id, ifMatch.Version), cancellationToken);
        return new Versioned<OpinionExecutionView>(view, view.Version);
    }

    private static async Task<Versioned<SupervisionOrderView>> OrderAsync(ICommand<SupervisionOrderView> command, IMediator mediator, CancellationToken cancellationToken)
    {
        var view = await mediator.Send(command, cancellationToken);
        return new Versioned<SupervisionOrderView>(view, view.Version);
    }

    private static async Task<Versioned<RecommendationView>> RecommendationAsync(ICommand<RecommendationView> command, IMediator mediator, CancellationToken cancellationToken)
    {
        var view = await mediator.Send(command, cancellationToken);
        return new Versioned<RecommendationView>(view, view.Version);
    }
}
