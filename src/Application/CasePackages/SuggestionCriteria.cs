using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Application.CasePackages;

/// <summary>什么样的事项建议包案：达到其中一项即建议；0 为不用这一项。</summary>
/// <param name="AgeDays">收到以后多少日没有解决</param>
/// <param name="Repeats">同一事实和理由又来多少次</param>
/// <param name="HeadCount">多少人次</param>
/// <param name="FailedRounds">办理多少轮没有解决</param>
/// <param name="HigherLevel">到上级反映多少次</param>
public sealed record SuggestionCriteria(int AgeDays, int Repeats, int HeadCount, int FailedRounds, int HigherLevel)
{
    /// <summary>Why the item is suggested: one sentence made of every criterion it meets.</summary>
    internal string Because(SuggestionFacts f, DateOnly today) => string.Join("；", Reasons(f, today)) + "。";

    private IEnumerable<string> Reasons(SuggestionFacts f, DateOnly today)
    {
        var age = today.DayNumber - f.ReceivedOn.DayNumber;
        if (AgeDays > 0 && age >= AgeDays) yield return $"收到已 {age} 日没有解决";
        if (Repeats > 0 && f.Repeats >= Repeats) yield return $"同一事项又来 {f.Repeats} 次";
        if (HeadCount > 0 && f.HeadCount >= HeadCount) yield return $"涉及 {f.HeadCount} 人次";
        if (FailedRounds > 0 && f.FailedRounds >= FailedRounds) yield return $"办理 {f.FailedRounds} 轮没有解决";
        if (HigherLevel > 0 && f.HigherLevel >= HigherLevel) yield return $"到上级反映 {f.HigherLevel} 次";
    }
}

/// <summary>What the criteria ask of an item.</summary>
internal sealed record SuggestionFacts
{
    public required string RegNo { get; init; }

    public required string Subject { get; init; }

    public required DateOnly ReceivedOn { get; init; }

    public required string? ResponsibleOrgCode { get; init; }

    public required PetitionStatus Status { get; init; }

    public required int HeadCount { get; init; }

    public required int Repeats { get; init; }

    public required int FailedRounds { get; init; }

    public required int HigherLevel { get; init; }
}
