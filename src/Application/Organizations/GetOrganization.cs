using MediatR;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Organizations;

namespace PetitionGovernance.Application.Organizations;

/// <summary>查阅一个机构及其上下级和承继关系。</summary>
[Requires(Permission.ReadOrganizations)]
public sealed record GetOrganization(string Code) : IQuery<OrganizationDetail>;

/// <summary>机构及其在组织体系中的位置。</summary>
public sealed record OrganizationDetail
{
    public required OrganizationView Organization { get; init; }

    /// <summary>现在的上级机构；没有则为空</summary>
    public OrganizationName? Superior { get; init; }

    /// <summary>现在行使其职权的机构：已经撤并的是最后的承继机构，没有撤并的是它自己</summary>
    public required OrganizationName CurrentlyActing { get; init; }

    /// <summary>直接下级，按代码排列，不含已经撤并的</summary>
    public required IReadOnlyList<OrganizationName> Subordinates { get; init; }
}

/// <summary>机构的代码和名称。</summary>
public sealed record OrganizationName(string Code, string Name);

internal sealed class GetOrganizationHandler(IReadStore store, IOrganizationDirectory directory) : IRequestHandler<GetOrganization, OrganizationDetail>
{
    public async Task<OrganizationDetail> Handle(GetOrganization request, CancellationToken cancellationToken)
    {
        var code = request.Code;
        var tree = await directory.CurrentAsync(cancellationToken);
        var view = await store.Query<Organization>().Where(o => o.Code == code).Select(OrganizationView.Projection).FirstOrDefaultAsync(cancellationToken);
        // The tree of this instance may be some seconds older than the row.
        if (view is null || !tree.Contains(code)) throw new NotFoundException("organization");
        return new OrganizationDetail
        {
            Organization = view,
            Superior = tree.SuperiorOf(code) is { } superior ? Named(superior, tree) : null,
            CurrentlyActing = Named(tree.CurrentSuccessor(code), tree),
            Subordinates = [.. tree.Codes.Where(c => !tree.Find(c)!.IsAbolished && tree.SuperiorOf(c) == code).Order(StringComparer.Ordinal).Select(c => Named(c, tree))],
        };
    }

    private static OrganizationName Named(string code, OrganizationTree tree) => new(code, tree.Find(code)!.Name);
}
