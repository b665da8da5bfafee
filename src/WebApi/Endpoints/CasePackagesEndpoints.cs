using MediatR;
using PetitionGovernance.Application.CasePackages;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.WebApi.Conventions;

namespace PetitionGovernance.WebApi.Endpoints;

internal static class CasePackagesEndpoints
{
    private const string Route = "/case-packages";

    public static void MapCasePackages(this IEndpointRouteBuilder api)
    {
        var packages = api.MapGroup(Route).WithTags("CasePackages");
        packages.MapPost("", Open);
        packages.MapGet("", List);
        packages.MapGet("/suggestions", Suggestions);
        packages.MapGet("/ledger", Ledger);
        packages.MapGet("/ledger.xlsx", LedgerFile);
        packages.MapGet("/{id:guid}", Read);
        packages.MapPost("/{id:guid}/charge", Charge);
        packages.MapPost("/{id:guid}/items", AddItems);
        packages.MapPost("/{id:guid}/items/removal", RemoveItem);
        packages.MapPost("/{id:guid}/plan", Plan);
        packages.MapPost("/{id:guid}/measures/{part}/settlement", SettleMeasure);
        packages.MapPost("/{id:guid}/visits", Visit);
        packages.MapPost("/{id:guid}/dispatches", Dispatch);
        packages.MapPost("/{id:guid}/funds", Apply);
        packages.MapPost("/{id:guid}/funds/{part}/decision", Decide);
        packages.MapPost("/{id:guid}/funds/{part}/payment", Pay);
        packages.MapPost("/{id:guid}/closure", Close);
        packages.MapPost("/{id:guid}/rebound", Rebound);
    }

    /// <summary>立一个包案（第十八条第二款）：一组难件，一位领导包，一个责任单位，一个人调度，到哪一日达到什么目标。</summary>
    private static async Task<Created<CasePackageView>> Open(OpenCasePackage body, IMediator mediator, CancellationToken cancellationToken)
    {
        var view = await mediator.Send(body, cancellationToken);
        return new Created<CasePackageView>($"/api/v1{Route}/{view.Id}", view, view.Version);
    }

    /// <summary>列出包案：只含本人可见的；可按状态、责任单位、领导、事项、停滞筛选、翻页。</summary>
    private static async Task<Paged<CasePackageListItem>> List(Query<ListCasePackages> query, IMediator mediator, CancellationToken cancellationToken) =>
        new(await mediator.Send(query.Value, cancellationToken));

    /// <summary>建议包案的难件：久未解决、又来、人多、重办、到上级反映的，各写明为什么；条件可以配置。</summary>
    private static async Task<Paged<PackageSuggestion>> Suggestions(Query<SuggestCasePackages> query, IMediator mediator, CancellationToken cancellationToken) =>
        new(await mediator.Send(query.Value, cancellationToken));

    /// <summary>一表管理：一个包案一行，带红黄绿灯和原因；asOf 给出过去任何一日的一表；可按状态、灯、责任单位、领导、日期筛选、翻页。</summary>
    private static async Task<Paged<LedgerRow>> Ledger(Query<GetCasePackageLedger> query, IMediator mediator, CancellationToken cancellationToken) =>
        new(await mediator.Send(query.Value, cancellationToken));

    /// <summary>一表的 XLSX：A3 横向，两层表头，合计，可以直接打印；条件同一表。</summary>
    private static async Task<XlsxFile> LedgerFile(Query<ExportCasePackageLedger> query, IMediator mediator, CancellationToken cancellationToken)
    {
        var book = await mediator.Send(query.Value, cancellationToken);
        return new XlsxFile(book.Content, $"领导包案一表-{book.AsOf:yyyyMMdd}");
    }

    /// <summary>查阅一个包案：事项、责任、措施、走访、调度、资金、停滞、办结和反弹。</summary>
    /// <param name="id">包案的标识</param>
    private static async Task<Versioned<CasePackageView>> Read(Guid id, IMediator mediator, CancellationToken cancellationToken)
    {
        var view = await mediator.Send(new GetCasePackage(id), cancellationToken);
        return new Versioned<CasePackageView>(view, view.Version);
    }

    /// <summary>变更包案责任：换领导、责任单位、调度人，改目标、期限、调度节奏；前一段保留。</summary>
    /// <param name="id">包案的标识</param>
    private static Task<Versioned<CasePackageView>> Charge(Guid id, ChangePackageCharge body, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken) =>
        Act(body.On(id, ifMatch.Version), mediator, cancellationToken);

    /// <summary>纳入事项；一件事项同时只由一个包案承担。</summary>
    /// <param name="id">包案的标识</param>
    private static Task<Versioned<CasePackageView>> AddItems(Guid id, AddPackageItems body, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken) =>
        Act(body.On(id, ifMatch.Version), mediator, cancellationToken);

    /// <summary>移出一件事项；只剩一件的登记退回。</summary>
    /// <param name="id">包案的标识</param>
    private static Task<Versioned<CasePackageView>> RemoveItem(Guid id, RemovePackageItem body, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken) =>
        Act(body.On(id, ifMatch.Version), mediator, cancellationToken);

    /// <summary>定方案或者补充措施：做什么，谁做，到哪一日。</summary>
    /// <param name="id">包案的标识</param>
    private static Task<Versioned<CasePackageView>> Plan(Guid id, PlanPackage body, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken) =>
        Act(body.On(id, ifMatch.Version), mediator, cancellationToken);

    /// <summary>登记一项措施完成，或者写明理由不再采取。</summary>
    /// <param name="id">包案的标识</param>
    /// <param name="part">第几项措施</param>
    private static Task<Versioned<CasePackageView>> SettleMeasure(Guid id, string part, SettlePackageMeasure body, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken) =>
        Act(body.On(id, ifMatch.Version, part), mediator, cancellationToken);

    /// <summary>登记包案领导接访、下访、约访或者会办一次（第十八条第二款）。</summary>
    /// <param name="id">包案的标识</param>
    private static Task<Versioned<CasePackageView>> Visit(Guid id, RecordLeaderVisit body, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken) =>
        Act(body.On(id, ifMatch.Version), mediator, cancellationToken);

    /// <summary>专人调度一次：查进展、提要求；下次最迟的日期按节奏推算。</summary>
    /// <param name="id">包案的标识</param>
    private static Task<Versioned<CasePackageView>> Dispatch(Guid id, DispatchCasePackage body, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken) =>
        Act(body.On(id, ifMatch.Version), mediator, cancellationToken);

    /// <summary>申请疑难信访资金，金额以分计；申请、批准、支付由三个人分别办理。</summary>
    /// <param name="id">包案的标识</param>
    private static Task<Versioned<CasePackageView>> Apply(Guid id, ApplyForCaseFund body, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken) =>
        Act(body.On(id, ifMatch.Version), mediator, cancellationToken);

    /// <summary>批准资金；少批、不批（0 分）的写明理由。批准人不是申请人。</summary>
    /// <param name="id">包案的标识</param>
    /// <param name="part">第几笔资金</param>
    private static Task<Versioned<CasePackageView>> Decide(Guid id, string part, DecideCaseFund body, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken) =>
        Act(body.On(id, ifMatch.Version, part), mediator, cancellationToken);

    /// <summary>登记支付。支付人不是申请人，也不是批准人。</summary>
    /// <param name="id">包案的标识</param>
    /// <param name="part">第几笔资金</param>
    private static Task<Versioned<CasePackageView>> Pay(Guid id, string part, PayCaseFund body, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken) =>
        Act(body.On(id, ifMatch.Version, part), mediator, cancellationToken);

    /// <summary>办结：化解、稳控或者退回，附证据；化解、稳控的进入观察期。</summary>
    /// <param name="id">包案的标识</param>
    private static Task<Versioned<CasePackageView>> Close(Guid id, CloseCasePackage body, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken) =>
        Act(body.On(id, ifMatch.Version), mediator, cancellationToken);

    /// <summary>登记观察期内的反弹：包案继续，重定目标日期。</summary>
    /// <param name="id">包案的标识</param>
    private static Task<Versioned<CasePackageView>> Rebound(Guid id, ReboundCasePackage body, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken) =>
        Act(body.On(id, ifMatch.Version), mediator, cancellationToken);

    private static async Task<Versioned<CasePackageView>> Act(ICommand<CasePackageView> command, IMediator mediator, CancellationToken cancellationToken)
    {
        var view = await mediator.Send(command, cancellationToken);
        return new Versioned<CasePackageView>(view, view.Version);
    }
}
