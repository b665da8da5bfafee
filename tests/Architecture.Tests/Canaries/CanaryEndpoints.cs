using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace PetitionGovernance.Architecture.Tests.Canaries;

internal static class CanaryEndpoints
{
    public static void MapCanaries(this IEndpointRouteBuilder api)
    {
        api.MapGet("/right", Right).AllowAnonymous();
        api.MapGet("/does-it-itself", ItDoesItself);
        api.MapPost("/does-two-things", TwoThings).AllowAnonymous();
        api.MapGet("/forgot-to-open", Right);
        api.MapGet("/forgot-to-require", Helped);
    }

    private static async Task<int> Right(IMediator mediator, CancellationToken cancellationToken) => await mediator.Send(new LonelyRequest(), cancellationToken);

    private static int ItDoesItself() => 1;

    private static async Task<int> TwoThings(IMediator mediator, CancellationToken cancellationToken) =>
        await mediator.Send(new LonelyRequest(), cancellationToken) + await mediator.Send(new RequestOfNobody(), cancellationToken);

    private static Task<int> Helped(IMediator mediator, CancellationToken cancellationToken) => Send(new RequestOfNobody(), mediator, cancellationToken);

    private static async Task<int> Send(IRequest<int> request, IMediator mediator, CancellationToken cancellationToken) => await mediator.Send(request, cancellationToken);
}
