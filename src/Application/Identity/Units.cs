using PetitionGovernance.Application.Organizations;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Domain.Organizations;

namespace PetitionGovernance.Application.Identity;

internal static class Units
{
    /// <exception cref="InvalidRequestException">There is no such unit, or no longer.</exception>
    public static async Task EnsureUnitAsync(this IOrganizationDirectory organizations, string code, CancellationToken cancellationToken)
    {
        if ((await organizations.CurrentAsync(cancellationToken)).Find(code) is not { IsAbolished: false })
        {
            throw new InvalidRequestException(
                "unitCode",
                $"没有代码为“{code}”的单位，或者已经撤并；可用代码见 /api/v1/organizations。",
                $"There is no unit with the code \"{code}\", or no longer; see /api/v1/organizations.");
        }
    }

    /// <summary>The unit somebody acts for: the successor, where his own was abolished (XF2022 A24 ¶2).</summary>
    public static async Task<OrganizationNode?> FindActingUnitAsync(this IOrganizationDirectory organizations, string code, CancellationToken cancellationToken)
    {
        var tree = await organizations.CurrentAsync(cancellationToken);
        return tree.Contains(code) ? tree.Find(tree.CurrentSuccessor(code)) : null;
    }
}
