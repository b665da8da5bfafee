using PetitionGovernance.Domain.Organizations;

namespace PetitionGovernance.Domain.Tests.Organizations;

internal static class Reference
{
    public static OrganizationTree Tree { get; } =
        new(ReferenceData.Organizations.Select(o => new OrganizationNode(o.Code, o.Kind, o.Level, o.ParentCode)));
}
