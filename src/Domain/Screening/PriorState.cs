namespace PetitionGovernance.Domain.Screening;

/// <summary>同一事项先前的信访走到哪一步；不明即不知道，不另设值。</summary>
public enum PriorState
{
    /// <summary>无</summary>
    None,
    /// <summary>已登记待转</summary>
    AwaitingTransfer,
    /// <summary>已转送待告知</summary>
    AwaitingNotification,
    /// <summary>已受理在办</summary>
    InHand,
    /// <summary>处理意见已送达</summary>
    OpinionServed,
    /// <summary>处理意见未送达</summary>
    OpinionNotServed,
    /// <summary>复查已受理</summary>
    ReviewInHand,
    /// <summary>复查意见已送达</summary>
    ReviewOpinionServed,
    /// <summary>复核已受理</summary>
    FinalReviewInHand,
    /// <summary>复核意见已送达</summary>
    FinalReviewOpinionServed,
    /// <summary>已撤回</summary>
    Withdrawn,
    /// <summary>已达成调解协议</summary>
    MediationAgreed,
    /// <summary>省级审核认定办结</summary>
    ProvinciallyConcluded,
    /// <summary>履职答复已送达</summary>
    DutyAnswerServed,
}
