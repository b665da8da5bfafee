namespace PetitionGovernance.Domain.Reviews;

/// <summary>一次复查（复核）的状态。</summary>
public enum ReviewStatus
{
    /// <summary>已申请</summary>
    Applied,
    /// <summary>已受理</summary>
    Accepted,
    /// <summary>不予受理</summary>
    Refused,
    /// <summary>已作出意见</summary>
    Decided,
    /// <summary>申请人撤回</summary>
    Withdrawn,
}
