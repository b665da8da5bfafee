using MediatR;
using PetitionGovernance.Application.Reviews;
using PetitionGovernance.WebApi.Conventions;

namespace PetitionGovernance.WebApi.Endpoints;

internal static class ReviewsEndpoints
{
    private const string Route = "/reviews";

    public static void MapReviews(this IEndpointRouteBuilder api)
    {
        var reviews = api.MapGroup(Route).WithTags("Reviews");
        reviews.MapPost("", Apply);
        reviews.MapGet("", List);
        reviews.MapGet("/{id:guid}", Read);
        reviews.MapPost("/{id:guid}/acceptance", Acceptance);
        reviews.MapPost("/{id:guid}/refusal", Refusal);
        reviews.MapPost("/{id:guid}/hearing", Hearing);
        reviews.MapPost("/{id:guid}/decision", Decision);
        reviews.MapPost("/{id:guid}/service", Service);
        reviews.MapPost("/{id:guid}/publication", Publication);
        reviews.MapPost("/{id:guid}/withdrawal", Withdrawal);
        api.MapGet("/petitions/{id}/reviews", OfPetition).WithTags("Reviews");
        api.MapGet("/reports/reviews", Report).WithTags("Reviews");
    }

    /// <summary>申请复查、复核（第三十五条、第三十六条）：信访人或者其代表、代理人，向上一级，收到书面答复之日起三十日内。</summary>
    private static async Task<Created<ReviewReceipt>> Apply(ApplyForReview body, IMediator mediator, CancellationToken cancellationToken)
    {
        var receipt = await mediator.Send(body, cancellationToken);
        return new Created<ReviewReceipt>($"/api/v1{Route}/{receipt.Id}", receipt, receipt.Version);
    }

    /// <summary>列出复查复核：只含本人可见的；可筛选、翻页。</summary>
    private static async Task<Paged<ReviewListItem>> List(Query<ListReviews> query, IMediator mediator, CancellationToken cancellationToken) =>
        new(await mediator.Send(query.Value, cancellationToken));

    /// <summary>查阅一件：申请、期限和灯、下一步、逐项意见、申请人的下一步权利。</summary>
    /// <param name="id">案件标识</param>
    private static async Task<Versioned<ReviewView>> Read(Guid id, IMediator mediator, CancellationToken cancellationToken)
    {
        var view = await mediator.Send(new GetReview(id), cancellationToken);
        return new Versioned<ReviewView>(view, view.Version, asOfToday: true);
    }

    /// <summary>一件信访事项的各次复查、复核。</summary>
    /// <param name="id">UUID 或者登记编号</param>
    private static Task<IReadOnlyList<ReviewListItem>> OfPetition(string id, IMediator mediator, CancellationToken cancellationToken) =>
        mediator.Send(new ListPetitionReviews(id), cancellationToken);

    /// <summary>复查复核统计：告知、申请、受理、维持、变更、撤销、按期，按机关；每个数字都可以逐件查看。</summary>
    private static Task<ReviewReport> Report(Query<GetReviewReport> query, IMediator mediator, CancellationToken cancellationToken) =>
        mediator.Send(query.Value, cancellationToken);

    /// <summary>受理申请；逾期和没有告知权利的，附人的认定（finding）。</summary>
    /// <param name="id">案件标识</param>
    private static Task<Versioned<ReviewReceipt>> Acceptance(Guid id, AcceptReview? body, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken) =>
        Act((body ?? new AcceptReview()).On(id, ifMatch.Version), mediator, cancellationToken);

    /// <summary>不予受理申请：写明理由和依据条款。</summary>
    /// <param name="id">案件标识</param>
    private static Task<Versioned<ReviewReceipt>> Refusal(Guid id, RefuseReview body, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken) =>
        Act(body.On(id, ifMatch.Version), mediator, cancellationToken);

    /// <summary>登记举行的听证（第三十六条第二款）：复核的听证时间不计入三十日，复查的照计。</summary>
    /// <param name="id">案件标识</param>
    private static Task<Versioned<ReviewReceipt>> Hearing(Guid id, HoldReviewHearing body, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken) =>
        Act(body.On(id, ifMatch.Version), mediator, cancellationToken);

    /// <summary>作出意见（收到申请之日起三十日内）：维持、变更，或者撤销并责令重新办理；逐项写明理由和依据。</summary>
    /// <param name="id">案件标识</param>
    private static Task<Versioned<ReviewReceipt>> Decision(Guid id, DecideReview body, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken) =>
        Act(body.On(id, ifMatch.Version), mediator, cancellationToken);

    /// <summary>登记意见的送达：方式、日期、证明；请求复核的三十日由此起算。</summary>
    /// <param name="id">案件标识</param>
    private static Task<Versioned<ReviewReceipt>> Service(Guid id, ServeReviewDecision body, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken) =>
        Act(body.On(id, ifMatch.Version), mediator, cancellationToken);

    /// <summary>公示经听证的复核意见（第三十六条第二款）：送达以后，去掉个人信息；含有的不予公示。</summary>
    /// <param name="id">案件标识</param>
    private static Task<Versioned<ReviewReceipt>> Publication(Guid id, PublishReviewOpinion body, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken) =>
        Act(body.On(id, ifMatch.Version), mediator, cancellationToken);

    /// <summary>登记申请人撤回；期限内可以再提出。</summary>
    /// <param name="id">案件标识</param>
    private static Task<Versioned<ReviewReceipt>> Withdrawal(Guid id, WithdrawReview body, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken) =>
        Act(body.On(id, ifMatch.Version), mediator, cancellationToken);

    private static async Task<Versioned<ReviewReceipt>> Act(ReviewCommand command, IMediator mediator, CancellationToken cancellationToken)
    {
        var receipt = await mediator.Send(command, cancellationToken);
        return new Versioned<ReviewReceipt>(receipt, receipt.Version);
    }
}
