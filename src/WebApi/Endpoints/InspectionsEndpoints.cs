using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Supervision;
using PetitionGovernance.WebApi.Conventions;

namespace PetitionGovernance.WebApi.Endpoints;

internal static class InspectionsEndpoints
{
    private const string Inspections = "/inspections";
    private const string Findings = "/inspection-findings";
    private const string Bulletins = "/inspection-bulletins";

    public static void MapInspections(this IEndpointRouteBuilder api)
    {
        var inspections = api.MapGroup(Inspections).WithTags("Supervision");
        inspections.MapPost("", Plan);
        inspections.MapGet("/{id:guid}", Read);
        inspections.MapGet("/checklist", Points);
        inspections.MapGet("/repeat-offenders", Repeated);
        var findings = api.MapGroup(Findings).WithTags("Supervision");
        findings.MapPost("", Find);
        findings.MapGet("", ListFound);
        findings.MapPost("/{id:guid}/explanation", Explain);
        findings.MapPost("/{id:guid}/redo", Redo);
        findings.MapPost("/{id:guid}/checks", Check);
        var bulletins = api.MapGroup(Bulletins).WithTags("Supervision");
        bulletins.MapPost("", Issue);
        bulletins.MapGet("", ListIssued);
        bulletins.MapGet("/{id:guid}", ReadIssued);
    }

    /// <summary>计划一次网上巡查，随即抽样；同一种子、同一范围抽出的总是同样几件。</summary>
    private static async Task<Created<InspectionView>> Plan(PlanInspection body, IMediator mediator, CancellationToken cancellationToken)
    {
        var view = await mediator.Send(body, cancellationToken);
        return new Created<InspectionView>($"/api/v1{Inspections}/{view.Id}", view, view.Version);
    }

    /// <summary>查阅一次巡查：计划、种子、算法版本、抽出的事项。</summary>
    /// <param name="id">巡查的标识</param>
    private static async Task<Versioned<InspectionView>> Read(Guid id, IMediator mediator, CancellationToken cancellationToken)
    {
        var view = await mediator.Send(new GetInspection(id), cancellationToken);
        return new Versioned<InspectionView>(view, view.Version);
    }

    /// <summary>巡查的检查要点，每一点引用条款。</summary>
    private static Task<IReadOnlyList<CheckPointView>> Points(IMediator mediator, CancellationToken cancellationToken) => mediator.Send(new GetChecklist(), cancellationToken);

    /// <summary>屡查屡犯：同一单位、同一要点、同一经办人的问题两次以上的。</summary>
    private static Task<IReadOnlyList<RepeatOffender>> Repeated(IMediator mediator, CancellationToken cancellationToken) =>
        mediator.Send(new ListRepeatOffenders(), cancellationToken);

    /// <summary>登记巡查发现的一个问题。</summary>
    private static async Task<Created<InspectionFindingView>> Find(RecordFinding body, IMediator mediator, CancellationToken cancellationToken)
    {
        var view = await mediator.Send(body, cancellationToken);
        return new Created<InspectionFindingView>($"/api/v1{Findings}/{view.Id}", view, view.Version);
    }

    /// <summary>列出问题：只含本人可见的；可按单位、要点、经办人、通报筛选、翻页。</summary>
    private static async Task<Paged<InspectionFindingView>> ListFound(Query<ListFindings> query, IMediator mediator, CancellationToken cancellationToken) =>
        new(await mediator.Send(query.Value, cancellationToken));

    /// <summary>登记单位对问题的说明。</summary>
    /// <param name="id">问题的标识</param>
    private static Task<Versioned<InspectionFindingView>> Explain(Guid id, ExplainFinding body, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken) =>
        Act(body.On(id, ifMatch.Version), mediator, cancellationToken);

    /// <summary>退回重办：事项另起一轮，办后复查。</summary>
    /// <param name="id">问题的标识</param>
    private static Task<Versioned<InspectionFindingView>> Redo(Guid id, ReturnFindingForRedo? body, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken) =>
        Act((body ?? new ReturnFindingForRedo()).On(id, ifMatch.Version), mediator, cancellationToken);

    /// <summary>复查一个问题：解决的结束，没有解决的可以再退回。</summary>
    /// <param name="id">问题的标识</param>
    private static Task<Versioned<InspectionFindingView>> Check(Guid id, CheckFinding body, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken) =>
        Act(body.On(id, ifMatch.Version), mediator, cancellationToken);

    /// <summary>发出一期评查通报：编号接续，收入还没有通报的问题。</summary>
    private static async Task<Created<BulletinView>> Issue(IMediator mediator, CancellationToken cancellationToken)
    {
        var view = await mediator.Send(new IssueBulletin(), cancellationToken);
        return new Created<BulletinView>($"/api/v1{Bulletins}/{view.Id}", view, view.Version);
    }

    /// <summary>列出评查通报，新的在前。</summary>
    private static async Task<Paged<BulletinView>> ListIssued(Query<ListBulletins> query, IMediator mediator, CancellationToken cancellationToken) =>
        new(await mediator.Send(query.Value, cancellationToken));

    /// <summary>查阅一期评查通报：各单位各种问题多少，退回重办多少。</summary>
    /// <param name="id">通报的标识</param>
    private static async Task<Versioned<BulletinView>> ReadIssued(Guid id, IMediator mediator, CancellationToken cancellationToken)
    {
        var view = await mediator.Send(new GetBulletin(id), cancellationToken);
        return new Versioned<BulletinView>(view, view.Version);
    }

    private static async Task<Versioned<InspectionFindingView>> Act(ICommand<InspectionFindingView> command, IMediator mediator, CancellationToken cancellationToken)
    {
        var view = await mediator.Send(command, cancellationToken);
        return new Versioned<InspectionFindingView>(view, view.Version);
    }
}
