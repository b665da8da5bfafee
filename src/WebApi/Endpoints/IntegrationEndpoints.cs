using MediatR;
using PetitionGovernance.Application.Integration;
using PetitionGovernance.WebApi.Conventions;

namespace PetitionGovernance.WebApi.Endpoints;

internal static class IntegrationEndpoints
{
    public static void MapIntegration(this IEndpointRouteBuilder api) => api.MapGet("/events", List).WithTags("Events");

    /// <summary>自游标起依次读取事件（CloudEvents 1.0），旧的在前：发生了什么、何时、哪一件、到哪里读。</summary>
    /// <remarks>总是给出 nextCursor：读完的（items 为空）过一会儿以它再读。只含本人此刻看得见的；没有个人信息和自由文字。类型见 docs/events.md。</remarks>
    private static async Task<Paged<CloudEvent>> List(Query<ListEvents> query, IMediator mediator, CancellationToken cancellationToken) =>
        new(await mediator.Send(query.Value, cancellationToken));
}
