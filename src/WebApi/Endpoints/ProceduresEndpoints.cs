using MediatR;
using PetitionGovernance.Application.Procedures;
using PetitionGovernance.WebApi.Conventions;

namespace PetitionGovernance.WebApi.Endpoints;

internal static class ProceduresEndpoints
{
    public static void MapProcedures(this IEndpointRouteBuilder api)
    {
        var procedures = api.MapGroup("/legal/procedures").WithTags("Procedures");
        procedures.MapGet("", List);
        procedures.MapGet("/{code}", Read);
        procedures.MapGet("/{code}/last-days", LastDays);
    }

    /// <summary>列出信访以外可走的法定程序：可按途径、内容分类、受理机关筛选。</summary>
    private static Task<IReadOnlyList<ProcedureView>> List(Query<ListProcedures> query, IMediator mediator, CancellationToken cancellationToken) =>
        mediator.Send(query.Value, cancellationToken);

    /// <summary>查阅一种法定程序：向谁、带什么、怎样提出、多长时间内、依据哪一条。</summary>
    /// <param name="code">程序代码，如 administrative-reconsideration</param>
    private static Task<ProcedureView> Read(string code, Query<GetProcedure> query, IMediator mediator, CancellationToken cancellationToken) =>
        mediator.Send(query.Value.Of(code), cancellationToken);

    /// <summary>试算法定程序的期限：某件事发生在某日，最迟到哪一日；不写入任何内容。</summary>
    /// <param name="code">程序代码，如 administrative-reconsideration</param>
    private static Task<IReadOnlyList<ExplainedPeriodView>> LastDays(
        string code, Query<ExplainProcedurePeriods> query, IMediator mediator, CancellationToken cancellationToken) =>
        mediator.Send(query.Value.Of(code), cancellationToken);
}
