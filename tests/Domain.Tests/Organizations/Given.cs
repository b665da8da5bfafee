using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Organizations;

namespace PetitionGovernance.Domain.Tests.Organizations;

internal static class Given
{
    public static readonly DateOnly Today = new(2024, 6, 3);

    public static readonly Actor Administrator =
        new("u-1", "admin", "XFB", OrganizationKind.PetitionOffice, new HashSet<Role> { Role.Administrator }, new HashSet<Permission> { Permission.ManageOrganizations });

    /// <summary>
    /// The county (XW) under the city (SW), which has a bureau of its own (SJ). In the county: discipline (JW), petition
    /// office (XFB), police (GAJ) with a station (PCS) and the station's own petition office (PXF), a township (ZS) with
    /// a village (CWH), and the bureau GT, merged into GZJ, which GT's land office (TDS) was left under.
    /// </summary>
    public static OrganizationTree Tree(params OrganizationNode[] more) => new(
    [
        Node("SW", OrganizationKind.PartyGovernment, OrganizationLevel.City, null),
        Node("SJ", OrganizationKind.Department, OrganizationLevel.City, "SW"),
        Node("XW", OrganizationKind.PartyGovernment, OrganizationLevel.County, "SW"),
        Node("JW", OrganizationKind.DisciplineSupervision, OrganizationLevel.County, "XW"),
        Node("XFB", OrganizationKind.PetitionOffice, OrganizationLevel.County, "XW"),
        Node("GAJ", OrganizationKind.PublicSecurity, OrganizationLevel.County, "XW"),
        Node("PCS", OrganizationKind.PublicSecurity, OrganizationLevel.Township, "GAJ"),
        Node("PXF", OrganizationKind.PetitionOffice, OrganizationLevel.Township, "PCS"),
        Node("ZS", OrganizationKind.Township, OrganizationLevel.Township, "XW"),
        Node("CWH", OrganizationKind.Department, OrganizationLevel.Village, "ZS"),
        Node("GT", OrganizationKind.Department, OrganizationLevel.County, "XW", successorCode: "GZJ"),
        Node("GZJ", OrganizationKind.Department, OrganizationLevel.County, "XW"),
        Node("TDS", OrganizationKind.Department, OrganizationLevel.Township, "GT"),
        Node("SFH", OrganizationKind.ReviewBody, OrganizationLevel.City, null),
        .. more,
    ]);

    public static OrganizationNode Node(string code, OrganizationKind kind, OrganizationLevel level, string? parentCode, string? successorCode = null) =>
        new(code, $"{code}机构", kind, level, parentCode, "500230", successorCode);

    public static NewOrganization Bureau { get; } =
        new("SLJ", "县水利局", OrganizationKind.Department, OrganizationLevel.County, "XW", "500230");

    public static Organization Established(NewOrganization? facts = null)
    {
        var organization = Organization.Establish(facts ?? Bureau, Tree(), Administrator, Today);
        organization.ClearEvents();
        return organization;
    }
}
