using PetitionGovernance.Application.Organizations;
using PetitionGovernance.Domain.Organizations;

namespace PetitionGovernance.Application.SourceGovernance;

/// <summary>The townships and subdistricts of the county, by division code.</summary>
public sealed class Townships(IOrganizationDirectory organizations)
{
    public async Task<IReadOnlyCollection<string>> CodesAsync(CancellationToken cancellationToken)
    {
        var tree = await organizations.CurrentAsync(cancellationToken);
        return tree.Codes.Select(tree.Find).OfType<OrganizationNode>()
            .Where(o => o is { IsAbolished: false, Kind: OrganizationKind.Township }).Select(o => o.DivisionCode).ToHashSet();
    }
}
