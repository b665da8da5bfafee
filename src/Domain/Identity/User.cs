using PetitionGovernance.Domain.Identity.Events;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Identity;

/// <summary>用户：登录系统的工作人员，代表一个单位，担任一个或者几个角色。</summary>
/// <remarks>A change of unit, roles or password ends the user's sessions: their refresh tokens no longer work as before.</remarks>
public sealed class User : AggregateRoot
{
    public const int DisplayNameMaxLength = 50;

    private List<Role> roles = [];

    private User()
    {
    }

    public Guid Id { get; private init; }

    public string UserName { get; private init; } = "";

    public string DisplayName { get; private init; } = "";

    public string UnitCode { get; private set; } = "";

    /// <summary>Without repetition, in the order of <see cref="Role"/>.</summary>
    public IReadOnlyList<Role> Roles => roles;

    public string PasswordHash { get; private set; } = "";

    /// <summary>The password was given out by somebody else; the first login replaces it.</summary>
    public bool MustChangePassword { get; private set; }

    public bool Disabled { get; private set; }

    /// <summary>Failures in a row since the last success or lock.</summary>
    public int FailedLogins { get; private set; }

    public DateTimeOffset? LockedUntil { get; private set; }

    public override Subject Subject => new("user", Id.ToString());

    public bool IsAdministrator => roles.Contains(Role.Administrator);

    public static User Create(NewUser wanted)
    {
        if (!LoginName.IsWellFormed(wanted.UserName)) throw new ArgumentException("Not a login name.", nameof(wanted));
        var roles = InOrder(wanted.Roles);
        Lawful.Ensure(MayHave(roles));
        var user = new User
        {
            Id = wanted.Id,
            UserName = wanted.UserName,
            DisplayName = wanted.DisplayName,
            UnitCode = wanted.UnitCode,
            roles = roles,
            PasswordHash = wanted.PasswordHash,
            MustChangePassword = wanted.MustChangePassword,
        };
        user.Raise(new UserCreated(user.Id, user.UnitCode, roles));
        return user;
    }

    /// <param name="otherAdministrators">Enabled administrators besides this user.</param>
    public Refusal? MayChangeRoles(Actor actor, IEnumerable<Role> wanted, int otherAdministrators)
    {
        var after = InOrder(wanted);
        if (MayHave(after) is { } refusal) return refusal;
        if (after.SequenceEqual(roles)) return IdentityRefusals.RolesUnchanged;
        return IsAdministrator && !after.Contains(Role.Administrator) ? MayCeaseToAdminister(actor, otherAdministrators) : null;
    }

    /// <inheritdoc cref="MayChangeRoles"/>
    public void ChangeRoles(Actor actor, IEnumerable<Role> wanted, int otherAdministrators)
    {
        var after = InOrder(wanted);
        Lawful.Ensure(MayChangeRoles(actor, after, otherAdministrators));
        Raise(new UserRolesChanged(Id, [.. roles], after));
        roles = after;
    }

    public Refusal? MayMoveToUnit(string unitCode) => UnitCode == unitCode ? IdentityRefusals.AlreadyInUnit : null;

    public void MoveToUnit(string unitCode)
    {
        Lawful.Ensure(MayMoveToUnit(unitCode));
        Raise(new UserMoved(Id, UnitCode, unitCode));
        UnitCode = unitCode;
    }

    /// <param name="otherAdministrators">Enabled administrators besides this user.</param>
    public Refusal? MayDisable(Actor actor, int otherAdministrators)
    {
        if (Disabled) return IdentityRefusals.AlreadyDisabled;
        if (actor.Id == Subject.Id) return IdentityRefusals.OwnAdministration;
        return IsAdministrator ? MayCeaseToAdminister(actor, otherAdministrators) : null;
    }

    /// <inheritdoc cref="MayDisable"/>
    public void Disable(Actor actor, int otherAdministrators)
    {
        Lawful.Ensure(MayDisable(actor, otherAdministrators));
        Disabled = true;
        Raise(new UserDisabled(Id));
    }

    public Refusal? MayEnable() => Disabled ? null : IdentityRefusals.NotDisabled;

    public void Enable()
    {
        Lawful.Ensure(MayEnable());
        Disabled = false;
        Raise(new UserEnabled(Id));
    }

    /// <summary>设置口令；一次性口令须在首次登录时更换。</summary>
    /// <remarks>Lifts a lock: who got a new password from the administrator is not to wait.</remarks>
    public void SetPassword(string passwordHash, bool oneTime)
    {
        PasswordHash = passwordHash;
        MustChangePassword = oneTime;
        ForgetFailures();
        Raise(new UserPasswordSet(Id, oneTime));
    }

    public bool IsLocked(DateTimeOffset now) => LockedUntil > now;

    public void RecordFailedLogin(DateTimeOffset now)
    {
        FailedLogins++;
        Raise(new UserLoginFailed(Id, now, FailedLogins));
        if (FailedLogins < LoginPolicy.FailuresUntilLocked) return;
        FailedLogins = 0;
        LockedUntil = now + LoginPolicy.LockedFor;
        Raise(new UserLocked(Id, now, LockedUntil.Value));
    }

    public Refusal? MayLogIn(DateTimeOffset now) =>
        Disabled ? IdentityRefusals.AlreadyDisabled : IsLocked(now) ? IdentityRefusals.LockedOut : null;

    public void RecordLogin(DateTimeOffset now)
    {
        Lawful.Ensure(MayLogIn(now));
        ForgetFailures();
        Raise(new UserLoggedIn(Id, now));
    }

    private void ForgetFailures()
    {
        FailedLogins = 0;
        LockedUntil = null;
    }

    private Refusal? MayCeaseToAdminister(Actor actor, int otherAdministrators)
    {
        if (actor.Id == Subject.Id) return IdentityRefusals.OwnAdministration;
        return !Disabled && otherAdministrators == 0 ? IdentityRefusals.LastAdministrator : null;
    }

    private static Refusal? MayHave(List<Role> roles)
    {
        if (roles.Count == 0) return IdentityRefusals.NoRole;
        return roles.Contains(Role.Integration) ? IdentityRefusals.IntegrationIsForMachines : null;
    }

    private static List<Role> InOrder(IEnumerable<Role> roles) => [.. roles.Distinct().Order()];
}

/// <summary>新建用户所需的内容。</summary>
public sealed record NewUser(
    Guid Id, string UserName, string DisplayName, string UnitCode, IReadOnlyList<Role> Roles, string PasswordHash, bool MustChangePassword);
