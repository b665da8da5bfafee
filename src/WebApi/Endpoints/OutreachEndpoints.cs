using MediatR;
using PetitionGovernance.Application.Outreach;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.WebApi.Conventions;

namespace PetitionGovernance.WebApi.Endpoints;

internal static class OutreachEndpoints
{
    public static void MapOutreach(this IEndpointRouteBuilder api)
    {
        var outreach = api.MapGroup("/outreach-events").WithTags("Outreach");
        outreach.MapPost("", Hold);
        outreach.MapGet("", List);
        outreach.MapPost("/{id:guid}/learners", Learn);
        api.MapGet("/open-lessons", Lessons).WithTags("Outreach");
        api.MapGet("/reports/outreach", Coverage).WithTags("Outreach");
    }

    /// <summary>登记宣讲或者培训：哪支队伍、在哪里、多少人次；培训写明课目和谁学了。</summary>
    private static async Task<Created<OutreachView>> Hold(HoldOutreach body, IMediator mediator, CancellationToken cancellationToken)
    {
        var view = await mediator.Send(body, cancellationToken);
        return new Created<OutreachView>($"/api/v1/outreach-events?eventNo={Uri.EscapeDataString(view.EventNo)}", view, view.Version);
    }

    /// <summary>列出宣讲和培训；可按编号、种类、地方、日期筛选、翻页。</summary>
    private static async Task<Paged<OutreachView>> List(Query<ListOutreach> query, IMediator mediator, CancellationToken cancellationToken) =>
        new(await mediator.Send(query.Value, cancellationToken));

    /// <summary>登记谁学了一次培训；重复的只记一次。</summary>
    /// <param name="id">培训的标识</param>
    private static async Task<Versioned<OutreachView>> Learn(Guid id, RecordLearners body, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken)
    {
        var view = await mediator.Send(body.OnRecord(id, ifMatch.Version), cancellationToken);
        return new Versioned<OutreachView>(view, view.Version);
    }

    /// <summary>还没有学的课目：培训讲过、没有他名字的；不填 user 为本人。</summary>
    private static Task<IReadOnlyList<OpenLesson>> Lessons(Query<GetOpenLessons> query, IMediator mediator, CancellationToken cancellationToken) =>
        mediator.Send(query.Value, cancellationToken);

    /// <summary>宣讲覆盖：每个乡镇（街道）几次、多少人次；没有宣讲到的也列出。</summary>
    private static Task<IReadOnlyList<TownshipCoverage>> Coverage(Query<GetOutreachCoverage> query, IMediator mediator, CancellationToken cancellationToken) =>
        mediator.Send(query.Value, cancellationToken);
}
