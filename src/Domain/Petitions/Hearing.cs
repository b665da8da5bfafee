using PetitionGovernance.Domain.Deadlines;

namespace PetitionGovernance.Domain.Petitions;

/// <summary>听证：重大、复杂、疑难的事项可以举行（第三十一条第六项、第三十六条第二款）。</summary>
/// <remarks>Its days are left out of the final review's period and of no other; which days they were, a person enters.</remarks>
/// <param name="NoticeOn">听证通知送达之日。</param>
/// <param name="Record">笔录：各方的陈述、证据和质证。</param>
/// <param name="By">Login name of who entered it.</param>
public sealed record Hearing(
    DateOnly NoticeOn, DateOnly FirstDay, DateOnly LastDay, HearingGround Ground, IReadOnlyList<HearingParticipant> Participants, string Record, string Conclusion, string By)
{
    public const int MaxRecordLength = 20_000;
    public const int MaxParticipants = 50;

    /// <exception cref="Shared.RefusedException">It ended before it began.</exception>
    internal DateRange Days => new(FirstDay, LastDay);

    /// <summary>通知在先，举行在后，都已过去。</summary>
    internal void EnsureHeld(DateOnly today, DateOnly? notBefore)
    {
        ActDate.Ensure(NoticeOn, "hearing.noticeOn", today, notBefore);
        ActDate.Ensure(FirstDay, "hearing.firstDay", today, NoticeOn);
        ActDate.Ensure(LastDay, "hearing.lastDay", today, FirstDay);
    }
}

/// <summary>参加听证的人。</summary>
/// <param name="Part">主持人、听证员、信访人、承办人、证人等。</param>
public sealed record HearingParticipant(string Part, string Name);

/// <summary>为什么听证。</summary>
public enum HearingGround
{
    /// <summary>重大</summary>
    Major,
    /// <summary>复杂</summary>
    Complex,
    /// <summary>疑难</summary>
    Difficult,
}
