using MediatR;
using PetitionGovernance.Application.Organizations;
using PetitionGovernance.WebApi.Conventions;

namespace PetitionGovernance.WebApi.Endpoints;

internal static class OrganizationsEndpoints
{
    private const string Route = "/organizations";
    private const string ResponsibilitiesRoute = "/responsibilities";

    public static void MapOrganizations(this IEndpointRouteBuilder api)
    {
        var organizations = api.MapGroup(Route).WithTags("Organizations");
        organizations.MapGet("", List);
        organizations.MapPost("", Establish);
        organizations.MapGet("/{code}", Read);
        organizations.MapPost("/{code}/name", Rename);
        organizations.MapPost("/{code}/superior", Move);
        organizations.MapPost("/{code}/abolition", Abolish);

        var responsibilities = api.MapGroup(ResponsibilitiesRoute).WithTags("Organizations");
        responsibilities.MapGet("", ListOfResponsibilities);
        responsibilities.MapPost("", EstablishOneResponsibility);
        responsibilities.MapGet("/competent", Competent);
        responsibilities.MapPost("/{id:guid}/withdrawal", Withdraw);
    }

    /// <summary>列出机构：可按种类、层级、上级、区划、文字筛选，翻页。</summary>
    private static async Task<Paged<OrganizationView>> List(Query<ListOrganizations> query, IMediator mediator, CancellationToken cancellationToken) =>
        new(await mediator.Send(query.Value, cancellationToken));

    /// <summary>设立机构。</summary>
    private static async Task<Created<OrganizationView>> Establish(EstablishOrganization body, IMediator mediator, CancellationToken cancellationToken)
    {
        var view = await mediator.Send(body, cancellationToken);
        return new Created<OrganizationView>($"/api/v1{Route}/{view.Code}", view, view.Version);
    }

    /// <summary>查阅一个机构：上级、下级、承继关系。</summary>
    /// <param name="code">机构代码</param>
    private static async Task<Versioned<OrganizationDetail>> Read(string code, IMediator mediator, CancellationToken cancellationToken)
    {
        var detail = await mediator.Send(new GetOrganization(code), cancellationToken);
        // Superiors and subordinates change without this body's version.
        return new Versioned<OrganizationDetail>(detail, detail.Organization.Version, asOfToday: true);
    }

    /// <summary>机构更名。</summary>
    /// <param name="code">机构代码</param>
    private static Task<Versioned<OrganizationView>> Rename(string code, RenameOrganization body, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken) =>
        ChangeAsync(body.On(code, ifMatch.Version), mediator, cancellationToken);

    /// <summary>调整机构的上级。</summary>
    /// <param name="code">机构代码</param>
    private static Task<Versioned<OrganizationView>> Move(string code, MoveOrganization body, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken) =>
        ChangeAsync(body.On(code, ifMatch.Version), mediator, cancellationToken);

    /// <summary>撤并机构（第二十四条第二款）：职权由承继机构行使，已有事项随之转归。</summary>
    /// <param name="code">机构代码</param>
    private static Task<Versioned<OrganizationView>> Abolish(string code, AbolishOrganization body, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken) =>
        ChangeAsync(body.On(code, ifMatch.Version), mediator, cancellationToken);

    /// <summary>列出权责清单：可按领域、内容分类、地域、机构、日期筛选，翻页。</summary>
    private static async Task<Paged<ResponsibilityView>> ListOfResponsibilities(Query<ListResponsibilities> query, IMediator mediator, CancellationToken cancellationToken) =>
        new(await mediator.Send(query.Value, cancellationToken));

    /// <summary>在权责清单中新增一项。</summary>
    private static async Task<Created<ResponsibilityView>> EstablishOneResponsibility(EstablishResponsibility body, IMediator mediator, CancellationToken cancellationToken)
    {
        var view = await mediator.Send(body, cancellationToken);
        return new Created<ResponsibilityView>($"/api/v1{ResponsibilitiesRoute}?organizationCode={view.OrganizationCode}", view, view.Version);
    }

    /// <summary>按权责清单找出有权处理的机构，最具体的在前；清单只供参考，由人决定。</summary>
    private static Task<IReadOnlyList<CompetentBody>> Competent(Query<FindCompetentBodies> query, IMediator mediator, CancellationToken cancellationToken) =>
        mediator.Send(query.Value, cancellationToken);

    /// <summary>终止权责清单的一项，过去的判断依据因此保留。</summary>
    /// <param name="id">UUID</param>
    private static async Task<Versioned<ResponsibilityView>> Withdraw(Guid id, WithdrawResponsibility body, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken)
    {
        var view = await mediator.Send(body.On(id, ifMatch.Version), cancellationToken);
        return new Versioned<ResponsibilityView>(view, view.Version);
    }

    private static async Task<Versioned<OrganizationView>> ChangeAsync(OrganizationCommand command, IMediator mediator, CancellationToken cancellationToken)
    {
        var view = await mediator.Send(command, cancellationToken);
        return new Versioned<OrganizationView>(view, view.Version);
    }
}
