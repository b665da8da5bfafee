using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Identity.Events;
using PetitionGovernance.Domain.Shared;
using PetitionGovernance.Domain.Tests.Shared;

namespace PetitionGovernance.Domain.Tests.Identity;

public sealed class UserTests
{
    [Fact]
    public void A_new_user_has_each_role_once_and_in_order()
    {
        var user = User.Create(Given.NewUser(Role.Screener, Role.Registrar, Role.Screener));

        user.Roles.Should().Equal(Role.Registrar, Role.Screener);
        user.MustChangePassword.Should().BeTrue();
        user.Subject.Should().Be(new Subject("user", Given.UserId.ToString()));
        user.Events.Should().ContainSingle().Which.Should().BeOfType<UserCreated>().Which.UnitCode.Should().Be("XFB");
    }

    [Theory]
    [MemberData(nameof(CaseTable.Rows), "Identity/Cases/login-names.csv", MemberType = typeof(CaseTable))]
    public void A_login_name_has_3_to_50_plain_characters(string description, string name, string wellFormed) =>
        LoginName.IsWellFormed(name).Should().Be(wellFormed == "yes", description);

    [Fact]
    public void A_user_without_a_role_is_refused() => Refused(() => User.Create(Given.NewUser())).Should().Be(IdentityRefusals.NoRole);

    [Fact]
    public void A_person_is_not_a_machine() =>
        Refused(() => User.Create(Given.NewUser(Role.Integration))).Should().Be(IdentityRefusals.IntegrationIsForMachines);

    [Fact]
    public void Changed_roles_are_told_before_and_after()
    {
        var user = Given.User(Role.Handler);

        user.ChangeRoles(Given.Administrator(), [Role.Leader, Role.Inspector], otherAdministrators: 1);

        user.Roles.Should().Equal(Role.Leader, Role.Inspector);
        var changed = user.Events.Should().ContainSingle().Which.Should().BeOfType<UserRolesChanged>().Subject;
        changed.Before.Should().Equal(Role.Handler);
        changed.Describe().Should().Be("角色由“承办单位经办人”改为“领导、督查人员”。");
    }

    [Fact]
    public void Roles_that_change_nothing_are_refused() =>
        Refused(() => Given.User(Role.Handler).ChangeRoles(Given.Administrator(), [Role.Handler], 1)).Should().Be(IdentityRefusals.RolesUnchanged);

    [Fact]
    public void An_administrator_keeps_his_own_administrator_role()
    {
        var user = Given.User(Role.Administrator);
        var himself = Given.Administrator(user.Subject.Id);

        user.MayChangeRoles(himself, [Role.Leader], 3).Should().Be(IdentityRefusals.OwnAdministration);
        user.MayDisable(himself, 3).Should().Be(IdentityRefusals.OwnAdministration);
        user.MayChangeRoles(himself, [Role.Administrator, Role.Leader], 0).Should().BeNull();
    }

    [Fact]
    public void The_last_administrator_stays()
    {
        var user = Given.User(Role.Administrator);

        user.MayChangeRoles(Given.Administrator(), [Role.Leader], otherAdministrators: 0).Should().Be(IdentityRefusals.LastAdministrator);
        user.MayDisable(Given.Administrator(), otherAdministrators: 0).Should().Be(IdentityRefusals.LastAdministrator);
        user.MayChangeRoles(Given.Administrator(), [Role.Leader], otherAdministrators: 1).Should().BeNull();
        user.MayDisable(Given.Administrator(), otherAdministrators: 1).Should().BeNull();
    }

    [Fact]
    public void A_disabled_administrator_is_not_the_last_one()
    {
        var user = Given.User(Role.Administrator);
        user.Disable(Given.Administrator(), otherAdministrators: 1);

        user.MayChangeRoles(Given.Administrator(), [Role.Leader], otherAdministrators: 0).Should().BeNull();
    }

    [Fact]
    public void A_move_is_told_from_where_to_where()
    {
        var user = Given.User(Role.Handler);

        user.MoveToUnit("ZJW");

        user.UnitCode.Should().Be("ZJW");
        user.Events.Should().Equal(new UserMoved(Given.UserId, "XFB", "ZJW"));
        Refused(() => user.MoveToUnit("ZJW")).Should().Be(IdentityRefusals.AlreadyInUnit);
    }

    [Fact]
    public void A_user_is_disabled_once_and_enabled_once()
    {
        var user = Given.User(Role.Handler);

        Refused(user.Enable).Should().Be(IdentityRefusals.NotDisabled);
        user.Disable(Given.Administrator(), 0);
        user.MayLogIn(Given.Now).Should().Be(IdentityRefusals.AlreadyDisabled);
        Refused(() => user.Disable(Given.Administrator(), 0)).Should().Be(IdentityRefusals.AlreadyDisabled);
        user.Enable();
        user.MayLogIn(Given.Now).Should().BeNull();
    }

    [Fact]
    public void The_fifth_failure_in_a_row_locks_for_15_minutes()
    {
        var user = Given.User(Role.Handler);

        for (var i = 0; i < 4; i++) user.RecordFailedLogin(Given.Now);
        user.IsLocked(Given.Now).Should().BeFalse();
        user.RecordFailedLogin(Given.Now);

        user.IsLocked(Given.Now).Should().BeTrue();
        user.IsLocked(Given.Now.AddMinutes(15).AddTicks(-1)).Should().BeTrue();
        user.IsLocked(Given.Now.AddMinutes(15)).Should().BeFalse();
        user.Events.OfType<UserLoginFailed>().Select(e => e.InARow).Should().Equal(1, 2, 3, 4, 5);
        user.Events[^1].Should().Be(new UserLocked(Given.UserId, Given.Now, Given.Now.AddMinutes(15)));
        Refused(() => user.RecordLogin(Given.Now)).Should().Be(IdentityRefusals.LockedOut);
    }

    [Fact]
    public void After_the_lock_it_takes_five_new_failures()
    {
        var user = Given.User(Role.Handler);
        for (var i = 0; i < 5; i++) user.RecordFailedLogin(Given.Now);
        var later = Given.Now.AddMinutes(15);

        for (var i = 0; i < 4; i++) user.RecordFailedLogin(later);
        user.IsLocked(later).Should().BeFalse();
        user.RecordFailedLogin(later);

        user.IsLocked(later).Should().BeTrue();
    }

    [Fact]
    public void A_login_forgets_the_failures_before_it()
    {
        var user = Given.User(Role.Handler);
        for (var i = 0; i < 4; i++) user.RecordFailedLogin(Given.Now);

        user.RecordLogin(Given.Now);
        user.RecordFailedLogin(Given.Now);

        user.FailedLogins.Should().Be(1);
        user.IsLocked(Given.Now).Should().BeFalse();
    }

    [Fact]
    public void A_new_password_lifts_the_lock()
    {
        var user = Given.User(Role.Handler);
        for (var i = 0; i < 5; i++) user.RecordFailedLogin(Given.Now);

        user.SetPassword("new hash", oneTime: false);

        user.MayLogIn(Given.Now).Should().BeNull();
        user.MustChangePassword.Should().BeFalse();
        user.Events[^1].Should().Be(new UserPasswordSet(Given.UserId, OneTime: false));
    }

    [Fact]
    public void Every_role_has_a_Chinese_name() => Enum.GetValues<Role>().Select(r => r.Chinese()).Should().OnlyHaveUniqueItems();

    private static Refusal Refused(Action act) => act.Should().Throw<RefusedException>().Which.Refusal;
}
