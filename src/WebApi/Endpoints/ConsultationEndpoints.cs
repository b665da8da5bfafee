using MediatR;
using PetitionGovernance.Application.Coordination;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.WebApi.Conventions;

namespace PetitionGovernance.WebApi.Endpoints;

internal static class ConsultationEndpoints
{
    private const string Tag = "Coordination";

    public static void MapConsultations(this IEndpointRouteBuilder api)
    {
        var consultations = api.MapGroup("/joint-consultations").WithTags(Tag);
        consultations.MapPost("", Call);
        consultations.MapGet("", Consultations);
        consultations.MapGet("/{id:guid}", Consultation);
        consultations.MapPost("/{id:guid}/conclusion", Conclude);
        consultations.MapPost("/{id:guid}/tasks/{ordinal:int}/completion", CompleteTask);
        var reports = api.MapGroup("/work-reports").WithTags(Tag);
        reports.MapPost("", Hold);
        reports.MapGet("", Reports);
        reports.MapPost("/{id:guid}/minutes", Minute);
        reports.MapPost("/{id:guid}/tasks/{ordinal:int}/completion", CompleteMeeting);
        var mechanisms = api.MapGroup("/mechanisms").WithTags(Tag);
        mechanisms.MapPost("", Plan);
        mechanisms.MapGet("", Mechanisms);
        mechanisms.MapPost("/{id:guid}/assessment", Assess);
    }

    /// <summary>召集会商（第十三条第一款）：问题、事项、参加的机关；受阻情形可以列入议题，随之记为已提请会商。</summary>
    private static async Task<Created<ConsultationView>> Call(CallConsultation body, IMediator mediator, CancellationToken cancellationToken)
    {
        var view = await mediator.Send(body, cancellationToken);
        return new Created<ConsultationView>($"/api/v1/joint-consultations/{view.Id}", view, view.Version);
    }

    /// <summary>列出会商：只含本人可见的；可按编号、事项、问题、结论筛选、翻页。</summary>
    private static async Task<Paged<ConsultationView>> Consultations(Query<ListConsultations> query, IMediator mediator, CancellationToken cancellationToken) =>
        new(await mediator.Send(query.Value, cancellationToken));

    /// <summary>查阅一次会商：参加的机关、材料、结论、任务。</summary>
    /// <param name="id">会商的标识</param>
    private static async Task<Versioned<ConsultationView>> Consultation(Guid id, IMediator mediator, CancellationToken cancellationToken)
    {
        var view = await mediator.Send(new GetConsultation(id), cancellationToken);
        return new Versioned<ConsultationView>(view, view.Version);
    }

    /// <summary>登记会商的结论和任务；结论约束事项此后的甄别。</summary>
    /// <param name="id">会商的标识</param>
    private static Task<Versioned<ConsultationView>> Conclude(Guid id, ConcludeConsultation body, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken) =>
        Act(body.OnRecord(id, ifMatch.Version), mediator, cancellationToken);

    /// <summary>登记会商议定的一项任务完成。</summary>
    /// <param name="id">会商的标识</param>
    /// <param name="ordinal">第几项任务</param>
    private static Task<Versioned<ConsultationView>> CompleteTask(
        Guid id, int ordinal, CompleteConsultationTask body, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken) =>
        Act(body.OnRecord(id, ifMatch.Version).Of(ordinal), mediator, cancellationToken);

    /// <summary>登记汇报或者会议（第九条第二款）：向常委会、常务会议、联席会议，或者联席会议本身；会议可以在以后，议程先定。</summary>
    private static async Task<Created<WorkReportView>> Hold(HoldMeeting body, IMediator mediator, CancellationToken cancellationToken)
    {
        var view = await mediator.Send(body, cancellationToken);
        return new Created<WorkReportView>($"/api/v1/work-reports?reportNo={Uri.EscapeDataString(view.ReportNo)}", view, view.Version);
    }

    /// <summary>列出汇报和会议；可按编号、种类、日期筛选、翻页。</summary>
    private static async Task<Paged<WorkReportView>> Reports(Query<ListWorkReports> query, IMediator mediator, CancellationToken cancellationToken) =>
        new(await mediator.Send(query.Value, cancellationToken));

    /// <summary>登记纪要和议定的任务；再次登记的，纪要更正，任务增加。</summary>
    /// <param name="id">会议的标识</param>
    private static Task<Versioned<WorkReportView>> Minute(Guid id, MinuteMeeting body, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken) =>
        Act(body.OnRecord(id, ifMatch.Version), mediator, cancellationToken);

    /// <summary>登记会议议定的一项任务完成。</summary>
    /// <param name="id">会议的标识</param>
    /// <param name="ordinal">第几项任务</param>
    private static Task<Versioned<WorkReportView>> CompleteMeeting(
        Guid id, int ordinal, CompleteMeetingTask body, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken) =>
        Act(body.OnRecord(id, ifMatch.Version).Of(ordinal), mediator, cancellationToken);

    /// <summary>登记一项法治化推进机制，从拟订开始。</summary>
    private static async Task<Created<MechanismView>> Plan(PlanMechanism body, IMediator mediator, CancellationToken cancellationToken)
    {
        var view = await mediator.Send(body, cancellationToken);
        return new Created<MechanismView>("/api/v1/mechanisms", view, view.Version);
    }

    /// <summary>列出法治化推进机制；可按方面、状态、下次评估的日期筛选、翻页。</summary>
    private static async Task<Paged<MechanismView>> Mechanisms(Query<ListMechanisms> query, IMediator mediator, CancellationToken cancellationToken) =>
        new(await mediator.Send(query.Value, cancellationToken));

    /// <summary>登记机制的进展：状态、建立日期、依据、下次评估的日期。</summary>
    /// <param name="id">机制的标识</param>
    private static async Task<Versioned<MechanismView>> Assess(Guid id, AssessMechanism body, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken)
    {
        var view = await mediator.Send(body.OnRecord(id, ifMatch.Version), cancellationToken);
        return new Versioned<MechanismView>(view, view.Version);
    }

    private static async Task<Versioned<ConsultationView>> Act(ICommand<ConsultationView> act, IMediator mediator, CancellationToken cancellationToken)
    {
        var view = await mediator.Send(act, cancellationToken);
        return new Versioned<ConsultationView>(view, view.Version);
    }

    private static async Task<Versioned<WorkReportView>> Act(ICommand<WorkReportView> act, IMediator mediator, CancellationToken cancellationToken)
    {
        var view = await mediator.Send(act, cancellationToken);
        return new Versioned<WorkReportView>(view, view.Version);
    }
}
