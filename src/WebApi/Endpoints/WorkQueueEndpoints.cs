using MediatR;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.WebApi.Conventions;

namespace PetitionGovernance.WebApi.Endpoints;

internal static class WorkQueueEndpoints
{
    public static void MapWorkQueue(this IEndpointRouteBuilder api)
    {
        var queue = api.MapGroup("/work-queue").WithTags("WorkQueue");
        queue.MapGet("", List);
        queue.MapPost("/hand-over", HandOver);
        queue.MapGet("/hand-overs", HandOvers);
        api.MapGet("/progress/{queryCode}", Progress).WithTags("Progress").AllowAnonymous();
    }

    /// <summary>待办：本单位、本人现在该办的事，按紧急程度排列，写明条款和最迟日。</summary>
    private static async Task<Paged<WorkItem>> List(Query<GetWorkQueue> query, IMediator mediator, CancellationToken cancellationToken) =>
        new(await mediator.Send(query.Value, cancellationToken));

    /// <summary>整体移交：一名经办人名下的未了事项一次移交给另一名，并交代作过的承诺。</summary>
    private static Task<HandOverReceipt> HandOver(HandOverItems body, IMediator mediator, CancellationToken cancellationToken) =>
        mediator.Send(body, cancellationToken);

    /// <summary>移交记录。</summary>
    private static async Task<Paged<HandOverView>> HandOvers(Query<ListHandOvers> query, IMediator mediator, CancellationToken cancellationToken) =>
        new(await mediator.Send(query.Value, cancellationToken));

    /// <summary>信访人凭查询码查询进度；不显示个人信息和办理内容。</summary>
    /// <param name="queryCode">登记时交给信访人的查询码</param>
    private static Task<ProgressView> Progress(string queryCode, IMediator mediator, CancellationToken cancellationToken) =>
        mediator.Send(new GetProgress(queryCode), cancellationToken);
}
