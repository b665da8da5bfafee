using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Identity.Events;

public sealed record UserCreated(Guid User, string UnitCode, IReadOnlyList<Role> Roles) : IDomainEvent
{
    public string Describe() => $"新建用户，单位 {UnitCode}，角色：{Roles.Chinese()}。";
}

public sealed record UserRolesChanged(Guid User, IReadOnlyList<Role> Before, IReadOnlyList<Role> After) : IDomainEvent
{
    public string Describe() => $"角色由“{Before.Chinese()}”改为“{After.Chinese()}”。";
}

public sealed record UserMoved(Guid User, string FromUnitCode, string ToUnitCode) : IDomainEvent
{
    public string Describe() => $"由单位 {FromUnitCode} 调到单位 {ToUnitCode}。";
}

public sealed record UserDisabled(Guid User) : IDomainEvent
{
    public string Describe() => "停用用户。";
}

public sealed record UserEnabled(Guid User) : IDomainEvent
{
    public string Describe() => "恢复使用用户。";
}

public sealed record UserPasswordSet(Guid User, bool OneTime) : IDomainEvent
{
    public string Describe() => OneTime ? "重置为一次性口令。" : "修改口令。";
}

public sealed record UserLoggedIn(Guid User, DateTimeOffset At) : IDomainEvent
{
    public string Describe() => "登录。";
}

public sealed record UserLoginFailed(Guid User, DateTimeOffset At, int InARow) : IDomainEvent
{
    public string Describe() => $"登录失败，连续第 {InARow} 次。";
}

public sealed record UserLocked(Guid User, DateTimeOffset At, DateTimeOffset Until) : IDomainEvent
{
    public string Describe() => $"连续登录失败 {LoginPolicy.FailuresUntilLocked} 次，锁定 {LoginPolicy.LockedFor.TotalMinutes:0} 分钟。";
}
