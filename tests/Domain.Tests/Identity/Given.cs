using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Organizations;

namespace PetitionGovernance.Domain.Tests.Identity;

internal static class Given
{
    public static readonly DateTimeOffset Now = new(2024, 3, 1, 1, 0, 0, TimeSpan.Zero);

    public static readonly Guid UserId = new("018df0a0-0000-7000-8000-000000000001");

    public static NewUser NewUser(params IReadOnlyList<Role> roles) => new(UserId, "zhang.san", "张三", "XFB", roles, "hash", MustChangePassword: true);

    public static User User(params IReadOnlyList<Role> roles)
    {
        var user = Domain.Identity.User.Create(NewUser(roles));
        user.ClearEvents();
        return user;
    }

    public static Actor Administrator(string id = "another") => new(
        id, "admin", "XFB", OrganizationKind.PetitionOffice, new HashSet<Role> { Role.Administrator }, RolePermissions.Of([Role.Administrator]));
}
