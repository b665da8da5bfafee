using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Domain.Reviews;

namespace PetitionGovernance.Application.Reviews;

/// <summary>一次申请或者办理之后案件的样子。</summary>
public sealed record ReviewReceipt
{
    public required Guid Id { get; init; }

    /// <summary>信访事项的登记编号</summary>
    public required string RegNo { get; init; }

    /// <summary>版本；下一次办理时放入 If-Match</summary>
    public required int Version { get; init; }

    public required ReviewTier Tier { get; init; }

    public required ReviewStatus Status { get; init; }

    /// <summary>复查（复核）机关代码</summary>
    public required string BodyCode { get; init; }

    /// <summary>申请是否在期限内</summary>
    public required Timeliness Timeliness { get; init; }

    /// <summary>申请期限的末日；期限没有开始或者不能确定的为空</summary>
    public DateOnly? AskLastDay { get; init; }

    public ReviewOutcome? Outcome { get; init; }

    public required IReadOnlyList<DeadlineView> Deadlines { get; init; }

    public required IReadOnlyList<NextAction> NextActions { get; init; }

    /// <summary>申请人不服时的下一步权利</summary>
    public NextRight? NextRight { get; init; }

    internal static ReviewReceipt Of(ReviewCase changed, Occasion now, OrganizationTree organizations)
    {
        var standing = ReviewStanding.Of(changed.State, now, organizations);
        return new ReviewReceipt
        {
            Id = changed.Id,
            RegNo = changed.RegNo,
            // The unit of work advances the version once when it saves what the handler changed.
            Version = changed.Version + 1,
            Tier = changed.Tier,
            Status = changed.Status,
            BodyCode = changed.BodyCode,
            Timeliness = changed.Timeliness,
            AskLastDay = changed.AskLastDay,
            Outcome = changed.Outcome,
            Deadlines = standing.Deadlines,
            NextActions = standing.NextActions,
            NextRight = standing.NextRight,
        };
    }
}
