using MediatR;
using PetitionGovernance.Application.Screening;

namespace PetitionGovernance.WebApi.Endpoints;

internal static class ScreeningEndpoints
{
    public static void MapScreening(this IEndpointRouteBuilder api)
    {
        var screening = api.MapGroup("/screening").WithTags("Screening");
        screening.MapPost("/preview", Preview);
        screening.MapPost("/preview/batch", PreviewBatch);
    }

    /// <summary>按给出的事实试作甄别意见，不写入任何内容。</summary>
    private static Task<ScreeningOpinionView> Preview(PreviewScreening body, IMediator mediator, CancellationToken cancellationToken) =>
        mediator.Send(body, cancellationToken);

    /// <summary>一次试作至多 1000 件的甄别意见，不写入任何内容。</summary>
    private static Task<IReadOnlyList<ScreeningOpinionView>> PreviewBatch(PreviewScreeningBatch body, IMediator mediator, CancellationToken cancellationToken) =>
        mediator.Send(body, cancellationToken);
}
