using MediatR;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.Screening;
using PetitionGovernance.WebApi.Conventions;

namespace PetitionGovernance.WebApi.Endpoints;

internal static class ScreeningEndpoints
{
    public static void MapScreening(this IEndpointRouteBuilder api)
    {
        var screening = api.MapGroup("/screening").WithTags("Screening");
        screening.MapGet("/rules", Rules);
        screening.MapPost("/preview", Preview);
        screening.MapPost("/preview/batch", PreviewBatch);
        screening.MapGet("/rule-sets", RuleSets);
        screening.MapGet("/rule-sets/effective", Effective);
        screening.MapGet("/rule-sets/{division}/{from}", RuleSet);
        screening.MapPut("/rule-sets/{division}/{from}", Enact);
        api.MapGet("/reports/screening", Report).WithTags("Screening");
        api.MapGet("/reports/screening/items", ReportedItems).WithTags("Screening");
        var items = api.MapGroup("/petitions/{id}/screening").WithTags("Screening");
        items.MapGet("", Read);
        items.MapPost("", Screen);
        items.MapPost("/facts", Facts);
    }

    /// <summary>甄别规则目录：编号、依据、根据有多牢、优先的档次、参数。</summary>
    private static Task<IReadOnlyList<ScreeningRuleView>> Rules(IMediator mediator, CancellationToken cancellationToken) =>
        mediator.Send(new ListScreeningRules(), cancellationToken);

    /// <summary>按给出的事实试作甄别意见，不写入任何内容。</summary>
    private static Task<ScreeningOpinionView> Preview(PreviewScreening body, IMediator mediator, CancellationToken cancellationToken) =>
        mediator.Send(body, cancellationToken);

    /// <summary>一次试作至多 1000 件的甄别意见，不写入任何内容。</summary>
    private static Task<IReadOnlyList<ScreeningOpinionView>> PreviewBatch(PreviewScreeningBatch body, IMediator mediator, CancellationToken cancellationToken) =>
        mediator.Send(body, cancellationToken);

    /// <summary>列出各地制定的甄别规则组：可按地区、日期筛选，翻页。</summary>
    private static async Task<Paged<RuleSetView>> RuleSets(Query<ListRuleSets> query, IMediator mediator, CancellationToken cancellationToken) =>
        new(await mediator.Send(query.Value, cancellationToken));

    /// <summary>某地、某日用哪一组规则：最具体的地区优先，都没有的用默认规则组；每条可以停用的规则是否启用，参数的现值和限度。</summary>
    private static Task<AppliedRuleSet> Effective(Query<FindRuleSet> query, IMediator mediator, CancellationToken cancellationToken) =>
        mediator.Send(query.Value, cancellationToken);

    /// <summary>查阅一个地区自某日起的甄别规则组。</summary>
    /// <param name="division">行政区划代码</param>
    /// <param name="from">生效日</param>
    private static async Task<Versioned<RuleSetView>> RuleSet(string division, DateOnly from, IMediator mediator, CancellationToken cancellationToken)
    {
        var view = await mediator.Send(new GetRuleSet(division, from), cancellationToken);
        return new Versioned<RuleSetView>(view, view.Version);
    }

    /// <summary>制定一个地区自某日起的甄别规则组，同日已有的整组改定；只有出自实践的规则可以停用，已经给出的参考意见不受影响。</summary>
    /// <param name="division">行政区划代码</param>
    /// <param name="from">生效日</param>
    private static async Task<Versioned<RuleSetView>> Enact(
        string division, DateOnly from, EnactRuleSet body, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken)
    {
        var view = await mediator.Send(body.For(division, from, ifMatch.Version), cancellationToken);
        return new Versioned<RuleSetView>(view, view.Version);
    }

    /// <summary>参考意见的采纳：按规则、按人，确认、另定的次数和另定率；只计本人可见的。</summary>
    private static Task<ScreeningReport> Report(Query<GetScreeningReport> query, IMediator mediator, CancellationToken cancellationToken) =>
        mediator.Send(query.Value, cancellationToken);

    /// <summary>采纳报表每个数字背后的逐次甄别：按规则、人、对待、日期筛选，翻页；只列本人可见的。</summary>
    private static async Task<Paged<ReportedScreening>> ReportedItems(Query<ListReportedScreenings> query, IMediator mediator, CancellationToken cancellationToken) =>
        new(await mediator.Send(query.Value, cancellationToken));

    /// <summary>甄别的参考意见：由记录汇集事实（每项写明来源），三个分清，触发的规则和理由，要问的问题；以及历次结论。</summary>
    /// <param name="id">UUID 或者登记编号</param>
    private static async Task<Versioned<PetitionScreening>> Read(string id, IMediator mediator, CancellationToken cancellationToken)
    {
        var screening = await mediator.Send(new GetScreening(id), cancellationToken);
        return new Versioned<PetitionScreening>(screening, screening.Version, asOfToday: true);
    }

    /// <summary>甄别（第二十二条）：由人确认参考意见（不填，或者只填 fingerprint），或者写明理由另定；意见与决定都留在事项上。</summary>
    /// <param name="id">UUID 或者登记编号</param>
    private static Task<Versioned<PetitionReceipt>> Screen(string id, ScreenPetition? body, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken) =>
        Act((body ?? new ScreenPetition()).On(id, ifMatch.Version), mediator, cancellationToken);

    /// <summary>补充甄别所需、只有问过才知道的事实；何人何时所述，留在事项上。</summary>
    /// <param name="id">UUID 或者登记编号</param>
    private static Task<Versioned<PetitionReceipt>> Facts(string id, StateFacts body, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken) =>
        Act(body.On(id, ifMatch.Version), mediator, cancellationToken);

    private static async Task<Versioned<PetitionReceipt>> Act(PetitionCommand command, IMediator mediator, CancellationToken cancellationToken)
    {
        var receipt = await mediator.Send(command, cancellationToken);
        return new Versioned<PetitionReceipt>(receipt, receipt.Version);
    }
}
