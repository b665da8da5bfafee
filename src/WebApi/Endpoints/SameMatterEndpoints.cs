using MediatR;
using PetitionGovernance.Application.SameMatter;

namespace PetitionGovernance.WebApi.Endpoints;

internal static class SameMatterEndpoints
{
    public static void MapSameMatter(this IEndpointRouteBuilder api)
    {
        var matter = api.MapGroup("/petitions/{id}/same-matter").WithTags("SameMatter");
        matter.MapGet("", Read);
    }

    /// <summary>可能是同一事实和理由的事项（候选、得分、理由），以及已经认定和已经标明不同的；只含本人可见的。</summary>
    /// <param name="id">UUID 或者登记编号</param>
    private static Task<SameMatterFindings> Read(string id, IMediator mediator, CancellationToken cancellationToken) =>
        mediator.Send(new GetSameMatter(id), cancellationToken);
}
