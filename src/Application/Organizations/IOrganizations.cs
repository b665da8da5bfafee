using PetitionGovernance.Domain.Organizations;

namespace PetitionGovernance.Application.Organizations;

/// <summary>The bodies, loaded to be changed.</summary>
public interface IOrganizations
{
    Task<Organization?> FindAsync(string code, CancellationToken cancellationToken);

    /// <summary>The tree as the database holds it now, for a change that depends on it.</summary>
    /// <remarks>The running unit of work is stale if another changes the tree meanwhile.</remarks>
    Task<OrganizationTree> TreeToChangeAsync(CancellationToken cancellationToken);

    void Add(Organization organization);
}
