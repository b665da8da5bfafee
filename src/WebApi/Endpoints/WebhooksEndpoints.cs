using MediatR;
using PetitionGovernance.Application.Integration;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.WebApi.Conventions;

namespace PetitionGovernance.WebApi.Endpoints;

internal static class WebhooksEndpoints
{
    private const string Route = "/webhooks";

    public static void MapWebhooks(this IEndpointRouteBuilder api)
    {
        var webhooks = api.MapGroup(Route).WithTags("Webhooks");
        webhooks.MapGet("", List);
        webhooks.MapPost("", Register).Produces<RegisteredWebhook>(StatusCodes.Status201Created);
        webhooks.MapGet("/{id:guid}", Read);
        webhooks.MapDelete("/{id:guid}", Remove).Produces(StatusCodes.Status204NoContent);
        webhooks.MapPost("/{id:guid}/pause", Pause).Produces(StatusCodes.Status204NoContent);
        webhooks.MapPost("/{id:guid}/resumption", Resume).Produces(StatusCodes.Status204NoContent);
        webhooks.MapPost("/{id:guid}/secret", Rotate);
        webhooks.MapPost("/{id:guid}/test", Test);
        webhooks.MapGet("/{id:guid}/dead-letters", DeadLetters);
        webhooks.MapPost("/{id:guid}/dead-letters/replay", Replay);
    }

    /// <summary>列出推送地址：系统看自己的，管理员看全部。</summary>
    private static async Task<Paged<WebhookView>> List(Query<ListWebhooks> query, IMediator mediator, CancellationToken cancellationToken) =>
        new(await mediator.Send(query.Value, cancellationToken));

    /// <summary>登记推送地址：此后发生的、该系统看得见的事件推送到那里。</summary>
    /// <remarks>推送依 Standard Webhooks：webhook-id（同事件的 id，重送不变）、webhook-timestamp、webhook-signature。密钥只在这里显示一次。</remarks>
    private static async Task<IResult> Register(RegisterWebhook body, IMediator mediator, CancellationToken cancellationToken)
    {
        var registered = await mediator.Send(body, cancellationToken);
        return TypedResults.Created($"/api/v1{Route}/{registered.Id}", registered);
    }

    /// <summary>查阅一个推送地址；密钥不显示。</summary>
    /// <param name="id">推送地址的标识</param>
    private static async Task<Versioned<WebhookView>> Read(Guid id, IMediator mediator, CancellationToken cancellationToken)
    {
        var view = await mediator.Send(new GetWebhook(id), cancellationToken);
        return new Versioned<WebhookView>(view, view.Version);
    }

    /// <summary>注销推送地址：不再推送，没有送达的也不再送。</summary>
    /// <param name="id">推送地址的标识</param>
    private static Task<IResult> Remove(Guid id, IfMatch match, IMediator mediator, CancellationToken cancellationToken) =>
        Act(new RemoveWebhook().On(id, match.Version), mediator, cancellationToken);

    /// <summary>暂停推送：事件留着，恢复后从停下的地方推送。</summary>
    /// <param name="id">推送地址的标识</param>
    private static Task<IResult> Pause(Guid id, IfMatch match, IMediator mediator, CancellationToken cancellationToken) =>
        Act(new PauseWebhook().On(id, match.Version), mediator, cancellationToken);

    /// <summary>恢复推送，从停下的地方起。</summary>
    /// <param name="id">推送地址的标识</param>
    private static Task<IResult> Resume(Guid id, IfMatch match, IMediator mediator, CancellationToken cancellationToken) =>
        Act(new ResumeWebhook().On(id, match.Version), mediator, cancellationToken);

    /// <summary>更换签名的密钥；旧密钥在重叠期内同时签名。</summary>
    /// <remarks>新密钥只在这里显示一次。</remarks>
    /// <param name="id">推送地址的标识</param>
    private static Task<RegisteredWebhook> Rotate(Guid id, RotateWebhookSecret body, IfMatch match, IMediator mediator, CancellationToken cancellationToken) =>
        mediator.Send(body.On(id, match.Version), cancellationToken);

    /// <summary>试送一个不涉及任何记录的事件，立即得到结果。</summary>
    /// <param name="id">推送地址的标识</param>
    private static Task<TestedWebhook> Test(Guid id, IMediator mediator, CancellationToken cancellationToken) =>
        mediator.Send(new TestWebhook().On(id), cancellationToken);

    /// <summary>列出多次没有送达、不再自动重送的事件，旧的在前。</summary>
    /// <param name="id">推送地址的标识</param>
    private static async Task<Paged<DeadLetter>> DeadLetters(Guid id, Query<ListDeadLetters> query, IMediator mediator, CancellationToken cancellationToken) =>
        new(await mediator.Send(query.Value.Of(id), cancellationToken));

    /// <summary>重送没有送达的：写明的几个，或者全部；webhook-id 不变。</summary>
    /// <param name="id">推送地址的标识</param>
    private static Task<ReplayedDeadLetters> Replay(Guid id, ReplayDeadLetters body, IMediator mediator, CancellationToken cancellationToken) =>
        mediator.Send(body.On(id), cancellationToken);

    private static async Task<IResult> Act(ICommand<Unit> command, IMediator mediator, CancellationToken cancellationToken)
    {
        await mediator.Send(command, cancellationToken);
        return TypedResults.NoContent();
    }
}
