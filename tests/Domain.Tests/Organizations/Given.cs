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
        new("SW", OrganizationKind.PartyGovernment, OrganizationLevel.City, null),
        new("SJ", OrganizationKind.Department, OrganizationLevel.City, "SW"),
        new("XW", OrganizationKind.PartyGovernment, OrganizationLevel.County, "SW"),
        new("JW", OrganizationKind.DisciplineSupervision, OrganizationLevel.County, "XW"),
        new("XFB", OrganizationKind.PetitionOffice, OrganizationLevel.County, "XW"),
        new("GAJ", OrganizationKind.PublicSecurity, OrganizationLevel.County, "XW"),
        new("PCS", OrganizationKind.PublicSecurity, OrganizationLevel.Township, "GAJ"),
        new("PXF", OrganizationKind.PetitionOffice, OrganizationLevel.Township, "PCS"),
        new("ZS", OrganizationKind.Township, OrganizationLevel.Township, "XW"),
        new("CWH", OrganizationKind.Department, OrganizationLevel.Village, "ZS"),
        new("GT", OrganizationKind.Department, OrganizationLevel.County, "XW", SuccessorCode: "GZJ"),
        new("GZJ", OrganizationKind.Department, OrganizationLevel.County, "XW"),
        new("TDS", OrganizationKind.Department, OrganizationLevel.Township, "GT"),
        new("SFH", OrganizationKind.ReviewBody, OrganizationLevel.City, null),
        .. more,
    ]);

    public static NewOrganization Bureau { get; } =
        new("SLJ", "县水利局", OrganizationKind.Department, OrganizationLevel.County, "XW", "500230");

    public static Organization Established(NewOrganization? facts = null)
    {
        var organization = Organization.Establish(facts ?? Bureau, Tree(), Administrator, Today);
        organization.ClearEvents();
        return organization;
    }
}
