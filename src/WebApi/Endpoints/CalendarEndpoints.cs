using MediatR;
using PetitionGovernance.Application.Deadlines;
using PetitionGovernance.WebApi.Conventions;

namespace PetitionGovernance.WebApi.Endpoints;

internal static class CalendarEndpoints
{
    public static void MapCalendar(this IEndpointRouteBuilder api)
    {
        var years = api.MapGroup("/calendar-years").WithTags("Calendar");
        years.MapGet("", List);
        years.MapGet("/{year:int}", Read);
        years.MapPut("/{year:int}", Publish);
        api.MapGet("/periods", Periods).WithTags("Calendar");
        api.MapGet("/deadlines/explain", Explain).WithTags("Calendar");
    }

    /// <summary>列出已经录入节假日安排的年份及其全部例外日。</summary>
    private static Task<IReadOnlyList<CalendarYearView>> List(IMediator mediator, CancellationToken cancellationToken) =>
        mediator.Send(new ListCalendarYears(), cancellationToken);

    /// <summary>查阅一年的节假日安排；尚未公布的年份 isOfficial 为 false，没有例外日。</summary>
    /// <param name="year">年份</param>
    private static async Task<Versioned<CalendarYearView>> Read(int year, IMediator mediator, CancellationToken cancellationToken)
    {
        var view = await mediator.Send(new GetCalendarYear(year), cancellationToken);
        return new Versioned<CalendarYearView>(view, view.Version);
    }

    /// <summary>按国务院办公厅通知录入或者替换一年的节假日安排，未了的期限随后重算。</summary>
    /// <param name="year">年份；12月25日以后的元旦假期属于次年</param>
    private static async Task<Versioned<CalendarYearView>> Publish(
        int year, PublishCalendarYear body, IfMatch ifMatch, IMediator mediator, IDeadlineRecomputation recomputation, CancellationToken cancellationToken)
    {
        var view = await mediator.Send(body.For(year, ifMatch.Version), cancellationToken);
        await recomputation.CaughtUpAsync(cancellationToken);
        return new Versioned<CalendarYearView>(view, view.Version);
    }

    /// <summary>期限总表：每一种期限多长、从何时起算、依据哪一条、有多确定。</summary>
    private static Task<IReadOnlyList<PeriodView>> Periods(IMediator mediator, CancellationToken cancellationToken) =>
        mediator.Send(new ListPeriods(), cancellationToken);

    /// <summary>试算一个期限并逐日说明，不写入任何内容。</summary>
    private static Task<DeadlineExplanationView> Explain(Query<ExplainDeadline> query, IMediator mediator, CancellationToken cancellationToken) =>
        mediator.Send(query.Value, cancellationToken);
}
