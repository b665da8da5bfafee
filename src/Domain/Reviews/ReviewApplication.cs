namespace PetitionGovernance.Domain.Reviews;

/// <summary>复查（复核）申请。</summary>
/// <remarks>An application sent by post is made on the day it was posted; the body's own period runs from the day it received it.</remarks>
public sealed record ReviewApplication
{
    public const int MaxGroundsLength = 20_000;
    public const int MaxReasonLength = 2_000;
    public const int MaxNameLength = 100;

    public required Guid Id { get; init; }

    public required ReviewTier Tier { get; init; }

    public required Applicant Applicant { get; init; }

    /// <summary>提出日（邮寄的为交邮日）。</summary>
    public required DateOnly AppliedOn { get; init; }

    /// <summary>复查（复核）机关收到日。</summary>
    public required DateOnly ReceivedOn { get; init; }

    /// <summary>不服的事实和理由。</summary>
    public required string Grounds { get; init; }

    /// <summary>申请人向哪个机关提出；空为有权的机关。</summary>
    public string? BodyCode { get; init; }

    /// <summary>申请人主张的逾期正当理由。</summary>
    public string? JustCause { get; init; }

    /// <summary>申请人主张（书面答复没有写明）救济权利和期限。</summary>
    public bool RightNotInformed { get; init; }
}
