using PetitionGovernance.Domain.Organizations;

namespace PetitionGovernance.Application.Organizations;

/// <summary>The tree of bodies as it stands.</summary>
public interface IOrganizationDirectory
{
    ValueTask<OrganizationTree> CurrentAsync(CancellationToken cancellationToken);
}
