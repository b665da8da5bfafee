using PetitionGovernance.Application.Organizations;
using PetitionGovernance.Domain.Organizations;

namespace PetitionGovernance.Infrastructure.Identity;

/// <summary>The bodies the product ships, as long as none are kept in the database.</summary>
internal sealed class ShippedOrganizations : IOrganizationDirectory
{
    private static readonly OrganizationTree Tree = new(ReferenceData.Organizations.Select(o => new OrganizationNode(o.Code, o.Name, o.Kind, o.Level, o.ParentCode, o.DivisionCode)));

    public ValueTask<OrganizationTree> CurrentAsync(CancellationToken cancellationToken) => new(Tree);
}
