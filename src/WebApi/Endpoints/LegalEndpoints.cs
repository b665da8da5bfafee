using MediatR;
using PetitionGovernance.Application.Legal;
using PetitionGovernance.WebApi.Conventions;

namespace PetitionGovernance.WebApi.Endpoints;

internal static class LegalEndpoints
{
    private const string Regulations = "/legal/regulations";

    public static void MapLegal(this IEndpointRouteBuilder api)
    {
        var regulations = api.MapGroup(Regulations).WithTags("Legal");
        regulations.MapGet("", List);
        regulations.MapGet("/{id}/articles", Articles);
        regulations.MapPost("/{id}/official-text", Load);
        api.MapGet("/legal/provisions/{id}", Provision).WithTags("Legal");
    }

    /// <summary>列出法规，以及原文由何人何时载入、哪些条款有变化。</summary>
    private static Task<IReadOnlyList<RegulationView>> List(IMediator mediator, CancellationToken cancellationToken) =>
        mediator.Send(new ListRegulations(), cancellationToken);

    /// <summary>逐条列出法规：载入的原文、目录中的条款、执行每一条款的规则和功能、与上次载入相比有无变化。</summary>
    /// <param name="id">法规编号，如 XF2022</param>
    private static Task<IReadOnlyList<ArticleView>> Articles(string id, IMediator mediator, CancellationToken cancellationToken) =>
        mediator.Send(new ListArticles(id), cancellationToken);

    /// <summary>查阅一个条款：义务、参数、原文、执行它的规则和功能。</summary>
    /// <param name="id">条款编号，如 XF2022-A22-P1-T</param>
    private static Task<ProvisionView> Provision(string id, IMediator mediator, CancellationToken cancellationToken) =>
        mediator.Send(new GetProvision(id), cancellationToken);

    /// <summary>载入法规原文：依发布机关的公布文本制作的 JSON 文件，原样保存；有错时逐条指明。</summary>
    /// <param name="id">法规编号，如 XF2022</param>
    private static async Task<Created<OfficialTextView>> Load(string id, TextBody file, IMediator mediator, CancellationToken cancellationToken)
    {
        var view = await mediator.Send(new LoadOfficialText(id, file.Text), cancellationToken);
        return new Created<OfficialTextView>($"/api/v1{Regulations}/{id}/articles", view, view.Number);
    }
}
