namespace PetitionGovernance.Domain.Identity;

/// <summary>登录的全部数字：口令长度、失败次数、锁定时长。</summary>
public static class LoginPolicy
{
    /// <summary>The failure with this number in a row locks the account.</summary>
    public const int FailuresUntilLocked = 5;

    public const int MinPasswordLength = 12;
    public const int MaxPasswordLength = 128;

    /// <remarks>The instant at which the time is up is already outside of it.</remarks>
    public static readonly TimeSpan LockedFor = TimeSpan.FromMinutes(15);
}
