using PetitionGovernance.Domain.Deadlines;

namespace PetitionGovernance.Domain.Reviews;

/// <summary>判断“现在依法能做什么”所需的案件事实。</summary>
public sealed record ReviewState
{
    public required ReviewTier Tier { get; init; }

    public required ReviewStatus Status { get; init; }

    public required string BodyCode { get; init; }

    /// <summary>作出被申请意见的机关。</summary>
    public required string AttackedOrgCode { get; init; }

    public ReviewOutcome? Outcome { get; init; }

    public DateOnly? ServedOn { get; init; }

    /// <summary>举行过听证。</summary>
    public required bool IsHeard { get; init; }

    public DateOnly? PublishedOn { get; init; }

    /// <summary>经办过原来的处理、复查或者已登记回避的人（登录名）。</summary>
    public required IReadOnlyList<string> Involved { get; init; }

    public required IReadOnlyList<DeadlineState> Deadlines { get; init; }

    public DeadlineState? Running(PeriodCode code) => Deadlines.LastOrDefault(d => d.Code == code && d.IsOpen);
}
