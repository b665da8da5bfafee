using PetitionGovernance.Domain.Organizations;

namespace PetitionGovernance.Application.Identity;

/// <summary>What kind of body a unit is: goes into the token of whoever acts for it.</summary>
public interface IUnitKinds
{
    /// <returns>Null for a unit that does not exist.</returns>
    Task<OrganizationKind?> FindAsync(string unitCode, CancellationToken cancellationToken);
}

internal static class KnownUnits
{
    /// <exception cref="Shared.InvalidRequestException">There is no such unit.</exception>
    public static async Task EnsureKnownAsync(this IUnitKinds units, string unitCode, CancellationToken cancellationToken)
    {
        if (await units.FindAsync(unitCode, cancellationToken) is null)
            throw new Shared.InvalidRequestException("unitCode", $"没有代码为“{unitCode}”的单位，可用代码见 /api/v1/organizations。", $"There is no unit with the code \"{unitCode}\"; see /api/v1/organizations.");
    }
}
