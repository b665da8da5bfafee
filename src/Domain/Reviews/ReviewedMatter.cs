using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Reviews;

/// <summary>被申请复查、复核的信访事项：本轮办理的答复，和对它已有的复查、复核。</summary>
public sealed record ReviewedMatter
{
    public required PetitionItemId Item { get; init; }

    public required string RegNo { get; init; }

    /// <summary>只有第三十一条第六项的事项才有复查、复核。</summary>
    public required bool IsOrdinaryProcedure { get; init; }

    public required bool Anonymous { get; init; }

    public required int Round { get; init; }

    public required string? ResponsibleOrgCode { get; init; }

    public required DateOnly? RepliedOn { get; init; }

    public required Service? Service { get; init; }

    /// <summary>处理意见书是否写明复查权利和期限；空为不明。</summary>
    public bool? RightInformed { get; init; }

    /// <summary>诉求序号。</summary>
    public required IReadOnlyList<int> Claims { get; init; }

    /// <summary>信访人序号 → 是否代表。</summary>
    public required IReadOnlyDictionary<int, bool> People { get; init; }

    /// <summary>经办或者已登记回避的人（登录名）。</summary>
    public required IReadOnlyList<string> Involved { get; init; }

    /// <summary>对本轮答复已有的复查、复核，按先后。</summary>
    public required IReadOnlyList<PastReview> Reviews { get; init; }

    /// <summary>被申请的那一份书面答复：复查针对处理意见，复核针对复查意见。</summary>
    /// <exception cref="RefusedException">There is none, or it is no longer open to this tier.</exception>
    public AttackedDecision Attacked(ReviewTier tier, OrganizationTree organizations)
    {
        Lawful.Ensure(!IsOrdinaryProcedure ? ReviewRefusals.NotReviewable : RepliedOn is null ? ReviewRefusals.NoDecision : null);
        Lawful.Ensure(Reviews.Any(r => r is { Tier: ReviewTier.FinalReview, Status: ReviewStatus.Decided }) ? ReviewRefusals.FinalIsTheEnd : null);
        Lawful.Ensure(Reviews.Any(r => r.IsRunning) ? ReviewRefusals.AlreadyRunning : null);
        var review = Reviews.LastOrDefault(r => r is { Tier: ReviewTier.Review, Status: ReviewStatus.Decided });
        if (tier is ReviewTier.Review)
        {
            Lawful.Ensure(review is not null ? ReviewRefusals.AlreadyReviewed : null);
            return new(PeriodCode.ReviewAsk, ResponsibleOrgCode!, RepliedOn!.Value, Service, RightInformed, organizations.ReviewBodyAbove(ResponsibleOrgCode!), Involved);
        }

        Lawful.Ensure(review is null ? ReviewRefusals.TierSkipped : review.Outcome is ReviewOutcome.Revoked ? ReviewRefusals.RevokedIsHandledAgain : null);
        return new(
            PeriodCode.FinalAsk, review!.BodyCode, review.DecidedOn!.Value, review.Service, review.RightInformed, organizations.ReviewBodyAbove(review.BodyCode),
            [.. Involved, .. review.Involved])
        {
            Review = review.Id,
        };
    }
}

/// <summary>本轮已有的一次复查或者复核。</summary>
/// <param name="Involved">Who took part in it, by login name.</param>
public sealed record PastReview(
    Guid Id, ReviewTier Tier, ReviewStatus Status, ReviewOutcome? Outcome, string BodyCode, DateOnly? DecidedOn, Service? Service, bool? RightInformed,
    IReadOnlyList<string> Involved)
{
    public bool IsRunning => Status is ReviewStatus.Applied or ReviewStatus.Accepted;
}

/// <summary>被申请的书面答复：谁作出、何日、何时送达、由谁复查（复核）。</summary>
/// <param name="Ask">The right to apply against it.</param>
/// <param name="CompetentBody">Null where no body above the one that decided is known.</param>
public sealed record AttackedDecision(
    PeriodCode Ask, string OrgCode, DateOnly DecidedOn, Service? Service, bool? RightInformed, string? CompetentBody, IReadOnlyList<string> Involved)
{
    /// <summary>被复核的复查；复查处理意见的为空。</summary>
    public Guid? Review { get; init; }
}
