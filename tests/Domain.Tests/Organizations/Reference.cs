using PetitionGovernance.Domain.Organizations;

namespace PetitionGovernance.Domain.Tests.Organizations;

internal static class Reference
{
    public static OrganizationTree Tree { get; } =
        new(ReferenceData.Organizations.Select(o => new OrganizationNode(o.Code, o.Name, o.Kind, o.Level, o.ParentCode, o.DivisionCode)));
}
