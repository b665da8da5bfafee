using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Shared;
using static PetitionGovernance.Domain.Reviews.ReviewStatus;

namespace PetitionGovernance.Domain.Reviews;

/// <summary>复查、复核中的全部行为，按先后排列；两个层级是同一套。</summary>
public static class ReviewActs
{
    private static readonly PeriodCode[] Deciding = [PeriodCode.Review, PeriodCode.FinalReview];

    private static readonly Citation Served = Cite.XF2022("A36-P1-S1");
    private static readonly Citation Heard = Cite.XF2022("A36-P2-S1");
    private static readonly Citation Will = Cite.XF2022("A17-P2");

    public static readonly ReviewAct Accept = new(
        "acceptance", "受理申请", "Accept the application", [Permission.ConductReview], Deciding, _ => true, Opinion,
        s => In(s, Applied));

    public static readonly ReviewAct Refuse = new(
        "refusal", "不予受理申请", "Refuse the application", [Permission.ConductReview], Deciding, _ => false, Opinion,
        s => In(s, Applied));

    public static readonly ReviewAct HoldHearing = new(
        "hearing", "登记听证", "Record a hearing", [Permission.ConductReview], [], _ => false, tier => tier is ReviewTier.Review ? Opinion(tier) : Heard,
        s => In(s, Accepted));

    public static readonly ReviewAct Decide = new(
        "decision", "作出复查（复核）意见", "Decide", [Permission.ConductReview], Deciding, _ => true, Opinion,
        s => In(s, Accepted));

    public static readonly ReviewAct Serve = new(
        "service", "登记意见送达", "Record service of the decision", [Permission.ConductReview], [], _ => true, _ => Served,
        s => In(s, Decided) ?? (s.ServedOn is null ? null : ReviewRefusals.AlreadyServed));

    public static readonly ReviewAct Publish = new(
        "publication", "公示经听证的复核意见", "Publish the opinion given after a hearing", [Permission.ConductReview], [], _ => false, _ => Heard,
        s => In(s, Decided) ?? (s.Tier is ReviewTier.Review || !s.IsHeard ? ReviewRefusals.NotHeard
            : s.ServedOn is null ? ReviewRefusals.OutOfOrder
            : s.PublishedOn is not null ? ReviewRefusals.AlreadyPublished
            : null));

    public static readonly ReviewAct Withdraw = new(
        "withdrawal", "登记申请人撤回", "Record the applicant's withdrawal", [Permission.ConductReview, Permission.RecordPetitionerWill], [], _ => false, _ => Will,
        s => In(s, Applied, Accepted))
    { PetitionOfficeToo = true };

    public static readonly IReadOnlyList<ReviewAct> All = [Accept, Refuse, HoldHearing, Decide, Serve, Publish, Withdraw];

    private static Citation Opinion(ReviewTier tier) => tier is ReviewTier.Review ? Cite.XF2022("A35-P1-S2") : Cite.XF2022("A36-P1-S2");

    private static Refusal? In(ReviewState s, params ReadOnlySpan<ReviewStatus> allowed) => allowed.Contains(s.Status) ? null : ReviewRefusals.OutOfOrder;
}
