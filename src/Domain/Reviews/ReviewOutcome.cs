namespace PetitionGovernance.Domain.Reviews;

/// <summary>复查（复核）意见的结论。</summary>
public enum ReviewOutcome
{
    /// <summary>维持</summary>
    Upheld,
    /// <summary>变更</summary>
    Changed,
    /// <summary>撤销，责令重新办理</summary>
    Revoked,
}
