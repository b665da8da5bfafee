namespace PetitionGovernance.Domain.Organizations;

/// <summary>机构在组织体系中的位置，供 <see cref="OrganizationTree"/> 使用。</summary>
/// <param name="SuccessorCode">Set once the body is abolished.</param>
public sealed record OrganizationNode(
    string Code, string Name, OrganizationKind Kind, OrganizationLevel Level, string? ParentCode, string DivisionCode, string? SuccessorCode = null)
{
    public bool IsAbolished => SuccessorCode is not null;
}
