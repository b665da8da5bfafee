namespace PetitionGovernance.Domain.Reviews;

/// <summary>给人看的中文词。</summary>
public static class ReviewWords
{
    public static string Of(ReviewTier tier) => tier is ReviewTier.Review ? "复查" : "复核";

    public static string Of(ReviewOutcome outcome) => outcome switch
    {
        ReviewOutcome.Upheld => "维持",
        ReviewOutcome.Changed => "变更",
        ReviewOutcome.Revoked => "撤销，重新办理",
        _ => outcome.ToString(),
    };
}
