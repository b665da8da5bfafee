using MediatR;
using PetitionGovernance.Application.Mediation;
using PetitionGovernance.WebApi.Conventions;

namespace PetitionGovernance.WebApi.Endpoints;

internal static class MediationsEndpoints
{
    private const string Route = "/mediations";

    public static void MapMediations(this IEndpointRouteBuilder api)
    {
        var mediations = api.MapGroup(Route).WithTags("Mediation");
        mediations.MapPost("", Open);
        mediations.MapGet("", List);
        mediations.MapGet("/{id:guid}", Read);
        mediations.MapPost("/{id:guid}/assignment", Assignment);
        mediations.MapPost("/{id:guid}/consent", Consent);
        mediations.MapPost("/{id:guid}/sessions", Session);
        mediations.MapPost("/{id:guid}/agreement", Agreement);
        mediations.MapPost("/{id:guid}/failure", Failure);
        mediations.MapPost("/{id:guid}/performance", Performance);
        mediations.MapPost("/{id:guid}/confirmation", Confirmation);
        mediations.MapPost("/{id:guid}/confirmation/answer", ConfirmationAnswer);
        api.MapGet("/petitions/{id}/mediations", OfPetition).WithTags("Mediation");
        api.MapGet("/reports/mediation", Report).WithTags("Mediation");
    }

    /// <summary>收案（第三十三条）：由信访事项、矛盾纠纷或者当事人上门而来的调解、和解，一站式中心一个入口。</summary>
    private static async Task<Created<MediationView>> Open(OpenMediation body, IMediator mediator, CancellationToken cancellationToken)
    {
        var view = await mediator.Send(body, cancellationToken);
        return new Created<MediationView>($"/api/v1{Route}/{view.Id}", view, view.Version);
    }

    /// <summary>列出调解、和解：谁手里有什么；可按组织、种类、状态、履行、日期筛选、翻页，只含本人可见的。</summary>
    private static async Task<Paged<MediationListItem>> List(Query<ListMediations> query, IMediator mediator, CancellationToken cancellationToken) =>
        new(await mediator.Send(query.Value, cancellationToken));

    /// <summary>查阅一件：双方意愿、历次调解、协议逐项和履行、司法确认、下一步。</summary>
    /// <param name="id">案件标识</param>
    private static async Task<Versioned<MediationView>> Read(Guid id, IMediator mediator, CancellationToken cancellationToken)
    {
        var view = await mediator.Send(new GetMediation(id), cancellationToken);
        return new Versioned<MediationView>(view, view.Version, asOfToday: true);
    }

    /// <summary>一件信访事项的各次调解、和解。</summary>
    /// <param name="id">UUID 或者登记编号</param>
    private static Task<IReadOnlyList<MediationListItem>> OfPetition(string id, IMediator mediator, CancellationToken cancellationToken) =>
        mediator.Send(new ListPetitionMediations(id), cancellationToken);

    /// <summary>调解统计：按组织和种类的收案、达成、履行，重点矛盾纠纷的化解率；每个数字都可以逐件查看。</summary>
    private static Task<MediationReport> Report(Query<GetMediationReport> query, IMediator mediator, CancellationToken cancellationToken) =>
        mediator.Send(query.Value, cancellationToken);

    /// <summary>分派：更换调解组织或者调解员。</summary>
    /// <param name="id">案件标识</param>
    private static Task<Versioned<MediationView>> Assignment(Guid id, AssignMediation body, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken) =>
        Act(body.On(id, ifMatch.Version), mediator, cancellationToken);

    /// <summary>登记一方的意愿（第三十三条）：双方都同意才能调解，一方不同意即终止。</summary>
    /// <param name="id">案件标识</param>
    private static Task<Versioned<MediationView>> Consent(Guid id, RecordConsent body, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken) =>
        Act(body.On(id, ifMatch.Version), mediator, cancellationToken);

    /// <summary>登记一次调解；请第三方参与化解的，写明身份和意见（第十五条第二款）。</summary>
    /// <param name="id">案件标识</param>
    private static Task<Versioned<MediationView>> Session(Guid id, HoldSession body, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken) =>
        Act(body.On(id, ifMatch.Version), mediator, cancellationToken);

    /// <summary>登记协议书（第三十三条）：逐项写明谁、做什么、最迟哪天；事项不因此办结。</summary>
    /// <param name="id">案件标识</param>
    private static Task<Versioned<MediationView>> Agreement(Guid id, ReachAgreement body, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken) =>
        Act(body.On(id, ifMatch.Version), mediator, cancellationToken);

    /// <summary>登记未达成协议：事项继续办理，期限没有停止过。</summary>
    /// <param name="id">案件标识</param>
    private static Task<Versioned<MediationView>> Failure(Guid id, FailMediation body, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken) =>
        Act(body.On(id, ifMatch.Version), mediator, cancellationToken);

    /// <summary>登记协议一项的履行：已履行，或者到期没有履行。</summary>
    /// <param name="id">案件标识</param>
    private static Task<Versioned<MediationView>> Performance(Guid id, SettleTerm body, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken) =>
        Act(body.On(id, ifMatch.Version), mediator, cancellationToken);

    /// <summary>登记司法确认的申请（人民调解法第三十三条）：双方共同，自协议生效之日起三十日内。</summary>
    /// <param name="id">案件标识</param>
    private static Task<Versioned<MediationView>> Confirmation(Guid id, ApplyForConfirmation body, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken) =>
        Act(body.On(id, ifMatch.Version), mediator, cancellationToken);

    /// <summary>登记人民法院对司法确认申请的答复：确认有效，或者驳回。</summary>
    /// <param name="id">案件标识</param>
    private static Task<Versioned<MediationView>> ConfirmationAnswer(Guid id, AnswerConfirmation body, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken) =>
        Act(body.On(id, ifMatch.Version), mediator, cancellationToken);

    private static async Task<Versioned<MediationView>> Act(MediationCommand command, IMediator mediator, CancellationToken cancellationToken)
    {
        var view = await mediator.Send(command, cancellationToken);
        return new Versioned<MediationView>(view, view.Version);
    }
}
