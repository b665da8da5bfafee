using MediatR;
using PetitionGovernance.Application.Accountability;
using PetitionGovernance.WebApi.Conventions;

namespace PetitionGovernance.WebApi.Endpoints;

internal static class AccountabilityEndpoints
{
    private const string Route = "/accountability-referrals";

    public static void MapAccountability(this IEndpointRouteBuilder api)
    {
        var referrals = api.MapGroup(Route).WithTags("Accountability");
        referrals.MapPost("", Draft);
        referrals.MapGet("", List);
        referrals.MapGet("/{id:guid}", Read);
        referrals.MapPost("/{id:guid}/decision", Decide);
        referrals.MapPost("/{id:guid}/transfer", Transfer);
        referrals.MapPost("/{id:guid}/feedback", Feedback);
        referrals.MapPost("/{id:guid}/outcomes", Outcome);
        referrals.MapPost("/{id:guid}/closure", Close);
    }

    /// <summary>线索移送拟稿（第四十二条至第四十七条）：条款到项；移送公安须有第二十六条所列的行为、证据和劝阻记录，信访次数不是理由。</summary>
    private static async Task<Created<ReferralView>> Draft(DraftReferral body, IMediator mediator, CancellationToken cancellationToken)
    {
        var view = await mediator.Send(body, cancellationToken);
        return new Created<ReferralView>($"/api/v1{Route}/{view.Id}", view, view.Version);
    }

    /// <summary>列出线索：只含本人需要知道的，不显示姓名；可筛选、翻页。</summary>
    private static async Task<Paged<ReferralListItem>> List(Query<ListReferrals> query, IMediator mediator, CancellationToken cancellationToken) =>
        new(await mediator.Send(query.Value, cancellationToken));

    /// <summary>查阅一条线索；每次留痕。无需知道的人，按不存在答复。</summary>
    /// <param name="id">线索的标识</param>
    private static async Task<Versioned<ReferralView>> Read(Guid id, IMediator mediator, CancellationToken cancellationToken)
    {
        var view = await mediator.Send(new GetReferral(id), cancellationToken);
        return new Versioned<ReferralView>(view, view.Version);
    }

    /// <summary>批准移送，或者不批准；拟稿人不能批准自己的。</summary>
    /// <param name="id">线索的标识</param>
    private static Task<Versioned<ReferralView>> Decide(Guid id, DecideReferral body, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken) =>
        Act(body.On(id, ifMatch.Version), mediator, cancellationToken);

    /// <summary>登记移送和回执；此后接收单位看得见。</summary>
    /// <param name="id">线索的标识</param>
    private static Task<Versioned<ReferralView>> Transfer(Guid id, TransferReferral body, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken) =>
        Act(body.On(id, ifMatch.Version), mediator, cancellationToken);

    /// <summary>登记接收单位的反馈：是否立案，不立案的理由。</summary>
    /// <param name="id">线索的标识</param>
    private static Task<Versioned<ReferralView>> Feedback(Guid id, RecordReferralFeedback body, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken) =>
        Act(body.On(id, ifMatch.Version), mediator, cancellationToken);

    /// <summary>登记对一个人的处理结果：何种措施、何时。</summary>
    /// <param name="id">线索的标识</param>
    private static Task<Versioned<ReferralView>> Outcome(Guid id, RecordPersonOutcome body, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken) =>
        Act(body.On(id, ifMatch.Version), mediator, cancellationToken);

    /// <summary>线索办结：不立案，或者逐人有结果。</summary>
    /// <param name="id">线索的标识</param>
    private static Task<Versioned<ReferralView>> Close(Guid id, CloseReferral? body, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken) =>
        Act((body ?? new CloseReferral()).On(id, ifMatch.Version), mediator, cancellationToken);

    private static async Task<Versioned<ReferralView>> Act(ReferralCommand command, IMediator mediator, CancellationToken cancellationToken)
    {
        var view = await mediator.Send(command, cancellationToken);
        return new Versioned<ReferralView>(view, view.Version);
    }
}
