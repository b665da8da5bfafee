using MediatR;
using PetitionGovernance.Application.Coordination;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.WebApi.Conventions;

namespace PetitionGovernance.WebApi.Endpoints;

internal static class CoordinationEndpoints
{
    private const string Route = "/path-guidance";

    public static void MapCoordination(this IEndpointRouteBuilder api)
    {
        api.MapPost("/petitions/{id}/path-guidance", Give).WithTags("Coordination");
        var guidance = api.MapGroup(Route).WithTags("Coordination");
        guidance.MapGet("", List);
        guidance.MapGet("/{id:guid}", Read);
        guidance.MapPost("/{id:guid}/answer", Answer);
        guidance.MapPost("/{id:guid}/return", Return);
        var barriers = api.MapGroup("/barriers").WithTags("Coordination");
        barriers.MapGet("", Barriers);
        barriers.MapPost("/{id:guid}/consultation", Consult);
        api.MapGet("/reports/path-guidance", Report).WithTags("Coordination");
    }

    /// <summary>登记路径指引（第二十二条第二款）：告诉信访人去哪个机关、走哪个程序；此后等机关答复。</summary>
    /// <param name="id">UUID 或者登记编号</param>
    private static async Task<Created<GuidanceView>> Give(string id, GiveGuidance body, IMediator mediator, CancellationToken cancellationToken)
    {
        var view = await mediator.Send(body.On(id), cancellationToken);
        return new Created<GuidanceView>($"/api/v1{Route}/{view.Id}", view, view.Version);
    }

    /// <summary>列出路径指引：只含本人可见的；可按机关、程序、答复、日期筛选、翻页。</summary>
    private static async Task<Paged<GuidanceView>> List(Query<ListGuidance> query, IMediator mediator, CancellationToken cancellationToken) =>
        new(await mediator.Send(query.Value, cancellationToken));

    /// <summary>查阅一次路径指引：去处、答复、返回、受阻情形。</summary>
    /// <param name="id">指引的标识</param>
    private static async Task<Versioned<GuidanceView>> Read(Guid id, IMediator mediator, CancellationToken cancellationToken)
    {
        var view = await mediator.Send(new GetGuidance(id), cancellationToken);
        return new Versioned<GuidanceView>(view, view.Version);
    }

    /// <summary>登记机关的答复：受理，或者不受理及其理由；不受理的记一个受阻情形。</summary>
    /// <param name="id">指引的标识</param>
    private static Task<Versioned<GuidanceView>> Answer(Guid id, AnswerGuidance body, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken) =>
        Act(body.On(id, ifMatch.Version), mediator, cancellationToken);

    /// <summary>登记信访人的返回：去了，被推回来；记一个受阻情形。</summary>
    /// <param name="id">指引的标识</param>
    private static Task<Versioned<GuidanceView>> Return(Guid id, RecordReturn body, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken) =>
        Act(body.On(id, ifMatch.Version), mediator, cancellationToken);

    /// <summary>列出受阻情形：机关不受理、不答复、把信访人推回；可按机关筛选、翻页。</summary>
    private static async Task<Paged<BarrierListItem>> Barriers(Query<ListBarriers> query, IMediator mediator, CancellationToken cancellationToken) =>
        new(await mediator.Send(query.Value, cancellationToken));

    /// <summary>把受阻情形提请会商，或者登记对方同意、不再会商；If-Match 为指引的版本。</summary>
    /// <param name="id">受阻情形的标识</param>
    private static Task<Versioned<GuidanceView>> Consult(Guid id, ConsultBarrier body, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken) =>
        Act(body.On(id, ifMatch.Version), mediator, cancellationToken);

    /// <summary>路径指引按机关统计：指引、受理、不受理、不答复、推回、答复日数中位数、受阻情形；只计本人可见的。</summary>
    private static Task<IReadOnlyList<BodyGuidanceReport>> Report(Query<GetGuidanceReport> query, IMediator mediator, CancellationToken cancellationToken) =>
        mediator.Send(query.Value, cancellationToken);

    private static async Task<Versioned<GuidanceView>> Act(ICommand<GuidanceView> command, IMediator mediator, CancellationToken cancellationToken)
    {
        var view = await mediator.Send(command, cancellationToken);
        return new Versioned<GuidanceView>(view, view.Version);
    }
}
