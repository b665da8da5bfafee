namespace PetitionGovernance.Domain.Reviews;

/// <summary>救济的层级：复查在前，复核在后，不能越过。</summary>
public enum ReviewTier
{
    /// <summary>复查</summary>
    Review,
    /// <summary>复核</summary>
    FinalReview,
}
