using PetitionGovernance.Application.Identity;
using PetitionGovernance.Domain.Organizations;

namespace PetitionGovernance.Infrastructure.Identity;

/// <summary>The units of the trial users, until the module of organizations answers.</summary>
internal sealed class UnitKinds : IUnitKinds
{
    private static readonly Dictionary<string, OrganizationKind> Known = new()
    {
        ["XFB"] = OrganizationKind.PetitionOffice,
        ["XW"] = OrganizationKind.PartyGovernment,
        ["JW"] = OrganizationKind.DisciplineSupervision,
        ["FCW"] = OrganizationKind.ReviewBody,
        ["ZJW"] = OrganizationKind.Department,
        ["500230101"] = OrganizationKind.Township,
    };

    public Task<OrganizationKind?> FindAsync(string unitCode, CancellationToken cancellationToken) =>
        Task.FromResult(Known.TryGetValue(unitCode, out var kind) ? kind : (OrganizationKind?)null);
}
