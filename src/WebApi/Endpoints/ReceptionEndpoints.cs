using MediatR;
using PetitionGovernance.Application.Reception;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.WebApi.Conventions;

namespace PetitionGovernance.WebApi.Endpoints;

internal static class ReceptionEndpoints
{
    private const string Days = "/reception-days";
    private const string Sessions = "/reception-sessions";
    private const string Problems = "/reception-problems";

    public static void MapReception(this IEndpointRouteBuilder api)
    {
        var days = api.MapGroup(Days).WithTags("Reception");
        days.MapGet("", PublishedDays).AllowAnonymous();
        days.MapPost("", Schedule);
        days.MapPost("/{id:guid}/publication", Publish);
        days.MapPost("/{id:guid}/cancellation", Cancel);
        var sessions = api.MapGroup(Sessions).WithTags("Reception");
        sessions.MapPost("", Hold);
        sessions.MapGet("", List);
        sessions.MapGet("/{id:guid}", Read);
        sessions.MapPost("/{id:guid}/problems", Receive);
        sessions.MapPost("/{id:guid}/conclusion", Conclude);
        var problems = api.MapGroup(Problems).WithTags("Reception");
        problems.MapGet("", ListProblems);
        problems.MapGet("/{id:guid}", ReadProblem);
        problems.MapPost("/{id:guid}/resolution", Resolve);
        problems.MapPost("/{id:guid}/registration", BringIn);
        problems.MapPost("/{id:guid}/assignment", Assign);
        problems.MapPost("/{id:guid}/report", ReportResult);
        problems.MapPost("/{id:guid}/guidance", Guide);
        api.MapGet("/reports/reception", Report).WithTags("Reception");
        api.MapGet("/reports/reception/open-problems", OpenProblems).WithTags("Reception");
    }

    /// <summary>公布的领导接访安排：今天起的日期、时间、地点、领导和方式；不需登录，不含信访人信息。</summary>
    private static async Task<Paged<ReceptionDayView>> PublishedDays(Query<ListReceptionDays> query, IMediator mediator, CancellationToken cancellationToken) =>
        new(await mediator.Send(query.Value, cancellationToken));

    /// <summary>安排一个接访日；公布以后才对外显示。</summary>
    private static async Task<Created<ReceptionDayView>> Schedule(ScheduleReceptionDay body, IMediator mediator, CancellationToken cancellationToken)
    {
        var view = await mediator.Send(body, cancellationToken);
        return new Created<ReceptionDayView>($"/api/v1{Days}/{view.Id}", view, view.Version);
    }

    /// <summary>公布一个接访日；此后不改。</summary>
    /// <param name="id">接访日的标识</param>
    private static Task<Versioned<ReceptionDayView>> Publish(Guid id, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken) =>
        ActOnDay(new PublishReceptionDay().On(id, ifMatch.Version), mediator, cancellationToken);

    /// <summary>取消一个接访日，写明原因。</summary>
    /// <param name="id">接访日的标识</param>
    private static Task<Versioned<ReceptionDayView>> Cancel(Guid id, CancelReceptionDay body, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken) =>
        ActOnDay(body.On(id, ifMatch.Version), mediator, cancellationToken);

    /// <summary>登记一场接访下访（第十八条第二款）。</summary>
    private static async Task<Created<SessionView>> Hold(HoldReceptionSession body, IMediator mediator, CancellationToken cancellationToken)
    {
        var view = await mediator.Send(body, cancellationToken);
        return new Created<SessionView>($"/api/v1{Sessions}/{view.Id}", view, view.Version);
    }

    /// <summary>列出接访下访的场次：可按日期、方式、领导筛选、翻页；问题数只计本人可见的。</summary>
    private static async Task<Paged<SessionView>> List(Query<ListReceptionSessions> query, IMediator mediator, CancellationToken cancellationToken) =>
        new(await mediator.Send(query.Value, cancellationToken));

    /// <summary>查阅一场接访下访；问题逐个见 /reception-problems?sessionNo=…</summary>
    /// <param name="id">场次的标识</param>
    private static async Task<Versioned<SessionView>> Read(Guid id, IMediator mediator, CancellationToken cancellationToken)
    {
        var view = await mediator.Send(new GetReceptionSession(id), cancellationToken);
        return new Versioned<SessionView>(view, view.Version, asOfToday: true);
    }

    /// <summary>登记接访收到的一个问题。</summary>
    /// <param name="id">场次的标识</param>
    private static async Task<Created<ProblemView>> Receive(Guid id, ReceiveProblem body, IMediator mediator, CancellationToken cancellationToken)
    {
        var view = await mediator.Send(body.On(id, expectedVersion: null), cancellationToken);
        return new Created<ProblemView>($"/api/v1{Problems}/{view.Id}", view, view.Version);
    }

    /// <summary>结束一场接访：联合接访没有登记参加单位的不得结束（第十八条第三款）。</summary>
    /// <param name="id">场次的标识</param>
    private static async Task<Versioned<SessionView>> Conclude(Guid id, ConcludeReceptionSession? body, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken)
    {
        var view = await mediator.Send((body ?? new ConcludeReceptionSession()).On(id, ifMatch.Version), cancellationToken);
        return new Versioned<SessionView>(view, view.Version);
    }

    /// <summary>列出接访收到的问题：可按场次、去向、方式、单位、日期筛选、翻页；姓名打码。</summary>
    private static async Task<Paged<ProblemView>> ListProblems(Query<ListReceptionProblems> query, IMediator mediator, CancellationToken cancellationToken) =>
        new(await mediator.Send(query.Value, cancellationToken));

    /// <summary>查阅接访收到的一个问题。</summary>
    /// <param name="id">问题的标识</param>
    private static async Task<Versioned<ProblemView>> ReadProblem(Guid id, IMediator mediator, CancellationToken cancellationToken)
    {
        var view = await mediator.Send(new GetReceptionProblem(id), cancellationToken);
        return new Versioned<ProblemView>(view, view.Version);
    }

    /// <summary>登记当场解决。</summary>
    /// <param name="id">问题的标识</param>
    private static Task<Versioned<ProblemView>> Resolve(Guid id, ResolveProblemOnTheSpot body, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken) =>
        Act(body.On(id, ifMatch.Version), mediator, cancellationToken);

    /// <summary>转为信访事项（走访）：接访时所录的内容不用再填，返回登记编号。</summary>
    /// <param name="id">问题的标识</param>
    private static Task<Versioned<ProblemView>> BringIn(Guid id, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken) =>
        Act(new BringProblemIn().On(id, ifMatch.Version), mediator, cancellationToken);

    /// <summary>交给一个单位并定下报结果的日期；可以交给几个单位（第十八条第三款）。</summary>
    /// <param name="id">问题的标识</param>
    private static Task<Versioned<ProblemView>> Assign(Guid id, AssignProblem body, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken) =>
        Act(body.On(id, ifMatch.Version), mediator, cancellationToken);

    /// <summary>承办单位报结果；都报了的，问题即已解决。</summary>
    /// <param name="id">问题的标识</param>
    private static Task<Versioned<ProblemView>> ReportResult(Guid id, ReportProblem body, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken) =>
        Act(body.On(id, ifMatch.Version), mediator, cancellationToken);

    /// <summary>引导就地反映：单位、地址、时间缺一项不得出具（第二十条第四款）。</summary>
    /// <param name="id">问题的标识</param>
    private static Task<Versioned<ProblemView>> Guide(Guid id, GuideProblem body, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken) =>
        Act(body.On(id, ifMatch.Version), mediator, cancellationToken);

    /// <summary>接访下访对账：场次、问题、去向、没有结果的件数，按方式；只计本人可见的。</summary>
    private static Task<ReceptionReport> Report(Query<GetReceptionReport> query, IMediator mediator, CancellationToken cancellationToken) =>
        mediator.Send(query.Value, cancellationToken);

    /// <summary>没有结果的问题逐个列出，写明来访人姓名；每次查阅写入审计。</summary>
    private static async Task<Paged<OpenProblem>> OpenProblems(Query<ListOpenProblems> query, IMediator mediator, CancellationToken cancellationToken) =>
        new(await mediator.Send(query.Value, cancellationToken));

    private static async Task<Versioned<ProblemView>> Act(ICommand<ProblemView> command, IMediator mediator, CancellationToken cancellationToken)
    {
        var view = await mediator.Send(command, cancellationToken);
        return new Versioned<ProblemView>(view, view.Version);
    }

    private static async Task<Versioned<ReceptionDayView>> ActOnDay(ICommand<ReceptionDayView> command, IMediator mediator, CancellationToken cancellationToken)
    {
        var view = await mediator.Send(command, cancellationToken);
        return new Versioned<ReceptionDayView>(view, view.Version);
    }
}
