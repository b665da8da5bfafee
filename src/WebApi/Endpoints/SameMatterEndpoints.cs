using MediatR;
using PetitionGovernance.Application.SameMatter;
using PetitionGovernance.WebApi.Conventions;

namespace PetitionGovernance.WebApi.Endpoints;

internal static class SameMatterEndpoints
{
    public static void MapSameMatter(this IEndpointRouteBuilder api)
    {
        var matter = api.MapGroup("/petitions/{id}/same-matter").WithTags("SameMatter");
        matter.MapGet("", Read);
        matter.MapPost("/links", Link);
        matter.MapPost("/links/{other}/withdrawal", Unlink);
        matter.MapPost("/differences", Differ);
        matter.MapPost("/differences/{other}/withdrawal", WithdrawDifference);
    }

    /// <summary>可能是同一事实和理由的事项（候选、得分、理由），以及已经认定和已经标明不同的；只含本人可见的。</summary>
    /// <param name="id">UUID 或者登记编号</param>
    private static Task<SameMatterFindings> Read(string id, IMediator mediator, CancellationToken cancellationToken) =>
        mediator.Send(new GetSameMatter(id), cancellationToken);

    /// <summary>认定本件与另一件为同一事实和理由；两件都仍单独办理、计入统计。</summary>
    /// <param name="id">UUID 或者登记编号</param>
    private static Task<Created<MatterPairView>> Link(string id, MatterDecisionInput body, IMediator mediator, CancellationToken cancellationToken) =>
        Create(id, new LinkSameMatter { Item = id, Other = body.Other, Reason = body.Reason }, mediator, cancellationToken);

    /// <summary>解除在这两件之间认定的关联；登记、并入形成的关联不能在这里解除。</summary>
    /// <param name="id">UUID 或者登记编号</param>
    /// <param name="other">另一件的 UUID 或者登记编号</param>
    private static Task<Versioned<MatterPairView>> Unlink(
        string id, string other, MatterWithdrawalInput body, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken) =>
        Withdraw(new UnlinkSameMatter { Item = id, Other = other, Reason = body.Reason, ExpectedVersion = ifMatch.Version }, mediator, cancellationToken);

    /// <summary>标明本件与另一件不是同一事实和理由；此后不再作为候选询问。</summary>
    /// <param name="id">UUID 或者登记编号</param>
    private static Task<Created<MatterPairView>> Differ(string id, MatterDecisionInput body, IMediator mediator, CancellationToken cancellationToken) =>
        Create(id, new MarkDifferentMatter { Item = id, Other = body.Other, Reason = body.Reason }, mediator, cancellationToken);

    /// <summary>撤回“不是同一事实和理由”的标明。</summary>
    /// <param name="id">UUID 或者登记编号</param>
    /// <param name="other">另一件的 UUID 或者登记编号</param>
    private static Task<Versioned<MatterPairView>> WithdrawDifference(
        string id, string other, MatterWithdrawalInput body, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken) =>
        Withdraw(new WithdrawDifferentMatter { Item = id, Other = other, Reason = body.Reason, ExpectedVersion = ifMatch.Version }, mediator, cancellationToken);

    private static async Task<Created<MatterPairView>> Create(string id, MatterDecisionCommand command, IMediator mediator, CancellationToken cancellationToken)
    {
        var view = await mediator.Send(command, cancellationToken);
        return new Created<MatterPairView>($"/api/v1/petitions/{Uri.EscapeDataString(id)}/same-matter", view, view.Version);
    }

    private static async Task<Versioned<MatterPairView>> Withdraw(MatterDecisionCommand command, IMediator mediator, CancellationToken cancellationToken)
    {
        var view = await mediator.Send(command, cancellationToken);
        return new Versioned<MatterPairView>(view, view.Version);
    }
}
