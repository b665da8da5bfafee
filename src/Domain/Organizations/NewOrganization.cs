namespace PetitionGovernance.Domain.Organizations;

/// <summary>设立机构的各项事实。</summary>
/// <param name="ParentCode">Empty for a body without a superior in this system.</param>
public sealed record NewOrganization(
    string Code, string Name, OrganizationKind Kind, OrganizationLevel Level, string? ParentCode, string DivisionCode);
